/**
 * Owns the workings of one step: the state being changed, the effects asked for so far, and the few moves
 * that several rules share. It lives for one call of `step`, so that what it changes is nobody else's.
 */
import type { BoutEnd, Entry, Outcome } from '../journal';
import type { Policy } from '../policy';
import { between, type Instant, inSeconds, later, type Span, zero } from '../time';
import { copyOf } from './copyOf';
import {
  type Bout,
  type Effect,
  type EndedBout,
  type Guide,
  isAtDesk,
  type Next,
  type Prompt,
  type State,
} from './state';

export interface Turn {
  state: State;
  readonly at: Instant;
  readonly policy: Policy;
  readonly effects: Effect[];
}

/** A turn for who only asks of it. */
export type Moment = Omit<Turn, 'effects'>;

/** Changes some of the state. */
export function set(turn: Turn, some: Partial<State>): void {
  turn.state = Object.assign(copyOf(turn.state), some);
}

export function record(turn: Turn, entry: Entry): void {
  turn.effects.push({ do: 'record', entry });
}

/** The sitting time of the bout that goes on (P5); none accrues while a break runs (Q11). */
export function sittingTime(state: State): Span {
  const { activity, lastSeen } = state;
  if (activity.doing === 'break') {
    return activity.bout === null ? zero : between(activity.bout.since, activity.guide.since);
  }
  if (!isAtDesk(activity)) return zero;
  return lastSeen === null ? zero : between(activity.bout.since, lastSeen);
}

/** There was evidence of the person at `seen`; last seen never goes back (P1). */
export function witness(turn: Turn, seen: Instant): void {
  const { lastSeen } = turn.state;
  set(turn, { lastSeen: lastSeen === null ? seen : later(lastSeen, seen) });
}

/** A bout in which nothing has happened yet. */
export function newBout(since: Instant): Bout {
  return {
    since,
    next: { after: 'limit', from: zero },
    dueSince: null,
    limitFrom: zero,
    deferredFor: [],
    heldBack: null,
    knocked: null,
    prompts: 0,
    postponed: 0,
    unanswered: 0,
    nudges: 0,
    tired: 0,
    whispered: false,
  };
}

/** Whether a prompt of this bout may still be put off (Q4). */
export function canPostpone(bout: Bout, policy: Policy): boolean {
  return bout.postponed < policy.postponementsPerBout;
}

/** A new bout begins; the ended one before it may still be joined (P7). */
export function beginBout(turn: Turn, since: Instant, ended: EndedBout | null): void {
  set(turn, { activity: { doing: 'sitting', bout: newBout(since), ended } });
  record(turn, { type: 'bout-started', at: turn.at, since });
}

/** Records the end of `bout`; what the person does then is the caller's to say. */
export function recordBoutEnd(turn: Turn, bout: Bout, until: Instant, by: BoutEnd): void {
  record(turn, {
    type: 'bout-ended',
    at: turn.at,
    since: bout.since,
    until,
    sittingSeconds: inSeconds(between(bout.since, until)),
    by,
  });
}

/** Records what became of a prompt and takes it off the screen. */
export function closePrompt(turn: Turn, prompt: Prompt, outcome: Outcome): void {
  record(turn, { type: 'prompt-closed', at: turn.at, ordinal: prompt.ordinal, outcome });
  turn.effects.push({ do: 'close-prompt', prompt: prompt.id });
}

/** A break was taken by a guide: its prompt was, and the bout ended when the break began (Q7, Q11). */
export function endByGuide(turn: Turn, bout: Bout, { since, prompt }: Guide): void {
  if (prompt !== null) closePrompt(turn, prompt, 'taken');
  recordBoutEnd(turn, bout, since, prompt === null ? 'natural-break' : 'prompted-break');
}

/** Back to sitting after a prompt, with the next one due as `next` says. */
export function sitOn(turn: Turn, bout: Bout, next: Next): void {
  set(turn, {
    activity: {
      doing: 'sitting',
      bout: { ...bout, next, dueSince: null, deferredFor: [], heldBack: null, knocked: null },
      ended: null,
    },
  });
}

/** An open prompt loses its reason unanswered (Q9): due again at once, so that it is deferred, not lost. */
export function withdrawPrompt(turn: Turn): void {
  const { activity } = turn.state;
  if (activity.doing !== 'prompted') return;
  closePrompt(turn, activity.prompt, 'withdrawn');
  sitOn(turn, activity.bout, { after: 'instant', at: turn.at, asked: false });
}

/** The end of a spell of standing, for the day's picture. */
export function recordStanding(turn: Turn, since: Instant, until: Instant): void {
  record(turn, { type: 'standing', at: turn.at, since, until: later(since, until) });
}
