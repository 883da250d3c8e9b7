/**
 * Owns the run of one guide: how it goes from phase to phase and what a person's actions make of it.
 * A run is plain data settled at an instant; what comes later is worked out from it, so nothing counts ticks.
 */

import { after, assertNever, type Instant, type Span, seconds, span, zero } from '../time';
import {
  easedHold,
  easedReach,
  easedRepetitions,
  type GuidePhase,
  type GuidePlan,
  repeatedFrom,
  type Side,
} from './plan';

/** One go at one side: a hold, or one set of repetitions. */
export interface Turn {
  readonly side: Side;
  readonly planned: Span;
  readonly held: Span;
  readonly repetitions: number;
  readonly repeated: number;
}

/** A guide that was started. Plain data: it can be kept and compared. */
export interface GuideRun {
  readonly plan: GuidePlan;
  readonly since: Instant;
  /** Those before `turn` are over; the others are still to be done, in this order. */
  readonly turns: readonly Turn[];
  readonly turn: number;
  readonly phase: GuidePhase;
  /** How long this phase is in all, and how much of it was over at `at`. */
  readonly length: Span;
  readonly spent: Span;
  readonly at: Instant;
  readonly paused: boolean;
  /** The part of the whole movement to be made, 0.5 to 1. */
  readonly reach: number;
  /** The length of one hold, or how many repetitions, as "easier" left them. */
  readonly hold: Span;
  readonly repetitions: number;
}

/** What a person can do to a guide. "Something hurts" stops the clock; the stop list is read meanwhile (health.md 1.7). */
export const guideActions = ['pause', 'go-on', 'ready', 'swap-side', 'easier', 'stop', 'hurts'] as const;
export type GuideAction = (typeof guideActions)[number];

/** The rest of a hold that is not worth getting into the position for again. */
const worthReturning = seconds(5);

export const isOver = (turn: Turn): boolean => turn.held >= turn.planned;
const leftOf = (turn: Turn): number => turn.planned - turn.held;
const repetitionOf = ({ lengths, hold }: GuidePlan): number => lengths.move + hold + lengths.return;

/**
 * Starts the guide that `plan` describes. Throws where the plan has no side or no hold: there would be nothing to do.
 */
export function startGuide(plan: GuidePlan, at: Instant): GuideRun {
  if (plan.sides.length === 0) throw new Error('A guide needs at least one side');
  if (!plan.phases.includes('hold')) throw new Error('A guide needs a hold');
  const planned = plan.kind === 'stretch' ? plan.hold : span(repetitionOf(plan) * plan.repetitions);
  const turns = plan.sides.map((side) => ({
    side,
    planned,
    held: zero,
    repetitions: plan.repetitions,
    repeated: 0,
  }));
  return {
    plan,
    since: at,
    turns,
    turn: 0,
    phase: 'set-up',
    length: plan.lengths['set-up'],
    spent: zero,
    at,
    paused: false,
    reach: plan.reach,
    hold: plan.hold,
    repetitions: plan.repetitions,
  };
}

export function turnOf(run: GuideRun): Turn {
  const turn = run.turns[run.turn];
  if (turn === undefined) throw new Error(`A guide has no turn ${run.turn}`);
  return turn;
}

function withTurn(run: GuideRun, turn: Turn): GuideRun {
  return { ...run, turns: run.turns.map((one, place) => (place === run.turn ? turn : one)) };
}

/** Of a stretch the hold is credited; of a strength exercise the whole repetition, for the muscle works all the way. */
export function isCredited({ plan, phase }: GuideRun): boolean {
  return phase === 'hold' || (plan.kind === 'strength' && (phase === 'move' || phase === 'return'));
}

function enter(run: GuideRun, phase: Exclude<GuidePhase, 'done'>): GuideRun {
  const { plan } = run;
  const hold = plan.kind === 'stretch' ? span(leftOf(turnOf(run))) : plan.hold;
  return { ...run, phase, length: phase === 'hold' ? hold : plan.lengths[phase], spent: zero };
}

const setUpAgain = (run: GuideRun): GuideRun => ({
  ...run,
  phase: 'set-up',
  length: run.plan.change,
  spent: zero,
});

const end = (run: GuideRun): GuideRun => ({
  ...run,
  phase: 'done',
  length: zero,
  spent: zero,
  paused: false,
});

