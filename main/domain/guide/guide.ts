/**
 * Owns what is told of a guide: where it stands at an instant, when that changes next, and what it comes to
 * when it is closed. Held seconds of each side are the truth, credited whatever ends the guide (Q8).
 */

import type { PhaseName } from '../exercises/exercises';
import type { Held } from '../journal';
import { after, between, type Instant, type Span, type Stamp, seconds, span } from '../time';
import type { GuidePhase, GuidePlan, Side, Variant } from './plan';
import { canEase, type GuideRun, isCredited, isOver, settle, swapTarget, turnOf } from './run';

export {
  type GuidePhase,
  type GuidePlan,
  planFor,
  planSpan,
  repeatedFrom,
  type Side,
  tiltTimes,
  type Variant,
} from './plan';
export { act, type GuideAction, type GuideRun, guideActions, startGuide } from './run';

/** Held and planned of one side of the body. */
export interface SideCourse {
  readonly held: Span;
  readonly planned: Span;
}

export interface GuideProgress {
  readonly exercise: string;
  readonly kind: GuidePlan['kind'];
  readonly variant: Variant;
  readonly phase: GuidePhase;
  /** The phases of each turn, in their order. */
  readonly phases: readonly PhaseName[];
  /** Of the tilt phase: how often the tilt is shown. */
  readonly tilts: number;
  readonly side: Side;
  readonly bothAtOnce: boolean;
  /** 1-based place of this turn, and how many there are. */
  readonly sideNumber: number;
  readonly sideCount: number;
  /** `null` while paused and when done. */
  readonly phaseEndsAt: Instant | null;
  readonly phaseLength: Span;
  /** What is left of the phase; stands still while paused. */
  readonly left: Span;
  readonly paused: boolean;
  /** Whole seconds, rounded down: never more than was held. */
  readonly held: Held;
  readonly course: { readonly [side in Side]: SideCourse };
  /** The time of this phase is being credited to the side now. */
  readonly crediting: boolean;
  /** 1-based place of the repetition, and how many there are; 1 of 1 in a stretch. */
  readonly repetition: number;
  readonly repetitions: number;
  readonly reach: number;
  readonly holdLength: Span;
  readonly canSwap: boolean;
  readonly canEase: boolean;
  /** All that was planned has been held. */
  readonly completed: boolean;
}

const wholeSeconds = (time: Span): number => Math.floor(time / 1000);

function courseOf({ turns, plan }: GuideRun, side: Side): SideCourse {
  const own = plan.bothAtOnce ? turns : turns.filter((turn) => turn.side === side);
  return {
    held: span(own.reduce((sum, turn) => sum + turn.held, 0)),
    planned: span(own.reduce((sum, turn) => sum + turn.planned, 0)),
  };
}

/** Where the guide stands at `now`; an instant before the run's last one is taken for that one. */
export function guideAt(start: GuideRun, now: Instant): GuideProgress {
  const run = settle(start, now);
  const turn = turnOf(run);
  const left = span(run.length - run.spent);
  const going = !run.paused && run.phase !== 'done';
  const course = { left: courseOf(run, 'left'), right: courseOf(run, 'right') };
  return {
    exercise: run.plan.exercise,
    kind: run.plan.kind,
    variant: run.plan.variant,
    phase: run.phase,
    phases: run.plan.phases,
    tilts: run.plan.tilts,
    side: turn.side,
    bothAtOnce: run.plan.bothAtOnce,
    sideNumber: run.turn + 1,
    sideCount: run.turns.length,
    phaseEndsAt: going ? after(run.at, left) : null,
    phaseLength: run.length,
    left,
    paused: run.paused,
    held: { left: wholeSeconds(course.left.held), right: wholeSeconds(course.right.held) },
    course,
    crediting: going && isCredited(run),
    repetition: Math.min(turn.repeated + 1, turn.repetitions),
    repetitions: turn.repetitions,
    reach: run.reach,
    holdLength: run.hold,
    canSwap: swapTarget(run) >= 0,
    canEase: run.phase !== 'done' && canEase(run),
    completed: run.turns.every(isOver),
  };
}

/** When the guide changes by itself, so that nobody has to look before; `null` while paused and when done. */
export function nextChangeAt(run: GuideRun, now: Instant): Instant | null {
  return guideAt(run, now).phaseEndsAt;
}

/** What the guide comes to if it is closed at `now`: what the signal `guide-closed` takes. */
export function outcomeAt(
  run: GuideRun,
  now: Instant,
): {
  readonly exercise: string;
  readonly held: Held;
  readonly plannedSeconds: number;
  readonly completed: boolean;
} {
  const { exercise, held, course, completed } = guideAt(run, now);
  const plannedSeconds = wholeSeconds(span(course.left.planned + course.right.planned));
  return { exercise, held, plannedSeconds, completed };
}

/** A longer time between two looks at a guide that runs was slept or stalled: nobody was led through it. */
const unwatched = seconds(10);

/**
 * Readings of two clocks one after the other differ a little, the one that goes on in sleep counting in hundredths of a
 * second: less is no setting of one. Without this the ends of a phase moved by a hundredth with every look, once a second, and
 * the window was told all anew each time.
 */
const readApart = span(50);

/**
 * The run that was looked at last at `last`, as of `now`. Time is what the monotonic clock tells: a wall clock that was
 * set in between wins and loses none (C2). A guide stops where the app was not running: what nobody saw is no hold.
 */
export function watched(run: GuideRun, last: Stamp, now: Stamp): GuideRun {
  const byWall = Math.max(0, between(last.at, now.at));
  const passed = last.mono === null || now.mono === null ? byWall : span(now.mono - last.mono);
  const going = !run.paused && run.phase !== 'done';
  if (going && passed > unwatched)
    return { ...shifted(settle(run, last.at), between(last.at, now.at)), paused: true };
  const setBy = between(last.at, now.at) - passed;
  return settle(Math.abs(setBy) <= readApart ? run : shifted(run, span(setBy)), now.at);
}

/** The same run after the wall clock was set by `by`: no time is won or lost. */
function shifted(run: GuideRun, by: Span): GuideRun {
  return { ...run, since: after(run.since, by), at: after(run.at, by) };
}
