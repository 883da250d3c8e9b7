/**
 * Owns what each signal proves of the person, and for how long (P1-P3, P8). There are two kinds of evidence:
 *
 *   proof   a person certainly was there at that instant: a touch, a click in the app, an unlock, a call that began
 *           or ended
 *   sign    something is as it would be with a person there, and as it may be without: a call goes on, the display is
 *           kept awake, a sensor that proves nothing says "active". Signs count for 90 min after the last proof.
 *
 * A sign that has been on for hours without a break, and a sensor that in hours never said "nobody", prove nothing.
 */
import { fixed } from '../policy';
import type { Sample } from '../sample';
import { after, between, earlier, type Instant, later, span } from '../time';
import type { Signs, State } from './state';
import { type Moment, set, type Turn } from './turn';

/** The session can be used now: neither locked nor asleep. */
export function isOpen(state: State): boolean {
  return !state.locked && state.suspendedAt === null;
}

/** The last touch that a sample knows of; `null` = no sensor. */
export function touchOf(sample: Sample, at: Instant): Instant | null {
  return sample.idle === null ? null : after(at, span(-sample.idle));
}

/** A person certainly was there at `at`. */
export function prove(turn: Turn, at: Instant): void {
  const { lastProof } = turn.state;
  set(turn, {
    lastProof: lastProof === null ? at : later(lastProof, at),
    unansweredSince: null,
    emptyChair: false,
  });
}

/** In hours the idle time never said that nobody was there: it may be stuck, or a pointer that moves by itself (P8). */
export function isSensorDoubted({ sensor }: Pick<State, 'sensor'>, at: Instant): boolean {
  return sensor !== null && between(sensor.unprovenSince, at) >= fixed.sensorDoubted;
}

/** No sensor tells whether anybody is there: only what a person does proves it (P3, P8). */
export function restsOnSigns(state: State, at: Instant): boolean {
  return state.sensorMissing || isSensorDoubted(state, at);
}

/** A sign that has been on so long without a break says nothing more, and hinders nothing (P2, Q14). */
export function isEndless(since: Instant | null, at: Instant): boolean {
  return since !== null && between(since, at) >= fixed.endless;
}

/** Notes what a sample shows: signs that began or ended, the last touch, whether the sensor can be believed. */
export function takeIn(turn: Turn, sample: Sample, stalled: boolean): void {
  const { at, state } = turn;
  const before: Signs = stalled ? noSigns : state.signs;
  const since = (on: boolean, was: Instant | null): Instant | null => (on ? (was ?? at) : null);
  const signs: Signs = {
    call: since(sample.call, before.call),
    displayAwake: since(sample.displayAwake, before.displayAwake),
    fullScreen: since(sample.fullScreen, before.fullScreen),
  };
  set(turn, { signs, callSeen: sample.call && !isEndless(signs.call, at) ? at : state.callSeen });
  // To join or leave a call is something that a person does, and so is speech that opens the microphone.
  if (state.sampledAt !== null && !stalled && sample.call !== (state.signs.call !== null)) prove(turn, at);
  presumeBack(turn);
  const touch = touchOf(sample, at);
  if (touch === null) {
    if (state.lastProof === null) prove(turn, at);
    return;
  }
  const still = sample.idle !== null && sample.idle >= fixed.seenWithin;
  if (state.sensor === null || stalled || still) {
    set(turn, { sensor: { unprovenSince: at, proven: still || state.sensor?.proven === true } });
  }
  set(turn, { lastTouch: state.lastTouch === null ? touch : later(state.lastTouch, touch) });
  const isNew = state.lastProof === null || touch > state.lastProof;
  if (isNew && isOpen(turn.state) && !isSensorDoubted(turn.state, at)) prove(turn, touch);
}

export const noSigns: Signs = { call: null, displayAwake: null, fullScreen: null };

/** Where nothing can show that somebody is back, it is presumed once, half an hour later (P8). */
function presumeBack(turn: Turn): void {
  const { emptyChair, unansweredSince, saidAt, locked } = turn.state;
  if (!emptyChair || locked || unansweredSince?.prompts !== fixed.unansweredShow || saidAt === null) return;
  if (between(saidAt, turn.at) < fixed.presumedBack) return;
  set(turn, { emptyChair: false, lastProof: turn.at });
}

/** The latest evidence of the person that a sample holds; `null` = none (asleep, or locked with no call). */
export function evidence({ state, at, policy }: Moment, sample: Sample): Instant | null {
  if (state.suspendedAt !== null) return null;
  const { lastProof, signs } = state;
  const touch = touchOf(sample, at);
  const doubted = touch === null || isSensorDoubted(state, at);
  const counts = policy.presenceSignals && !state.emptyChair;
  const call = counts && sample.call && !isEndless(signs.call, at);
  const awake = counts && sample.displayAwake && !isEndless(signs.displayAwake, at);
  // Who locks the screen of a call that goes on is listening to it; nothing else shows through a lock.
  const sign = call || (!state.locked && (awake || (doubted && !state.emptyChair)));
  const bySign = sign ? earlier(at, after(lastProof ?? at, policy.presenceTrust)) : null;
  if (state.locked) {
    // A first sample under the lock still tells of the last touch before it.
    const before =
      touch !== null && !doubted && state.lock !== null && touch <= state.lock.since ? touch : null;
    return before === null ? bySign : later(before, bySign ?? before);
  }
  const byProof = doubted ? lastProof : (touch ?? lastProof);
  if (bySign === null) return byProof;
  return byProof === null ? bySign : later(byProof, bySign);
}