/** What follows the phase that is over: the next of the exercise's own, another repetition, the other side, the end. */
function followed(run: GuideRun): GuideRun {
  const { phases } = run.plan;
  if (run.phase === 'done') return run;
  const next = phases[phases.indexOf(run.phase) + 1];
  if (next !== undefined) return enter(run, next);
  const turn = { ...turnOf(run), repeated: turnOf(run).repeated + 1 };
  const counted = withTurn(run, turn);
  const again = phases[repeatedFrom(phases)];
  if (turn.repeated < turn.repetitions && again !== undefined) return enter(counted, again);
  return run.turn + 1 < run.turns.length ? setUpAgain({ ...counted, turn: run.turn + 1 }) : end(counted);
}

function spend(run: GuideRun, time: number): GuideRun {
  const turn = turnOf(run);
  const credited = isCredited(run) ? withTurn(run, { ...turn, held: span(turn.held + time) }) : run;
  return { ...credited, spent: span(run.spent + time), at: after(run.at, span(time)) };
}

/** The run settled at `now`. A clock set back adds nothing; see `watched`. */
export function settle(start: GuideRun, now: Instant): GuideRun {
  let run = start;
  while (!run.paused && run.phase !== 'done') {
    const rest = Math.max(0, run.length - run.spent);
    if (now - run.at < rest) return spend(run, Math.max(0, now - run.at));
    run = followed(spend(run, rest));
  }
  return now > run.at ? { ...run, at: now } : run;
}

/** The turn to which "swap side" leads: the next one of the other side that is not over; -1 = none. */
export function swapTarget(run: GuideRun): number {
  if (run.phase === 'done') return -1;
  const { side } = turnOf(run);
  return run.turns.findIndex((turn, place) => place > run.turn && turn.side !== side && !isOver(turn));
}

/** Goes to the other side. What was held here stays held; what is left here is done after it, if it is worth it. */
function swap(run: GuideRun): GuideRun {
  const target = swapTarget(run);
  const found = run.turns[target];
  if (found === undefined) return run;
  const here = turnOf(run);
  const again = here.repetitions - here.repeated;
  // A repetition that was broken off is counted as held, and done anew.
  const planned =
    run.plan.kind === 'strength' ? span(here.held + again * repetitionOf(run.plan)) : here.planned;
  const over = here.held > 0 && planned - here.held < worthReturning;
  const kept: Turn = { ...here, planned: over ? here.held : planned };
  const others = run.turns.filter((_, place) => place > run.turn && place !== target);
  const rest = over ? [kept, found, ...others] : [found, kept, ...others];
  const turns = [...run.turns.slice(0, run.turn), ...rest];
  const begun = run.turns.some((turn) => turn.held > 0);
  const swapped = { ...run, turns, turn: over ? run.turn + 1 : run.turn };
  return begun ? setUpAgain(swapped) : enter(swapped, 'set-up');
}

export const canEase = ({ plan, hold, repetitions, reach }: GuideRun): boolean =>
  easedReach(reach) < reach ||
  (plan.kind === 'stretch' ? easedHold(hold) < hold : easedRepetitions(repetitions) < repetitions);

/** A shorter hold and a smaller reach from here on; what is over stays as it was done. */
function ease(run: GuideRun): GuideRun {
  if (!canEase(run)) return run;
  const strength = run.plan.kind === 'strength';
  const hold = strength ? run.hold : easedHold(run.hold);
  const repetitions = strength ? easedRepetitions(run.repetitions) : run.repetitions;
  const turns = run.turns.map((turn, place) => {
    if (place < run.turn || isOver(turn)) return turn;
    if (!strength) return { ...turn, planned: span(Math.max(turn.held, Math.min(turn.planned, hold))) };
    const kept = Math.min(turn.repetitions, Math.max(repetitions, turn.repeated + 1));
    const fewer = (turn.repetitions - kept) * repetitionOf(run.plan);
    return { ...turn, repetitions: kept, planned: span(turn.planned - fewer) };
  });
  const eased = { ...run, turns, hold, repetitions, reach: easedReach(run.reach) };
  const holding = run.phase === 'hold' && !strength;
  return holding ? { ...eased, length: span(run.spent + leftOf(turnOf(eased))) } : eased;
}

/** What `action` makes of the run at `at`. An action that has no sense now changes nothing. */
export function act(run: GuideRun, action: GuideAction, at: Instant): GuideRun {
  const now = settle(run, at);
  if (now.phase === 'done') return now;
  switch (action) {
    case 'pause':
    case 'hurts':
      return { ...now, paused: true };
    case 'go-on':
      return { ...now, paused: false };
    case 'ready':
      // In position before the set-up is over, or while it was waited in.
      return now.phase === 'set-up' ? followed({ ...now, paused: false }) : now;
    case 'swap-side':
      return swap(now);
    case 'easier':
      return ease(now);
    case 'stop':
      return end(now);
    default:
      return assertNever(action);
  }
}
