/**
 * Owns the statistics day (C4): from 04:00 to 04:00 local time, so that a late evening belongs to its day. Local
 * time comes in as a function; nothing here knows of a time zone. The only file of the rule that asks `Date`,
 * and only for the calendar.
 */
import { days, hours, type Instant, instant, minutes } from './time';

/** Minutes that local time is ahead of UTC at an instant, where the person is then. */
export type ZoneOffset = (at: Instant) => number;

/** A local date, `YYYY-MM-DD`: the name of the statistics day that begins on it. */
export type DayKey = string;

/** One statistics day: `from <= at < to`. It has 23 or 25 hours when the clocks change, and any length on a journey. */
export interface DayBounds {
  readonly day: DayKey;
  readonly from: Instant;
  readonly to: Instant;
}

const dayStart = hours(4);
const oneDay = days(1);
/** No two places on Earth are further apart in local time. */
const widestOffset = hours(16);

/** The local date that is so many days after 1970-01-01. */
export function keyOf(number: number): DayKey {
  return new Date(number * oneDay).toISOString().slice(0, 10);
}

/** Days since 1970-01-01, or `null` where the text is no date that exists. */
function parseKey(key: DayKey): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(key)) return null;
  const number = Date.parse(key) / oneDay;
  // A day past the end of its month is read as one of the next.
  return Number.isFinite(number) && keyOf(number) === key ? number : null;
}

/** Whether the text names a day. */
export function isDayKey(key: string): boolean {
  return parseKey(key) !== null;
}

/** The number of a day, in days since 1970-01-01. Throws where `key` is no day. */
export function numberOf(key: DayKey): number {
  const number = parseKey(key);
  if (number === null) throw new Error(`Not a day: ${key}`);
  return number;
}

/** The day so many days after `key` (before it, where negative). Throws where `key` is no day. */
export function shiftDay(key: DayKey, by: number): DayKey {
  return keyOf(numberOf(key) + by);
}

/** The day that the clock on the wall shows, which on a journey may be one that was over already. */
function shownAt(at: Instant, zone: ZoneOffset): number {
  return Math.floor((at + minutes(zone(at)) - dayStart) / oneDay);
}

/** The first instant at which the clock on the wall shows day `number` or a later one. */
function startOf(number: number, zone: ZoneOffset): Instant {
  const middle = number * oneDay + dayStart;
  const begun = (at: number): boolean => shownAt(instant(at), zone) >= number;
  let after = middle - widestOffset;
  while (!begun(after) && after < middle + widestOffset) after += hours(1);
  let before = after - hours(1);
  while (after - before > 1) {
    const half = Math.floor((before + after) / 2);
    if (begun(half)) after = half;
    else before = half;
  }
  return instant(after);
}

/**
 * When a day begins and ends. Days follow each other without a gap: where a journey westwards shows an evening
 * twice it is all the same day, and a day that a journey eastwards leaps over is empty. Throws where `key` is none.
 */
export function boundsOf(key: DayKey, zone: ZoneOffset): DayBounds {
  const number = numberOf(key);
  return { day: key, from: startOf(number, zone), to: startOf(number + 1, zone) };
}

/** The day to which an instant belongs; agrees with `boundsOf`. */
export function dayOf(at: Instant, zone: ZoneOffset): DayKey {
  let number = shownAt(at, zone);
  while (startOf(number + 1, zone) <= at) number += 1;
  return keyOf(number);
}

/**
 * Gives the number of the day to which an instant belongs, as `dayOf` names it. It remembers when days begin: of
 * instants that come in some order most lie in the day of the one before.
 */
export function dayNumbers(zone: ZoneOffset): (at: Instant) => number {
  const starts = new Map<number, Instant>();
  const start = (number: number): Instant => {
    const known = starts.get(number) ?? startOf(number, zone);
    starts.set(number, known);
    return known;
  };
  let last: number | null = null;
  return (at) => {
    if (last !== null && start(last) <= at && at < start(last + 1)) return last;
    let number = shownAt(at, zone);
    while (start(number + 1) <= at) number += 1;
    last = number;
    return number;
  };
}

/** The days that end with `last`, the oldest first. */
export function daysUntil(last: DayKey, count: number, zone: ZoneOffset): readonly DayBounds[] {
  const number = numberOf(last);
  return Array.from({ length: count }, (_, index) => boundsOf(keyOf(number - count + 1 + index), zone));
}
