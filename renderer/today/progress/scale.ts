/** Owns where things stand in a lane: weeks along the time axis, which turns with the reading direction, values upwards. */

/** Of the drawing; a week is as wide as its twelfth. */
export const plotWidth = 456;

export interface Axis {
  readonly weeks: number;
  readonly rtl: boolean;
}

/** Where a share of the time lies, 0 its begin and 1 its end. */
export function along({ rtl }: Axis, share: number): number {
  return (rtl ? 1 - share : share) * plotWidth;
}

/** The middle of a week. */
export function middleOf(axis: Axis, week: number): number {
  return along(axis, (week + 0.5) / axis.weeks);
}

/** The left edge of a week, whichever way time runs. */
export function leftOf(axis: Axis, week: number): number {
  return middleOf(axis, week) - plotWidth / axis.weeks / 2;
}

/** The parts of a line that have a value each week; a week without one is a gap, never a zero. */
export function unbroken(
  values: readonly (number | null)[],
): readonly (readonly [week: number, value: number][])[] {
  const runs: [number, number][][] = [[]];
  for (const [week, value] of values.entries()) {
    if (value === null) runs.push([]);
    else runs.at(-1)?.push([week, value]);
  }
  return runs.filter((run) => run.length > 0);
}

/** The limit of each week: where no prompt told it, that of the week before, at the beginning that of the next one. */
export function limitsOf(known: readonly (number | null)[], now: number): readonly number[] {
  let last = known.find((limit) => limit !== null) ?? now;
  return known.map((limit, week) => {
    last = limit ?? last;
    return week === known.length - 1 ? now : last;
  });
}

/** About how wide a word is in the small letters of a lane, in its px: Cyrillic is wider than Latin, and what is wider still is short. */
export const widthOf = (word: string): number =>
  word.length * (/^[\p{Script=Latin}\s]+$/u.test(word) ? 6.3 : 6.8);
/** Between two words. */
const wordGap = 6;

/**
 * The words that stand along a lane, each at its place from the begin (px): one that would lie on the one before it is
 * left out, except the last, which is what runs now: before it the other gives way.
 */
export function wordsThatFit(
  words: readonly { readonly from: number; readonly word: string | null }[],
): readonly (string | null)[] {
  const last = words.at(-1);
  const limit = last === undefined || last.word === null ? Number.POSITIVE_INFINITY : last.from;
  let free = 0;
  return words.map((one) => {
    if (one.word === null || one === last) return one.word;
    const through = one.from + widthOf(one.word) + wordGap;
    if (one.from < free || through > limit) return null;
    free = through;
    return one.word;
  });
}
