/** Owns chance in labelled days: numbers from a seed, the same each time. */
import { randomOf } from '../../statistics/advice/chance';

/** The least and the most of something. */
export type Range = readonly [least: number, most: number];

export interface Dice {
  /** A number of this range, each as likely as the other. */
  within(range: Range): number;
  /** Whether something happens that happens in this share of all cases (0 to 1). */
  chance(share: number): boolean;
}

/** Dice that fall the same way for the same seed. */
export function diceOf(seed: number): Dice {
  const next = randomOf(seed);
  return {
    within: ([least, most]) => least + next() * (most - least),
    chance: (share) => next() < share,
  };
}
