/**
 * Owns the rule of the product. One pure function takes the state, a signal and the policy, and gives the
 * next state with the effects to carry out:
 *
 *   a sample     shows when the person was last seen; an absence that is long enough ends the bout at last
 *                seen, a return begins the next; a bout that reaches the sitting limit earns a prompt, which
 *                a hindrance defers and never forgets
 *   an answer    starts the guide, postpones or skips; sitting time is never reset by it
 *   the guide    ends the bout if enough was held, at the moment the break began
 *   the person   may say at any time what no sensor knows: stood up, standing, sitting, was still sitting
 *
 * The letters beside the code are those of the sitting rules (docs/sitting-rules.md).
 */

import { fixed, type Policy } from '../policy';
import type { Sample } from '../sample';
import { after, assertNever, between, earlier, zero } from '../time';
import { clockSetBy, shifted } from './clockShift';
import { stillSitting, stoodUp, tookPosture } from './declarations';
import { isOpen, noSigns, prove } from './evidence';
import { hindranceAt } from './hindrances';
import { tell, tellOwnLock } from './judgements';
import { endKnock } from './knock';
import { quit, recordingEnded, restored } from './lifecycle';
import { isLockedByHand, lock, workedUnderLockSince } from './lock';
import { backAt, look, markFirm, readUntilNow, seenLately } from './presence';
import {
  answered,
  guideClosed,
  guideRequested,
  pausedPrompts,
  promptWanted,
  resumedPrompts,
} from './promptAnswers';
import { closeUnanswered, hintPosture, noticeHindrance, promptOrNudge } from './prompting';
import { touchOf } from './sensor';
import type { Effect, Signal, State, Step } from './state';
import { beginBout, record, recordStanding, set, type Turn } from './turn';
import { uneventful } from './uneventful';

export { sittingTime } from './turn';

/** Nothing is known yet: nobody has been seen. */
export function initialState(): State {
  return {
    version: 1,
    activity: { doing: 'away', since: null, ended: null },
    lastSeen: null,
    lastTouch: null,
    lastProof: null,
    dayBegan: null,
    signs: noSigns,
    callSeen: null,
    sensor: null,
    unansweredSince: null,
    emptyChair: false,
    presumed: 0,
    rhythm: [],
    lastFirm: null,
    locked: false,
    lock: null,
    suspendedAt: null,
    unsettledAt: null,
    unhinderedSince: null,
    saidAt: null,
    left: null,
    pause: null,
    hindrance: null,
    call: null,
    sensorMissing: false,
    sampledAt: null,
    at: null,
    bothClocks: null,
  };
}

const nothing: readonly Effect[] = [];

/** The rule. Never throws for any sequence of signals; `state` is not changed. */
export function step(state: State, signal: Signal, policy: Policy): Step {
  const next = uneventful(state, signal, policy);
  return next === null ? stepInFull(state, signal, policy) : { state: next, effects: nothing };
}

/** The rule without the short way, which gives the same. */
export function stepInFull(state: State, signal: Signal, policy: Policy): Step {
  const { at, mono } = signal;
  const by = clockSetBy(state, signal);
  const turn: Turn = { state: by === zero ? state : shifted(state, by), at, policy, effects: [] };
  const before = turn.state;
  take(turn, signal);
  endKnock(turn, before);
  set(turn, mono === null ? { at } : { at, bothClocks: { at, mono } });
  return { state: turn.state, effects: turn.effects };
}

function take(turn: Turn, signal: Signal): void {
  switch (signal.type) {
    case 'sampled':
      return sampled(turn, signal.sample);
    case 'locked':
      return lock(turn);
    case 'unlocked':
      return unlocked(turn);
    case 'suspended':
      markFirm(turn);
      return set(turn, { suspendedAt: turn.state.suspendedAt ?? turn.at });
    case 'resumed':
      return opened(turn, { suspendedAt: null });
    case 'answered':
      return answered(turn, signal);
    case 'prompt-wanted':
      return promptWanted(turn, signal.prompt);
    case 'guide-requested':
      return guideRequested(turn);
    case 'guide-closed':
      return guideClosed(turn, signal);
    case 'walk-abandoned':
      return guideClosed(turn, null);
    case 'stood-up':
      return stoodUp(turn);
    case 'still-sitting':
      return stillSitting(turn);
    case 'posture':
      return tookPosture(turn, signal.posture);
    case 'paused':
      return pausedPrompts(turn, signal.until);
    case 'prompts-resumed':
      return resumedPrompts(turn);
    case 'restored':
      return restored(turn);
    case 'quit':
      return quit(turn);
    case 'recording-ended':
      return recordingEnded(turn);
    default:
      return assertNever(signal);
  }
}

