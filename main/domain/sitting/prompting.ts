/**
 * Owns when a prompt, a strong nudge or a posture hint comes, and what holds it back (Q1-Q3, Q6, Q9, Q10, P6).
 */
import { fixed, type Policy } from '../policy';
import type { HeldBack, Hindrance, Sample } from '../sample';
import { after, between, earlier, type Instant, inSeconds, later, type Span, span } from '../time';
import { showsEmptyChair } from './emptyChair';
import { isShowing } from './hindrances';
import { knock, knockOf, promptIdOf } from './knock';
import { isSettled, isSomeoneThere, mayCome } from './mayCome';
import { leave, seenLately } from './presence';
import { restsOnSigns } from './sensor';
import type { Bout, Prompt, State } from './state';
import {
  canPostpone,
  closePrompt,
  type Moment,
  record,
  set,
  sitOn,
  sittingTime,
  type Turn,
  withdrawPrompt,
} from './turn';

/** A hindrance began: the open prompt is withdrawn (Q9). One ended: nothing comes for a moment (Q2). */
export function noticeHindrance(turn: Turn, now: Hindrance | null): void {
  if (now !== turn.state.hindrance) recordLifted(turn);
  if (now !== null) withdrawPrompt(turn);
  else if (turn.state.hindrance !== null) {
    set(turn, { unsettledAt: turn.at, unhinderedSince: turn.at });
  }
  set(turn, { hindrance: now });
}

/** The hindrance of before is over: told where a due prompt waited for it. */
export function recordLifted(turn: Turn): void {
  const { activity, hindrance } = turn.state;
  if (hindrance === null || activity.doing !== 'sitting' || activity.bout.dueSince === null) return;
  record(turn, { type: 'lifted', at: turn.at, because: hindrance });
}

/** Two minutes have passed and the person is still there: the prompt went unanswered (Q6). */
export function closeUnanswered(turn: Turn): void {
  const { activity, lastSeen } = turn.state;
  if (activity.doing !== 'prompted' || lastSeen === null) return;
  const { prompt, bout } = activity;
  if (between(prompt.at, turn.at) < fixed.answerWithin) return;
  const stillThere =
    seenLately(turn.state, turn.at, fixed.stillThere) || between(prompt.at, lastSeen) > fixed.answerWithin;
  if (!stillThere) return;
  closePrompt(turn, prompt, 'unanswered');
  if (showsEmptyChair(turn, prompt)) {
    sitOn(turn, bout, bout.next);
    const since = later(bout.since, turn.state.unansweredSince?.at ?? prompt.at);
    leave(turn, since, false);
    return record(turn, { type: 'judged', at: turn.at, since, because: 'empty-chair' });
  }
  const unanswered = bout.unanswered + 1;
  sitOn(
    turn,
    { ...bout, unanswered },
    unanswered >= fixed.unansweredPerBout
      ? { after: 'never' }
      : { after: 'instant', at: after(turn.at, turn.policy.postponement), asked: false },
  );
}

/** Whether the next prompt of a bout is due, with `sat` of sitting time (Q1, Q4, Q5). */
export function isDue(bout: Bout, sat: Span, at: Instant, policy: Policy): boolean {
  switch (bout.next.after) {
    case 'limit':
      return sat >= bout.next.from + policy.sittingLimit;
    case 'instant':
      // A limit that was raised meanwhile holds for what was put off too (Q14).
      return at >= bout.next.at && sat >= bout.limitFrom + policy.sittingLimit;
    case 'never':
      return false;
  }
}

/** How many marks of the strong nudge lie within `sat` (Q10). */
export function marksWithin(sat: Span, policy: Policy): number {
  const first = policy.strongNudge;
  return first === null || sat < first ? 0 : 1 + Math.floor((sat - first) / fixed.nudgeAgain);
}

/** While the person sits unprompted: the due prompt comes, or says once why not; else a nudge may. */
export function promptOrNudge(turn: Turn, sample: Sample): void {
  if (turn.state.activity.doing !== 'sitting') return;
  const { bout, ended } = turn.state.activity;
  const sat = sittingTime(turn.state);
  const dueSince = isDue(bout, sat, turn.at, turn.policy) ? (bout.dueSince ?? fellDue(turn, bout)) : null;
  if (dueSince !== bout.dueSince) {
    // What falls due again, after a limit was raised, is deferred and held back anew.
    const fresh: Bout = { ...bout, dueSince, deferredFor: [], heldBack: null };
    set(turn, { activity: { doing: 'sitting', bout: fresh, ended } });
    if (dueSince !== null) recordDue(turn, sat);
  }
  knock(turn, isQuiet(turn, sample), (at) => isAsked(turn.state) || !spokeLately({ state: turn.state, at }));
  if (dueSince === null) nudge(turn, sat);
  else if (turn.state.hindrance !== null) {
    defer(turn, turn.state.hindrance);
    whisper(turn, turn.state.hindrance, sat, sample);
  } else {
    const because = heldBackBy(turn, dueSince, sample.idle);
    if (because === null) prompt(turn, sat, isQuiet(turn, sample));
    else holdBack(turn, because);
  }
}

