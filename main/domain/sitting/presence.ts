/**
 * Owns the rules of presence (P1-P4, C1): what a sample shows of the person, and when an absence ends a
 * bout. Idle, lock, suspend and a stalled process are one thing here: reasons why last seen stands still.
 */
import { fixed } from '../policy';
import type { Sample } from '../sample';
import { after, between, earlier, type Instant, later, span } from '../time';
import type { EndedBout, State } from './state';
import {
  beginBout,
  closePrompt,
  endByGuide,
  recordBoutEnd,
  recordStanding,
  set,
  type Turn,
  witness,
} from './turn';

/** The session can be used now: neither locked nor asleep. */
export function isOpen(state: State): boolean {
  return !state.locked && state.suspendedAt === null;
}

/** Whether the person was seen in the last `within` before `at`. */
export function seenLately(state: State, at: Instant, within: number): boolean {
  return state.lastSeen !== null && between(state.lastSeen, at) <= within;
}

/** The latest evidence of the person that a sample holds; `null` = none (locked or asleep). */
function evidence({ state, at, policy }: Turn, sample: Sample): Instant | null {
  if (!isOpen(state)) return null;
  if (sample.idle === null) return at;
  const input = after(at, span(-sample.idle));
  if (!policy.presenceSignals || !(sample.call || sample.displayAwake)) return input;
  const lastInput = state.lastInput === null ? input : later(state.lastInput, input);
  return later(input, earlier(at, after(lastInput, policy.presenceTrust)));
}

/** How long an absence must be to count as a break (P4). */
function breakAfter(turn: Turn, firm: boolean): number {
  if (turn.state.activity.doing === 'break') return turn.policy.breakLength;
  return firm ? turn.policy.firmBreak : turn.policy.idleBreak;
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
  const { state, at } = turn;
  const stalled = hasStalled(turn);
  const seen = evidence(turn, sample);
  if (isOpen(state)) {
    const input = sample.idle === null ? at : after(at, span(-sample.idle));
    set(turn, { lastInput: state.lastInput === null ? input : later(state.lastInput, input) });
  } else {
    markFirm(turn);
  }
  const back = judge(turn, seen, stalled);
  if (back !== null) comeBack(turn, back);
  // A stall belongs to the absence that still runs; once the person was seen after it, it is over (C1).
  if (stalled && turn.state.lastSeen === state.lastSeen) markFirm(turn);
}

/** More than a minute without a sample: asleep, or stalled (C1). */
function hasStalled({ state, at }: Turn): boolean {
  return state.sampledAt !== null && between(state.sampledAt, at) > fixed.gap;
}

/** The person did something in the app: evidence at this very instant, whatever the sensors say. */
export function actedNow(turn: Turn): void {
  const back = judge(turn, turn.at, hasStalled(turn));
  if (back !== null) comeBack(turn, back);
}

/** The same where what the person said ends the bout: an absence before it counts, but no return begins one. */
export function actedAndLeft(turn: Turn): void {
  judge(turn, turn.at, hasStalled(turn));
}

/** Ends what an absence has ended; gives the instant at which the person is there again, or `null`. */
function judge(turn: Turn, seen: Instant | null, stalled: boolean): Instant | null {
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
  const advanced = seen !== null && seen > lastSeen && !(away && isRounding(lastSeen, seen));
  const absence = between(lastSeen, advanced ? seen : turn.at);
  if (absence >= breakAfter(turn, firm)) leave(turn, lastSeen, firm);
  if (!advanced) return null;
  witness(turn, seen);
  const nowFirm = lastFirm !== null && lastFirm > seen;
  if (between(seen, turn.at) < breakAfter(turn, nowFirm)) return seen;
  leave(turn, seen, nowFirm);
  return null;
}

/** Idle readings are whole seconds: while away a smaller advance is rounding (P1). */
function isRounding(lastSeen: Instant, seen: Instant): boolean {
  return between(lastSeen, seen) <= fixed.rounding;
}

/** An absence has reached the length of a break: what went on ended when the person was last seen. */
function leave(turn: Turn, lastSeen: Instant, firm: boolean): void {
  const { activity } = turn.state;
  switch (activity.doing) {
    case 'sitting':
    case 'prompted': {
      const prompted = activity.doing === 'prompted';
      if (prompted) closePrompt(turn, activity.prompt, 'taken');
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
