/** Owns what a guide is going to be: sides, times, repetitions; and how "easier" makes less of it. */
import type { Exercise, PhaseName } from '../exercises/exercises';
import { type Span, seconds, span, zero } from '../time';

export type Side = 'left' | 'right';
/** What the foot in front stands on, or lying along the long edge to begin with; `plain` where there is no such choice. */
export type Variant = 'step' | 'chair' | 'split' | 'edge' | 'plain';
export type GuidePhase = PhaseName | 'done';

/** What a guide is going to be: fixed when it starts; what "easier" and "swap side" change is kept in the run. */
export interface GuidePlan {
  readonly exercise: string;
  /** How it is led: a stretch is held, all else is counted in repeats, as strength work is. */
  readonly kind: 'stretch' | 'strength';
  readonly variant: Variant;
  /** The part of the whole movement to begin with: less where the easier form was chosen. */
  readonly reach: number;
  /** The sides in the order in which they are done; a side that stands twice is done twice. */
  readonly sides: readonly Side[];
  /** The exercise works both sides of the body at once: what is held counts for each (a bridge). */
  readonly bothAtOnce: boolean;
  /** How long one hold is: of a stretch the dose, of a strength exercise the stop at the top. */
  readonly hold: Span;
  /** How often it is repeated on each turn: 1 for a stretch. */
  readonly repetitions: number;
  /** The phases of one turn in their order, as the exercise names them. */
  readonly phases: readonly PhaseName[];
  readonly lengths: { readonly [phase in Exclude<PhaseName, 'hold'>]: Span };
  /** How often the pelvis is tilted and let go before it stays tilted; 0 where there is no tilt. */
  readonly tilts: number;
  /** The set-up of every turn but the first. */
  readonly change: Span;
}

/**
 * How long the figure takes from pose to pose (health.md 4.3 rule 5). A phase may be longer: the figure
 * then stays in the pose until the person is there too.
 */
const figurePace = {
  'set-up': seconds(1.2),
  turn: seconds(1.2),
  'drop-back': seconds(1.2),
  tilt: seconds(1),
  lean: seconds(1),
  brace: seconds(1),
  move: seconds(1.5),
  return: seconds(1.5),
} as const;

/** One tilt as the close-up shows it: up, felt, let go. Ours: as slow as one breath out and in. */
export const tiltTimes = { up: seconds(1.2), felt: seconds(1.6), letGo: seconds(0.8) } as const;

/** Someone new tilts three times to find the movement; who knows it, once. */
const tiltsOf = { learning: 3, practised: 1 } as const;

/** Someone new gets at least so long to get into position. */
const learningSetUp = seconds(15);

/** The length of so many tilts, of which the last stays. */
function tiltSpan(tilts: number): Span {
  const { up, felt, letGo } = tiltTimes;
  return span(tilts * (up + felt) + (tilts - 1) * letGo + seconds(0.2));
}

/** Ours: what it takes to hear or read a cue line of up to nine words and do it, beside the movement itself. */
const following = seconds(2);

/** Tempo of the strength exercises (health.md 3.3): two seconds up, three down; the stop at the top is the exercise's. */
const strengthTempo = { move: seconds(2), return: seconds(3) } as const;

/** What is to be done of an exercise in one break. */
export interface GuideDose {
  readonly firstSide: Side;
  /** Of a stretch, the length of one hold in seconds; of a strength exercise, the stop at the top. */
  readonly holdSeconds: number;
  /** Of a stretch, holds of each side; of a strength exercise, repetitions in a set. */
  readonly reps: number;
  readonly sets: number;
  readonly variant?: Variant;
  /** Begin with the easier form: a smaller movement. */
  readonly easier?: boolean;
  /** The person is new to it: more time to set up, and the tilt is shown three times. */
  readonly learning?: boolean;
}

/** The sides in turn, so that the other side's hold is the rest of the first, and an early stop is even. */
function sidesInTurn(exercise: Exercise, first: Side, rounds: number): readonly Side[] {
  const other = first === 'right' ? 'left' : 'right';
  const round: readonly Side[] = exercise.perSide ? [first, other] : [first];
  return Array.from({ length: rounds }, () => round).flat();
}

/**
 * The guide of an exercise. A change begins with easing back, so the set-up of a later side is what is
 * left of it. Strength goes at its tempo: two up, the stop, three down (health.md 3.3).
 */
export function planFor(exercise: Exercise, dose: GuideDose): GuidePlan {
  const { firstSide, holdSeconds, reps, sets, variant = 'plain', easier = false, learning = false } = dose;
  const stretch = exercise.kind === 'stretch';
  const { setUp, change } = exercise.times;
  const back = stretch ? figurePace.return : strengthTempo.return;
  const phases = exercise.phases.map(({ name }) => name);
  const tilts = !stretch || !phases.includes('tilt') ? 0 : learning ? tiltsOf.learning : tiltsOf.practised;
  const followed = (phase: keyof typeof figurePace): Span => span(figurePace[phase] + following);
  return {
    exercise: exercise.id,
    kind: stretch ? 'stretch' : 'strength',
    variant,
    reach: easier ? easedReach(1) : 1,
    sides: sidesInTurn(exercise, firstSide, stretch ? reps : sets),
    bothAtOnce: !exercise.perSide,
    hold: seconds(holdSeconds),
    repetitions: stretch ? 1 : reps,
    phases,
    lengths: {
      'set-up': span(Math.max(seconds(setUp), learning ? learningSetUp : zero)),
      turn: followed('turn'),
      'drop-back': followed('drop-back'),
      tilt: tilts > 0 ? tiltSpan(tilts) : followed('tilt'),
      lean: followed('lean'),
      brace: followed('brace'),
      move: stretch ? followed('move') : strengthTempo.move,
      return: back,
    },
    tilts,
    change: span(Math.max(seconds(change) - back, figurePace['set-up'])),
  };
}

/** The phases that are done anew for each repetition: from "move" on, or from the hold where nothing is moved. */
export function repeatedFrom(phases: readonly PhaseName[]): number {
  const move = phases.indexOf('move');
  return move >= 0 ? move : phases.indexOf('hold');
}

/** How long a guide takes if nothing is paused, swapped or made easier. */
export function planSpan(plan: GuidePlan): Span {
  const { phases, lengths, hold, change, repetitions, sides } = plan;
  const from = repeatedFrom(phases);
  const sum = (some: readonly PhaseName[]): number =>
    some.reduce((all, phase) => all + (phase === 'hold' ? hold : lengths[phase]), 0);
  const turn = sum(phases.slice(1, from)) + repetitions * sum(phases.slice(from));
  return span(lengths['set-up'] + (sides.length - 1) * change + sides.length * turn);
}

/** No hold is made shorter than this: the least that counts as a hold (health.md 1.0). */
const leastHold = seconds(10);

/** The hold that "easier" makes of `hold`: 10 s less, 5 s less below 30 s, never below 10 s. */
export function easedHold(hold: Span): Span {
  const less = hold >= seconds(30) ? seconds(10) : seconds(5);
  return span(Math.min(hold, Math.max(leastHold, hold - less)));
}

/** The smallest set of the programme is five (health.md 3.3). */
const leastRepetitions = 5;

/** Two repetitions fewer, never fewer than five. */
export function easedRepetitions(repetitions: number): number {
  return Math.min(repetitions, Math.max(leastRepetitions, repetitions - 2));
}

/** The part of the whole movement that the figure shows: a quarter less each time, at least a half. */
export function easedReach(reach: number): number {
  return Math.max(0.5, reach - 0.25);
}