/** When the prompt fell due: at the instant of the rule, as far as it lies after the sample before (C1). */
function fellDue(turn: Turn, bout: Bout): Instant {
  const { next, since } = bout;
  const before = turn.state.sampledAt ?? turn.at;
  if (next.after === 'never') return turn.at;
  const due = next.after === 'instant' ? next.at : after(since, span(next.from + turn.policy.sittingLimit));
  return earlier(turn.at, later(before, due));
}

function recordDue(turn: Turn, sat: Span): void {
  const limitSeconds = inSeconds(turn.policy.sittingLimit);
  record(turn, { type: 'due', at: turn.at, sittingSeconds: inSeconds(sat), limitSeconds });
}

/** Why a due prompt does not come now though nothing hinders it (Q2); `null` = it comes. */
export function heldBackBy(turn: Moment, dueSince: Instant, idle: Span | null): HeldBack | null {
  const { state, at, policy } = turn;
  if (!isSomeoneThere(turn)) return 'nobody-there';
  if (!isSettled(turn)) return 'settling';
  if (!isAsked(state) && spokeLately(turn)) return 'lately';
  // Thirty seconds to finish the sentence are what typing is waited for otherwise.
  const knocked = policy.knock ? knockOf(state, policy) : null;
  if (knocked !== null) return at >= knocked.comesAt ? null : 'knocking';
  if (atGoodMoment(turn, dueSince, idle)) return null;
  return idle === null ? 'no-sensor' : 'typing';
}

/** Recorded once for each reason in turn, for who asks later why it waited. */
function holdBack(turn: Turn, because: HeldBack): void {
  if (turn.state.activity.doing !== 'sitting') return;
  const { bout, ended } = turn.state.activity;
  if (bout.heldBack === because) return;
  set(turn, { activity: { doing: 'sitting', bout: { ...bout, heldBack: because }, ended } });
  record(turn, { type: 'held-back', at: turn.at, because });
}

/** The person asked to be reminded again at this instant. */
function isAsked({ activity }: State): boolean {
  return activity.doing === 'sitting' && activity.bout.next.after === 'instant' && activity.bout.next.asked;
}

/** One interruption at a time: what nobody asked for keeps away from the one before it (Q15). */
function spokeLately({ state, at }: Pick<Turn, 'state' | 'at'>): boolean {
  if (state.saidAt === null) return false;
  const unseen = state.unansweredSince === null ? fixed.apartUnseen : fixed.apartUnanswered;
  return between(state.saidAt, at) < (restsOnSigns(state, at) ? unseen : fixed.apart);
}

/** A pause in typing, or enough patience with it (Q2). */
function atGoodMoment(
  { state, at }: Pick<Turn, 'state' | 'at'>,
  dueSince: Instant,
  idle: Span | null,
): boolean {
  if (idle !== null && idle >= fixed.typingPause) return true;
  const unhinderedSince = Math.max(dueSince, state.unhinderedSince ?? dueSince);
  return at - unhinderedSince >= fixed.patience;
}

/** Nothing of ours is laid over what somebody looks at without touching it, or has on the whole screen (Q3). */
function isQuiet({ state, at }: Turn, sample: Sample): boolean {
  if (sample.fullScreen) return true;
  return isShowing(state, sample, at) && (sample.idle === null || sample.idle >= fixed.seenWithin);
}

/** A call or a full screen that hinders for hours earns one quiet word, but never while something is shown (Q3). */
function whisper(turn: Turn, hindrance: Hindrance, sat: Span, sample: Sample): void {
  const { activity, signs } = turn.state;
  if (activity.doing !== 'sitting' || activity.bout.whispered || isShowing(turn.state, sample, turn.at))
    return;
  const since = hindrance === 'call' ? signs.call : hindrance === 'full-screen' ? signs.fullScreen : null;
  if (since === null || between(since, turn.at) < turn.policy.presenceTrust) return;
  if (!isSomeoneThere(turn) || spokeLately(turn)) return;
  const bout: Bout = { ...activity.bout, whispered: true, nudges: marksWithin(sat, turn.policy) };
  set(turn, { activity: { ...activity, bout } });
  sayNudge(turn, sat);
}

