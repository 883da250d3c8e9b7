/**
 * Owns the rules of presence (P1-P4, C1): what a sample shows of the person, and when an absence ends a
 * bout. Idle, lock, suspend and a stalled process are one thing here: reasons why last seen stands still.
 */
import { fixed, type Policy } from '../policy';
import type { Sample } from '../sample';
import { between, type Instant, span } from '../time';
import { noticeLapse, presumeBack } from './emptyChair';
import { evidence, isOpen, prove, takeIn } from './evidence';
import { isLockedByHand } from './lock';
import { idleBreakOf, paused } from './rhythm';
import { isSensorDoubted, touchOf, workedSince } from './sensor';
import { type EndedBout, isAtDesk, type Rhythm, type State } from './state';
import {
  beginBout,
  closePrompt,
  endByGuide,
  type Moment,
  record,
  recordBoutEnd,
  recordStanding,
  set,
  sittingTime,
  type Turn,
  witness,
} from './turn';

/** Whether the person was seen in the last `within` before `at`. */
export function seenLately(state: State, at: Instant, within: number): boolean {
  return state.lastSeen !== null && between(state.lastSeen, at) <= within;
}

/** How long an absence must be to count as a break (P4). */
export function breakAfter(turn: Turn, firm: boolean): number {
  const { state, policy, at } = turn;
  if (state.activity.doing === 'break') return policy.breakLength;
  if (firm) return policy.firmBreak;
  return isSensorDoubted(state, at)
    ? policy.idleBreak
    : idleBreakOf(state.rhythm, at, policy, sittingTime(state));
}

/** Of all lengths that count as a break by P4 the shortest. */
export function shortestBreak({ firmBreak, idleBreak, breakLength }: Policy): number {
  return Math.min(firmBreak, idleBreak, breakLength);
}

/** Whether an absence counts as a break; few are long enough to ask for the rhythm. */
function isBreak(turn: Turn, absence: number, firm: boolean): boolean {
  return absence >= shortestBreak(turn.policy) && absence >= breakAfter(turn, firm);
}

/** Marks the time up to now as locked, suspended or stalled: firm evidence of absence. */
export function markFirm(turn: Turn): void {
  set(turn, { lastFirm: turn.at });
}

/**
 * Reads a sample's evidence: last seen moves on, an absence that has grown long enough ends the bout at
 * last seen, and a return begins the next.
 */
export function look(turn: Turn, sample: Sample): void {
  const { lastSeen, lastProof } = turn.state;
  const stalled = hasStalled(turn);
  const byHand = isLockedByHand(turn, sample);
  takeIn(turn, sample, stalled);
  presumeBack(turn);
  backAtWork(turn);
  const hand = byHand ? handThatLocked(turn, sample) : null;
  if (hand !== null) backAt(turn, hand);
  if (byHand || turn.state.suspendedAt !== null) markFirm(turn);
  const seen = evidence(turn, sample);
  const back = judge(turn, seen, stalled, 'rounded');
  if (back !== null) comeBack(turn, back);
  // A stall belongs to the absence that still runs; once the person was seen after it, it is over (C1).
  if (stalled && turn.state.lastSeen === lastSeen) markFirm(turn);
  set(turn, { rhythm: rhythmAfter(turn, lastProof, lastSeen) });
}

/** The touch just before the lock: up to there nobody was away by more than the idle time says (P1, P4). */
function handThatLocked({ state, at }: Turn, sample: Sample): Instant | null {
  const { lock, lastSeen, lastFirm } = state;
  const touch = touchOf(sample, at);
  if (touch === null || lock === null || lastSeen === null || isSensorDoubted(state, at)) return null;
  return touch <= lock.since && (lastFirm === null || lastFirm <= lastSeen) ? touch : null;
}

/** Work beside a pointer that moves by itself is known only once it has gone on: it ends an absence, and begins a bout, with its first touch (P8). */
function backAtWork(turn: Turn): void {
  const { state, at } = turn;
  const since = isOpen(state) && isSensorDoubted(state, at) ? workedSince(state, at) : null;
  if (since !== null) backAt(turn, since);
}

/**
 * A pause between two proofs through which no sign went on is the person's way of working: one that was no break, and
 * one that was for its length alone, which may have been reading.
 */
export function rhythmAfter(
  { state, at, policy }: Moment,
  before: Instant | null,
  seenBefore: Instant | null,
): Rhythm {
  const { lastProof, activity, rhythm, sampledAt } = state;
  if (before === null || lastProof === null || lastProof <= before) return rhythm;
  // A touch of before the last sample is the one that it knew of: readings are whole seconds, and timers late (P1).
  if (sampledAt !== null && lastProof <= sampledAt) return rhythm;
  // A pointer that moves by itself has no rhythm of a person's.
  if (isSensorDoubted(state, at)) return rhythm;
  const signed = seenBefore !== null && between(before, seenBefore) > fixed.rounding;
  const worked = isAtDesk(activity);
  if (signed || !worked) return rhythm;
  const isBack = activity.doing === 'sitting' && activity.ended?.returnedAt === at;
  const byLength = isBack && between(before, lastProof) < policy.idleBreak;
  if (activity.bout.since > before && !byLength) return rhythm;
  // Nobody touched anything up to the sample before; what came between it and now was not seen.
  const still = span(Math.max(0, between(before, sampledAt ?? before)));
  return paused(rhythm, still, between(before, lastProof), at);
}

