/**
 * Owns what prompts that nobody answers show where no sensor tells (P8): an empty chair, and when it is presumed that
 * the person is back. By day people leave for a while, and ignore a prompt now and then; who leaves after a day's work
 * is gone for the night.
 */
import { fixed } from '../policy';
import { between, type Instant, later } from '../time';
import { disbelieveWork, isSensorDoubted, restsOnSigns } from './sensor';
import type { Prompt, State } from './state';
import { record, set, type Turn } from './turn';

/** A day's work lies behind: the person was first seen so long ago, with no night since. */
function isLate({ dayBegan }: State, at: Instant): boolean {
  return dayBegan !== null && between(dayBegan, at) >= fixed.workday;
}

/** Counts a prompt that nobody answered; whether those in a row show an empty chair. */
export function showsEmptyChair(turn: Turn, prompt: Prompt): boolean {
  const { state, at } = turn;
  if (!state.sensorMissing && !isSensorDoubted(state, at)) return false;
  const { at: first, prompts } = state.unansweredSince ?? { at: prompt.at, prompts: 0 };
  const emptyChair = prompts + 1 >= (isLate(state, at) ? fixed.unansweredShowLate : fixed.unansweredShow);
  set(turn, { unansweredSince: { at: first, prompts: prompts + 1 }, emptyChair });
  // Touches every few seconds where nobody answered were no work.
  if (emptyChair) disbelieveWork(turn);
  return emptyChair;
}

/** Where no sensor tells, an absence is what was heard of nobody for as long as signs are trusted (P2, P8). */
export function noticeLapse(turn: Turn, since: Instant): void {
  if (!restsOnSigns(turn.state, turn.at)) return;
  set(turn, { emptyChair: true });
  record(turn, { type: 'judged', at: turn.at, since, because: 'empty-chair' });
}

/** Where nothing can show that somebody is back, it is presumed: ever more seldom, and not after a day's work. */
export function presumeBack(turn: Turn): void {
  const { state, at } = turn;
  const { emptyChair, lastSeen, saidAt, locked, suspendedAt, presumed } = state;
  if (!emptyChair || lastSeen === null || locked || suspendedAt !== null || isLate(state, at)) return;
  const since = later(lastSeen, saidAt ?? lastSeen);
  if (between(since, at) < fixed.presumedBack * 2 ** presumed) return;
  set(turn, { emptyChair: false, presumed: presumed + 1, lastProof: at });
}
