/**
 * Owns the two kinds of time the rule speaks of: an instant on the wall clock and a span between two
 * instants. Both are numbers of milliseconds, branded so that one can't be passed for the other.
 */

declare const kind: unique symbol;

/** A point on the wall clock: milliseconds since 1970-01-01T00:00Z. */
export type Instant = number & { readonly [kind]: 'instant' };

/** A length of time in milliseconds; negative where a later instant is taken from an earlier one. */
export type Span = number & { readonly [kind]: 'span' };

/** One moment as both clocks tell it. */
export interface Stamp {
  /** The wall clock: people set it, and systems do. */
  readonly at: Instant;
  /**
   * A clock that nobody sets and that goes on while the machine sleeps: milliseconds from any origin; `null` =
   * there is none.
   */
  readonly mono: Span | null;
}

/** Where a number from outside (a clock, a file) becomes an instant: the only place that may brand it. */
export function instant(milliseconds: number): Instant {
  return milliseconds as Instant;
}

/** Where a number from outside becomes a span. */
export function span(milliseconds: number): Span {
  return milliseconds as Span;
}

/** The last instant that may come from outside, the first of 9998: later ones no calendar of ours can write. */
export const latestInstant = instant(253_339_228_800_000);

export const zero: Span = span(0);

export function seconds(count: number): Span {
  return span(count * 1000);
}

export function minutes(count: number): Span {
  return seconds(count * 60);
}

export function hours(count: number): Span {
  return minutes(count * 60);
}

export function days(count: number): Span {
  return hours(count * 24);
}

/** The instant `length` after `from` (before it, where `length` is negative). */
export function after(from: Instant, length: Span): Instant {
  return instant(from + length);
}

/** How long it is from `from` to `to`; negative where `to` is the earlier. */
export function between(from: Instant, to: Instant): Span {
  return span(to - from);
}

export function later(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

export function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}

/** Whole seconds of a span, rounded to the nearest: the unit of the journal. */
export function inSeconds(length: Span): number {
  return Math.round(length / 1000);
}

/** A span in minutes, with its fraction. */
export function inMinutes(length: Span): number {
  return length / 60_000;
}

/** Proof to the compiler, and a clear failure at run time, that a union was covered. */
export function assertNever(value: never): never {
  throw new Error(`Not a known case: ${JSON.stringify(value)}`);
}
