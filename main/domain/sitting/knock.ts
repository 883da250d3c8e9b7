/**
 * Owns the quiet first knock (Q16): a small window 30 s before a prompt, for who asked for it. It says only that a prompt
 * comes, and counts as no interruption; so everything that keeps the prompt back keeps it back too.
 */
import { fixed, type Policy } from '../policy';
import { after, type Instant, later, span } from '../time';
import { isSettled, isSomeoneThere } from './mayCome';
import type { Bout, Knock, PromptId, State } from './state';
import { canPostpone, type Moment, record, set, type Turn } from './turn';

/** What the prompt that comes next in this bout is called: as the word before it has named it, whatever clock was set since. */
export function promptIdOf({ since, prompts, knocked }: Bout): PromptId {
  return knocked?.id ?? `${since}-${prompts + 1}`;
}

/** The earliest instant at which the next prompt of a bout can be due; `null` = none comes in it. */
export function earliestDue({ since, next, limitFrom }: Bout, policy: Policy): Instant | null {
  switch (next.after) {
    case 'limit':
      return after(since, span(next.from + policy.sittingLimit));
    case 'instant':
      return later(next.at, after(since, span(limitFrom + policy.sittingLimit)));
    case 'never':
      return null;
  }
}

/** When a knock is worth thinking of; `null` = not in this bout, or it has come. */
export function knocksFrom(bout: Bout, policy: Policy): Instant | null {
  const due = earliestDue(bout, policy);
  if (!policy.knock || due === null || bout.knocked !== null) return null;
  return after(due, span(-fixed.knockBefore));
}

/** The knock that is there now; `null` = none is. */
export function knockOf({ activity }: State, policy: Policy): Knock | null {
  if (activity.doing !== 'sitting') return null;
  const { bout } = activity;
  if (bout.knocked === null) return null;
  const comesAt = after(bout.knocked.at, fixed.knockBefore);
  return { id: bout.knocked.id, comesAt, canPostpone: canPostpone(bout, policy) };
}

/** Nobody is told that a prompt comes where it could not, or would come as a note (Q2, Q3). */
function mayKnock(turn: Moment, quiet: boolean): boolean {
  return isSomeoneThere(turn) && turn.state.hindrance === null && !quiet;
}

/**
 * Knocks where the next prompt comes in 30 s, or would come now and was not knocked for; takes a knock away that has lost
 * its reason.
 * @param quiet the prompt would be a note @param isApart whether it would be far enough from the one before it (Q15)
 */
export function knock(turn: Turn, quiet: boolean, isApart: (at: Instant) => boolean): void {
  const { state, at, policy } = turn;
  if (state.activity.doing !== 'sitting') return;
  const { bout } = state.activity;
  const from = knocksFrom(bout, policy);
  const may = mayKnock(turn, quiet);
  if (bout.knocked !== null && !may) return forgetKnock(turn);
  if (from === null || at < from || !may || !isSettled(turn)) return;
  if (!isApart(after(at, fixed.knockBefore))) return;
  setKnock(turn, { at, id: promptIdOf(bout) });
  record(turn, { type: 'knocked', at });
  const now = knockOf(turn.state, policy);
  if (now !== null) turn.effects.push({ do: 'knock', knock: now });
}

/** The window that says that a prompt is near is gone, or did not outlive the app. */
export function forgetKnock(turn: Turn): void {
  setKnock(turn, null);
}

function setKnock(turn: Turn, knocked: Bout['knocked']): void {
  const { activity } = turn.state;
  if (activity.doing !== 'sitting') return;
  set(turn, { activity: { ...activity, bout: { ...activity.bout, knocked } } });
}

/** A knock goes with the sit that it was about, at a lock and where it was switched off; whatever ended it, it is told once. */
export function endKnock(turn: Turn, before: State): void {
  const was = knockOf(before, turn.policy);
  if (was === null) return;
  const { locked, suspendedAt, pause } = turn.state;
  if (locked || suspendedAt !== null || pause !== null || !turn.policy.knock) forgetKnock(turn);
  if (knockOf(turn.state, turn.policy)?.id !== was.id) turn.effects.push({ do: 'end-knock' });
}

/** Whether a sample now may have to do with a knock. */
export function bearsOnKnock(bout: Bout, { at, policy }: Moment): boolean {
  if (bout.knocked !== null) return true;
  const from = knocksFrom(bout, policy);
  return from !== null && at >= from;
}

/** The knock that an answer means: the one of this name, or the one that is there. */
export function isKnockMeant(state: State, policy: Policy, prompt: PromptId | null): boolean {
  const now = knockOf(state, policy);
  return now !== null && (prompt === null || prompt === now.id);
}
