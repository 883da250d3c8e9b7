/** Owns the arithmetic of stretches of time: what two share, what is left of one, how long they are. */
import type { Instant } from '../time';
import { between, earlier, later, type Span, span, zero } from '../time';

/** A stretch of time, `from <= at < to`. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

export function lengthOf({ from, to }: Stretch): Span {
  return between(from, to);
}

/** What two stretches share; `null` where that is nothing. */
export function shared(one: Stretch, other: Stretch): Stretch | null {
  const from = later(one.from, other.from);
  const to = earlier(one.to, other.to);
  return from < to ? { from, to } : null;
}

/** How much of `one` lies in `other`. */
export function overlap(one: Stretch, other: Stretch): Span {
  const both = shared(one, other);
  return both === null ? zero : lengthOf(both);
}

/** The sum of the lengths that `stretches` have within `within`. */
export function totalWithin(stretches: readonly Stretch[], within: Stretch): Span {
  return span(stretches.reduce((sum, one) => sum + overlap(one, within), 0));
}

/** What is left of `one` where `taken` is taken out: none, one or two pieces. */
export function without(one: Stretch, taken: Stretch): readonly Stretch[] {
  if (shared(one, taken) === null) return [one];
  const pieces = [
    { from: one.from, to: taken.from },
    { from: taken.to, to: one.to },
  ];
  return pieces.filter(({ from, to }) => from < to);
}

/** The same time with nothing counted twice, in order. Empty stretches are left out. */
export function united(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.filter(({ from, to }) => from < to).sort((one, other) => one.from - other.from);
  const result: Stretch[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last !== undefined && one.from <= last.to)
      result[result.length - 1] = { from: last.from, to: later(last.to, one.to) };
    else result.push(one);
  }
  return result;
}