/** What one sample decides, in this order. */
function sampled(turn: Turn, sample: Sample): void {
  doubtSuspension(turn);
  openDoubtedLock(turn, sample);
  expirePause(turn);
  watchCall(turn, sample);
  look(turn, sample);
  noticeHindrance(turn, hindranceAt(turn, sample));
  closeUnanswered(turn);
  backFromGuide(turn, sample);
  giveUpForgottenGuide(turn);
  expireStanding(turn);
  promptOrNudge(turn, sample);
  hintPosture(turn);
  set(turn, { sampledAt: turn.at, sensorMissing: sample.idle === null });
}

/** Somebody goes on typing: the session is open, and has been since they began (P9). */
function openDoubtedLock(turn: Turn, sample: Sample): void {
  const since = workedUnderLockSince(turn, sample);
  if (since === null) return;
  opened(turn, { locked: false, lock: null });
  backAt(turn, since);
  tell(turn, 'unlock-untold', since);
}

/** Somebody who knows the password is there. */
function unlocked(turn: Turn): void {
  const wasLocked = turn.state.locked;
  tellOwnLock(turn);
  opened(turn, { locked: false, lock: null });
  if (!wasLocked) return;
  readUntilNow(turn);
  prove(turn, turn.at);
}

/** An unlock or a resume: the time before it was firm but for a desktop that locked itself; nothing comes for a moment (P4, Q2). */
function opened(turn: Turn, now: Partial<State>): void {
  if (turn.state.suspendedAt !== null || isLockedByHand(turn, null)) markFirm(turn);
  set(turn, { ...now, unsettledAt: turn.at });
}

/** Suspend is a hint: where samples go on coming without a resume, the machine runs. */
function doubtSuspension(turn: Turn): void {
  const { suspendedAt } = turn.state;
  if (suspendedAt === null || between(suspendedAt, turn.at) < fixed.suspendDoubted) return;
  opened(turn, { suspendedAt: null });
}

/** A pause has an end instant (Q13). */
function expirePause(turn: Turn): void {
  const until = turn.state.pause?.until ?? null;
  if (until === null || turn.at < until) return;
  set(turn, { pause: null });
  record(turn, { type: 'resumed', at: turn.at });
}

/** Calls are sitting (Q3); when one is over it is recorded whole, for the day's picture. */
function watchCall(turn: Turn, sample: Sample): void {
  const { call } = turn.state;
  if (sample.call && turn.state.suspendedAt === null) {
    set(turn, { call: { since: call?.since ?? turn.at, until: turn.at } });
  } else if (call !== null) {
    // It ended at some time since the sample before: a short one is as long as it was seen not to be over.
    const until = hasGap(turn) ? call.until : turn.at;
    record(turn, { type: 'call', at: turn.at, since: call.since, until });
    set(turn, { call: null });
  }
}

/** So much time since the sample before that nobody knows what was in it (C1). */
function hasGap({ state, at }: Turn): boolean {
  return state.sampledAt === null || between(state.sampledAt, at) > fixed.gap;
}

/**
 * A break that an absence has made long enough is over once the person works again, whatever became of its guide: the
 * bout begins at the return (Q11). Touches in two samples are work; one is a guide that is put away. What shows nobody
 * (a touch under a lock, in a sleep, of a sensor that is doubted) is no return: a bout would begin after last seen.
 */
function backFromGuide(turn: Turn, sample: Sample): void {
  const { activity, lastSeen } = turn.state;
  if (activity.doing !== 'break' || activity.bout !== null) return;
  const touch = touchOf(sample, turn.at);
  const shown = touch !== null && lastSeen !== null && touch <= after(lastSeen, fixed.rounding);
  const working = shown && isOpen(turn.state) && between(touch, turn.at) < fixed.workPause;
  const { backAt: since } = activity.guide;
  if (!working || since === null) {
    const backAt = working ? earlier(touch, lastSeen) : null;
    if (backAt !== since) set(turn, { activity: { ...activity, guide: { ...activity.guide, backAt } } });
    return;
  }
  if (between(since, turn.at) >= fixed.workShows) beginBout(turn, since, null);
}

/** A guide left open while the person works again is given up (Q8; else Q1 would never prompt again, C5). */
function giveUpForgottenGuide(turn: Turn): void {
  const { activity } = turn.state;
  if (activity.doing !== 'break') return;
  const forgotten = after(after(activity.guide.since, turn.policy.breakLength), fixed.guideForgotten);
  if (turn.at < forgotten || !seenLately(turn.state, turn.at, fixed.stillThere)) return;
  turn.effects.push({ do: 'close-guide' });
  guideClosed(turn, null);
  if (turn.state.activity.doing === 'away' && turn.state.lastSeen !== null) {
    beginBout(turn, turn.state.lastSeen, null);
  }
}

/** A spell of standing that nobody ended lasts only so long (P6); then the person is presumed to sit. */
function expireStanding(turn: Turn): void {
  const { activity, lastSeen } = turn.state;
  if (activity.doing !== 'standing' || lastSeen === null) return;
  if (lastSeen < after(activity.since, turn.policy.standingExpiry)) return;
  recordStanding(turn, activity.since, lastSeen);
  beginBout(turn, lastSeen, null);
}
