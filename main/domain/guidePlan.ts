/** Owns what a guide is going to be: sides, times, repetitions; and how "easier" makes less of it. */
import { type Span, seconds, span, zero } from './time';

export type Side = 'left' | 'right';
export type GuidePhase = 'set-up' | 'tuck' | 'move' | 'hold' | 'return' | 'done';

/** What a guide is going to be: fixed when it starts; what "easier" and "swap side" change is kept in the run. */
export interface GuidePlan {
  readonly exercise: string;
  readonly kind: 'stretch' | 'strength';
  /** The sides in the order in which they are done; a side that stands twice is done twice. */
  readonly sides: readonly Side[];
  /** The exercise works both sides of the body at once: what is held counts for each (a bridge). */
  readonly bothAtOnce: boolean;
  /** How long one hold is: of a stretch the dose, of a strength exercise the stop at the top. */
  readonly hold: Span;
  /** How often it is repeated on each turn: 1 for a stretch. */
  readonly repetitions: number;
  readonly lengths: { readonly [phase in Exclude<GuidePhase, 'hold' | 'done'>]: Span };
  /** The set-up of every turn but the first. */
  readonly change: Span;
}

/**
 * How long the figure takes from pose to pose (health.md 4.3 rule 5). A phase may be longer: the figure
 * then stays in the pose until the person is there too.
 */
export const figurePace = {
  'set-up': seconds(1.2),
  tuck: seconds(1),
  move: seconds(1.5),
  return: seconds(1.5),
} as const;

/** Ours: what it takes to hear or read a cue line of up to nine words and do it, beside the movement itself. */
const following = seconds(2);

/** Tempo of the strength exercises (health.md 3.3): two up, one at the top, three down. */
export const strengthTempo = { move: seconds(2), hold: seconds(1), return: seconds(3) } as const;

export interface StretchDose {
  readonly exercise: string;
  readonly sides: readonly Side[];
  readonly hold: Span;
  /** From the start to the first position, and from the end of one hold into the position on the other side. */
  readonly setUp: Span;
  readonly change: Span;
}

/** The guide of a stretch. The change begins with easing back, so its set-up is what is left of it. */
export function stretchPlan({ exercise, sides, hold, setUp, change }: StretchDose): GuidePlan {
  return {
    exercise,
    kind: 'stretch',
    sides,
    bothAtOnce: false,
    hold,
    repetitions: 1,
    lengths: {
      'set-up': setUp,
      tuck: span(figurePace.tuck + following),
      move: span(figurePace.move + following),
      return: figurePace.return,
    },
    change: span(Math.max(change - figurePace.return, figurePace['set-up'])),
  };
}

export interface StrengthDose {
  readonly exercise: string;
  /** `null`: the exercise works both sides at once. */
  readonly sides: readonly Side[] | null;
  readonly repetitions: number;
  readonly sets: number;
  readonly setUp: Span;
  readonly change: Span;
  /** The stop at the top where it is not one second (a bird-dog: five). */
  readonly hold?: Span;
}

/** The guide of a strength exercise: no tuck of its own, the repetitions at the tempo of health.md 3.3. */
export function strengthPlan(dose: StrengthDose): GuidePlan {
  const { exercise, sides, repetitions, sets, setUp, change, hold } = dose;
  return {
    exercise,
    kind: 'strength',
    sides: Array.from({ length: sets }, () => sides ?? ['right' as const]).flat(),
    bothAtOnce: sides === null,
    hold: hold ?? strengthTempo.hold,
    repetitions,
    lengths: { 'set-up': setUp, tuck: zero, move: strengthTempo.move, return: strengthTempo.return },
    change,
  };
}

/** No hold is made shorter than this: the least that counts as a hold (health.md 1.0). */
export const leastHold = seconds(10);

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
