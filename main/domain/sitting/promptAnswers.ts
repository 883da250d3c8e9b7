/** Owns what a person answers to a prompt, and what a guide that closes decides (Q4, Q5, Q7, Q8, Q11-Q13). */
import { isTaken } from '../guide/enough';
import type { RefusalReason } from '../journal';
import { fixed } from '../policy';
import { after, between, type Instant } from '../time';
import { isKnockMeant } from './knock';
import { actedAndLeft, actedNow } from './presence';
import { openPrompt, recordLifted } from './prompting';
import { type Guide, isAtDesk, type PromptId, type Signal } from './state';
import {
  canPostpone,
  closePrompt,
  endByGuide,
  record,
  set,
  sitOn,
  sittingTime,
  type Turn,
  withdrawPrompt,
} from './turn';

type Answered = Extract<Signal, { type: 'answered' }>;
type GuideClosed = Extract<Signal, { type: 'guide-closed' }>;

/** Start, postpone or skip. An answer names its prompt; one to any other changes nothing (Q12). */
export function answered(turn: Turn, signal: Answered): void {
  const refuse = (why: RefusalReason): void =>
    record(turn, { type: 'refused', at: turn.at, answer: signal.answer, why });
  if (signal.answer !== 'start' || signal.prompt !== null) answerKnock(turn, signal);
  const before = turn.state.activity;
  if (signal.answer === 'start' && wasLeft(turn, signal.prompt)) return guideRequested(turn);
  if (before.doing !== 'prompted') return refuse('no-prompt-open');
  if (signal.prompt !== null && signal.prompt !== before.prompt.id) return refuse('not-this-prompt');
  if (signal.answer === 'postpone' && !canPostpone(before.bout, turn.policy))
    return refuse('no-postponement-left');
  actedNow(turn);
  const { activity } = turn.state;
  // The answer came so late that the absence before it had been a break (P4); who starts a guide gets it all the same.
  if (activity.doing !== 'prompted' && signal.answer === 'start') return guideRequested(turn);
  if (activity.doing !== 'prompted') return refuse('no-prompt-open');
  const { bout, prompt } = activity;
  switch (signal.answer) {
    case 'start':
      return startGuide(turn, { since: turn.at, prompt, backAt: null });
    case 'postpone': {
      closePrompt(turn, prompt, 'postponed');
      const length = signal.postponement ?? turn.policy.postponement;
      return sitOn(
        turn,
        { ...bout, postponed: bout.postponed + 1, unanswered: 0 },
        { after: 'instant', at: after(turn.at, length), asked: true },
      );
    }
    case 'skip':
      closePrompt(turn, prompt, 'skipped');
      return sitOn(
        turn,
        { ...bout, limitFrom: sittingTime(turn.state), unanswered: 0 },
        { after: 'limit', from: sittingTime(turn.state) },
      );
  }
}

/** An answer to the knock is one to its prompt, which is open from then on; none that would be refused opens it (Q16). */
function answerKnock(turn: Turn, { prompt, answer }: Answered): void {
  if (!isKnockMeant(turn.state, turn.policy, prompt) || turn.state.activity.doing !== 'sitting') return;
  if (answer === 'postpone' && !canPostpone(turn.state.activity.bout, turn.policy)) return;
  openPrompt(turn, sittingTime(turn.state), false);
}

/** The person opens the prompt of the knock before it comes by itself. */
export function promptWanted(turn: Turn, id: PromptId): void {
  if (!isKnockMeant(turn.state, turn.policy, id)) return;
  actedNow(turn);
  if (!isKnockMeant(turn.state, turn.policy, id)) return;
  const prompt = openPrompt(turn, sittingTime(turn.state), false);
  if (prompt !== null) turn.effects.push({ do: 'prompt', prompt, wanted: true });
}

/** The prompt that is answered was closed by the absence from which the person is just back (Q7, Q12). */
function wasLeft({ state, at }: Turn, prompt: PromptId | null): boolean {
  const { activity, left } = state;
  if (left === null || (activity.doing !== 'sitting' && activity.doing !== 'away')) return false;
  return (prompt === null || prompt === left.prompt) && between(left.at, at) < fixed.joinWithin;
}

/** "Start a break now": the guide opens of the person's own accord, or as the answer to the open prompt. */
export function guideRequested(turn: Turn): void {
  actedAndLeft(turn);
  const { activity } = turn.state;
  if (activity.doing === 'break' || activity.doing === 'standing') {
    turn.effects.push({ do: 'open-guide' });
    return;
  }
  startGuide(turn, {
    since: turn.at,
    prompt: activity.doing === 'prompted' ? activity.prompt : null,
    backAt: null,
  });
}

function startGuide(turn: Turn, guide: Guide): void {
  const { activity } = turn.state;
  const bout = isAtDesk(activity) ? activity.bout : null;
  set(turn, { activity: { doing: 'break', bout, guide } });
  turn.effects.push({ do: 'open-guide' });
}

/**
 * The guide was closed, or (`null`) given up. With half of its planned hold time it was taken (Q7) and the
 * bout ended when the break began (Q11); with less it was abandoned (Q8). What was held is credited anyway.
 */
export function guideClosed(turn: Turn, signal: GuideClosed | null): void {
  const { activity } = turn.state;
  const since = activity.doing === 'break' ? activity.guide.since : turn.at;
  if (signal !== null) {
    const { exercise, held, plannedSeconds, completed } = signal;
    record(turn, { type: 'guide-closed', at: turn.at, since, exercise, held, plannedSeconds, completed });
  }
  if (activity.doing !== 'break') return;
  const { bout, guide } = activity;
  if (bout === null) return rest(turn);
  const absent = between(turn.state.lastSeen ?? guide.since, turn.at) >= turn.policy.breakLength;
  if ((signal !== null && isTaken(signal)) || absent) {
    endByGuide(turn, bout, guide);
    return rest(turn);
  }
  if (guide.prompt === null) return sitOn(turn, bout, bout.next);
  closePrompt(turn, guide.prompt, 'abandoned');
  return sitOn(turn, bout, { after: 'instant', at: after(turn.at, turn.policy.postponement), asked: false });
}

/** The next bout begins when the person is next seen after now (Q11). */
function rest(turn: Turn): void {
  set(turn, { activity: { doing: 'away', since: turn.at, ended: null } });
}

/** Prompts are paused until an instant, or (`null`) until resumed; tracking goes on (Q13). */
export function pausedPrompts(turn: Turn, until: Instant | null): void {
  set(turn, { pause: { until } });
  record(turn, { type: 'paused', at: turn.at, until });
  withdrawPrompt(turn);
}

/** The person ends the pause; the end of a hindrance is followed by a moment's quiet (Q2). */
export function resumedPrompts(turn: Turn): void {
  if (turn.state.pause === null) return;
  const { hindrance } = turn.state;
  if (hindrance === 'paused') recordLifted(turn);
  set(turn, {
    pause: null,
    unsettledAt: turn.at,
    unhinderedSince: turn.at,
    hindrance: hindrance === 'paused' ? null : hindrance,
  });
  record(turn, { type: 'resumed', at: turn.at });
}