/** Somebody unlocks what the desktop locked by itself: they were without a touch until now, as a reader is. */
export function readUntilNow(turn: Turn): void {
  const { lastProof, lastSeen, lastFirm, activity, rhythm } = turn.state;
  if (lastProof === null || lastSeen === null || isSensorDoubted(turn.state, turn.at)) return;
  const still = between(lastProof, turn.at);
  const signed = between(lastProof, lastSeen) > fixed.rounding;
  const firm = lastFirm !== null && lastFirm > lastProof;
  const byLength = activity.doing === 'away' && activity.ended?.returnedAt === null;
  if (signed || firm || !(isAtDesk(activity) || byLength) || still >= turn.policy.idleBreak) return;
  set(turn, { rhythm: paused(rhythm, still, still, turn.at) });
}

/** More than a minute without a sample: asleep, or stalled (C1). */
function hasStalled({ state, at }: Turn): boolean {
  return state.sampledAt !== null && between(state.sampledAt, at) > fixed.gap;
}

/** The person did something in the app: evidence at this very instant, whatever the sensors say. */
export function actedNow(turn: Turn): void {
  prove(turn, turn.at);
  const back = judge(turn, turn.at, hasStalled(turn), 'exact');
  if (back !== null) comeBack(turn, back);
}

/** The person was there again at `at`, which is known only now; what lies before last seen is no news. */
export function backAt(turn: Turn, at: Instant): void {
  const { lastSeen } = turn.state;
  if (lastSeen !== null && at <= lastSeen) return;
  const back = judge(turn, at, false, 'rounded');
  if (back !== null) comeBack(turn, back);
}

/** The same where what the person said ends the bout: an absence before it counts, but no return begins one. */
export function actedAndLeft(turn: Turn): void {
  prove(turn, turn.at);
  judge(turn, turn.at, hasStalled(turn), 'exact');
}

/** Ends what an absence has ended (an act of the person is exact, an idle reading whole seconds, P1); gives the instant at which the person is there again, or `null`. */
function judge(
  turn: Turn,
  seen: Instant | null,
  stalled: boolean,
  told: 'exact' | 'rounded',
): Instant | null {
  const { lastSeen, lastFirm } = turn.state;
  if (lastSeen === null) {
    if (seen === null) return null;
    // What was before the first sample nobody watched: the first bout begins with it (P1).
    const isThere = between(seen, turn.at) < turn.policy.idleBreak;
    witness(turn, isThere ? turn.at : seen);
    return isThere ? turn.at : null;
  }
  const firm = stalled || (lastFirm !== null && lastFirm > lastSeen);
  const away = turn.state.activity.doing === 'away';
  const advanced =
    seen !== null && seen > lastSeen && !(away && told === 'rounded' && isRounding(lastSeen, seen));
  // Somebody touches a locked session again and again: whether they are back is not known yet (P9).
  const absence = between(lastSeen, advanced ? seen : (turn.state.lock?.touchedSince ?? turn.at));
  if (isBreak(turn, absence, firm)) {
    const sat = isAtDesk(turn.state.activity);
    const byRhythm = sat && !firm && breakAfter(turn, firm) < turn.policy.idleBreak;
    leave(turn, lastSeen, firm);
    if (sat && !firm && !advanced) noticeLapse(turn, lastSeen);
    if (byRhythm) record(turn, { type: 'judged', at: turn.at, since: lastSeen, because: 'rhythm' });
  }
  if (!advanced) return null;
  witness(turn, seen);
  const nowFirm = lastFirm !== null && lastFirm > seen;
  if (!isBreak(turn, between(seen, turn.at), nowFirm)) return seen;
  leave(turn, seen, nowFirm);
  return null;
}

/** Idle readings are whole seconds: while away a smaller advance is rounding (P1). */
function isRounding(lastSeen: Instant, seen: Instant): boolean {
  return between(lastSeen, seen) <= fixed.rounding;
}

/** An absence has reached the length of a break: what went on ended when the person was last seen. */
export function leave(turn: Turn, lastSeen: Instant, firm: boolean): void {
  const { activity } = turn.state;
  switch (activity.doing) {
    case 'sitting':
    case 'prompted': {
      const prompted = activity.doing === 'prompted';
      if (prompted) {
        closePrompt(turn, activity.prompt, 'taken');
        set(turn, { left: { prompt: activity.prompt.id, at: turn.at } });
      }
      recordBoutEnd(turn, activity.bout, lastSeen, prompted ? 'prompted-break' : 'natural-break');
      const ended: EndedBout | null = firm
        ? null
        : { bout: activity.bout, prompted, seenUntil: lastSeen, returnedAt: null };
      set(turn, { activity: { doing: 'away', since: null, ended } });
      return;
    }
    case 'break': {
      const { bout, guide } = activity;
      if (bout === null) return;
      endByGuide(turn, bout, guide);
      set(turn, { activity: { doing: 'break', bout: null, guide } });
      return;
    }
    case 'standing':
      recordStanding(turn, activity.since, lastSeen);
      set(turn, { activity: { doing: 'away', since: null, ended: null } });
      return;
    case 'away':
      return;
  }
}

/** The person is seen again: where nothing goes on, a bout begins. */
function comeBack(turn: Turn, seen: Instant): void {
  const { activity } = turn.state;
  if (activity.doing !== 'away') return;
  if (activity.since !== null && seen <= activity.since) return;
  const ended = activity.ended?.returnedAt === null ? { ...activity.ended, returnedAt: turn.at } : null;
  beginBout(turn, seen, ended);
}
