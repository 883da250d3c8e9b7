/** Owns chance in labelled days: numbers from a seed, the same each time. */

/** The least and the most of something. */
export type Range = readonly [least: number, most: number];

export interface Dice {
  /** A number of this range, each as likely as the other. */
  within(range: Range): number;
  /** Whether something happens that happens in this share of all cases (0 to 1). */
  chance(share: number): boolean;
}

/** Dice that fall the same way for the same seed (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    within: ([least, most]) => least + next() * (most - least),
    chance: (share) => next() < share,
  };
}
