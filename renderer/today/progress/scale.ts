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
