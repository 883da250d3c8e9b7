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
import { after, between, earlier, type Instant, later } from '../time';
import { isSensorDoubted, restsOnSigns, sensorAfter, touchOf, workedSince } from './sensor';
import type { Signs, State } from './state';
import { type Moment, set, type Turn } from './turn';

/** The session can be used now: neither locked nor asleep. */
export function isOpen(state: State): boolean {
  return !state.locked && state.suspendedAt === null;
}

/** A person certainly was there at `at`. */
export function prove(turn: Turn, at: Instant): void {
  const { lastProof, dayBegan } = turn.state;
  const slept = lastProof === null || between(lastProof, at) >= fixed.night;
  set(turn, {
    dayBegan: slept || dayBegan === null ? at : dayBegan,
    lastProof: lastProof === null ? at : later(lastProof, at),
    unansweredSince: null,
    emptyChair: false,
    presumed: 0,
  });
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
  const touch = touchOf(sample, at);
  if (touch === null) {
    if (state.lastProof === null) prove(turn, at);
    return;
  }
  if (sample.idle !== null) set(turn, { sensor: sensorAfter(state.sensor, sample.idle, at, stalled) });
  set(turn, { lastTouch: state.lastTouch === null ? touch : later(state.lastTouch, touch) });
  const isNew = state.lastProof === null || touch > state.lastProof;
  const believed = !isSensorDoubted(turn.state, at) || workedSince(turn.state, at) !== null;
  if (isNew && isOpen(turn.state) && believed) prove(turn, touch);
}

export const noSigns: Signs = { call: null, displayAwake: null, fullScreen: null };

/** The latest evidence of the person that a sample holds; `null` = none (asleep, or locked with no call). */
export function evidence({ state, at, policy }: Moment, sample: Sample): Instant | null {
  if (state.suspendedAt !== null) return null;
  const { lastProof, signs } = state;
  const touch = touchOf(sample, at);
  const doubted = touch === null || isSensorDoubted(state, at);
  const blind = touch === null || restsOnSigns(state, at);
  const counts = policy.presenceSignals && !state.emptyChair;
  const call = counts && sample.call && !isEndless(signs.call, at);
  const awake = counts && sample.displayAwake && !isEndless(signs.displayAwake, at);
  // Who locks the screen of a call that goes on is listening to it; nothing else shows through a lock.
  const sign = call || (!state.locked && (awake || (blind && !state.emptyChair)));
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