function sayNudge(turn: Turn, sat: Span): void {
  set(turn, { saidAt: turn.at });
  record(turn, { type: 'nudged', at: turn.at, sittingSeconds: inSeconds(sat) });
  turn.effects.push({ do: 'nudge', sat });
}

function prompt(turn: Turn, sat: Span, quiet: boolean): void {
  const one = openPrompt(turn, sat, quiet);
  if (one !== null) turn.effects.push({ do: 'prompt', prompt: one, wanted: false });
}

/** The next prompt of the bout is open from now on, and recorded; who shows it is the caller's to say. */
export function openPrompt(turn: Turn, sat: Span, quiet: boolean): Prompt | null {
  if (turn.state.activity.doing !== 'sitting') return null;
  const { bout } = turn.state.activity;
  const ordinal = bout.prompts + 1;
  const one: Prompt = {
    id: promptIdOf(bout),
    ordinal,
    at: turn.at,
    sat,
    quiet,
    canPostpone: canPostpone(bout, turn.policy),
  };
  const next: Bout = {
    ...bout,
    prompts: ordinal,
    deferredFor: [],
    heldBack: null,
    knocked: null,
    // A prompt that comes at or past a mark is that nudge (Q10).
    nudges: Math.max(bout.nudges, marksWithin(sat, turn.policy)),
  };
  set(turn, { activity: { doing: 'prompted', bout: next, prompt: one }, saidAt: turn.at });
  record(turn, { type: 'prompted', at: turn.at, ordinal, sittingSeconds: inSeconds(sat) });
  return one;
}

function defer(turn: Turn, because: Hindrance): void {
  if (turn.state.activity.doing !== 'sitting') return;
  const { bout, ended } = turn.state.activity;
  if (bout.deferredFor.includes(because)) return;
  const deferredFor = [...bout.deferredFor, because];
  set(turn, { activity: { doing: 'sitting', bout: { ...bout, deferredFor, heldBack: null }, ended } });
  record(turn, { type: 'deferred', at: turn.at, because });
}

function nudge(turn: Turn, sat: Span): void {
  if (turn.state.activity.doing !== 'sitting') return;
  const { bout, ended } = turn.state.activity;
  if (!isNudgeDue(bout, sat, turn)) return;
  const nudges = marksWithin(sat, turn.policy);
  const tired = bout.next.after === 'never' ? bout.tired + 1 : 0;
  set(turn, { activity: { doing: 'sitting', bout: { ...bout, nudges, tired }, ended } });
  sayNudge(turn, sat);
}

/** A mark was passed, and nothing keeps the strong nudge back (Q10). */
export function isNudgeDue(bout: Bout, sat: Span, turn: Moment): boolean {
  if (marksWithin(sat, turn.policy) <= bout.nudges || !mayCome(turn) || spokeLately(turn)) return false;
  return !isPromptNear(bout, sat, turn) && !isTired(bout, turn);
}

/** The next prompt is so near that it will be the nudge (Q10, Q15). */
function isPromptNear({ next, limitFrom }: Bout, sat: Span, { at, policy }: Moment): boolean {
  if (next.after === 'never') return false;
  const bySitting = limitFrom + policy.sittingLimit - sat;
  const left = next.after === 'limit' ? bySitting : Math.max(bySitting, between(at, next.at));
  return left < fixed.apart;
}

/** Whoever answers nothing is spoken to ever more seldom: the time from one nudge to the next doubles (Q6). */
function isTired({ next, tired }: Bout, { state, at }: Moment): boolean {
  if (next.after !== 'never' || state.saidAt === null) return false;
  return between(state.saidAt, at) < fixed.nudgeAgain * 2 ** tired;
}

/** A long spell of standing earns one hint to change posture (P6). */
export function hintPosture(turn: Turn): void {
  const { activity } = turn.state;
  const hintAfter = turn.policy.standingHint;
  if (activity.doing !== 'standing' || activity.hinted || hintAfter === null) return;
  const stood = between(activity.since, turn.at);
  if (stood < hintAfter || !mayCome(turn)) return;
  set(turn, { activity: { ...activity, hinted: true } });
  record(turn, { type: 'standing-hint', at: turn.at });
  turn.effects.push({ do: 'hint-posture', stood });
}
