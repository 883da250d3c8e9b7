/**
 * Owns the statistics day (C4): from 04:00 to 04:00 local time, so that a late evening belongs to its day. Local
 * time comes in as a function; nothing here knows of a time zone.
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

/** Days since 1970-01-01 of a date of the Gregorian calendar (H. Hinnant, chrono-compatible date algorithms). */
function numberOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

/** The inverse of `numberOf`, as a key. */
function keyOf(number: number): DayKey {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01, or `null` where the text is no date that exists. */
function parseKey(key: DayKey): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(key);
  if (parts === null) return null;
  const number = numberOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return keyOf(number) === key ? number : null;
}

/** Whether the text names a day. */
export function isDayKey(key: string): boolean {
  return parseKey(key) !== null;
}

function numbered(key: DayKey): number {
  const number = parseKey(key);
  if (number === null) throw new Error(`Not a day: ${key}`);
  return number;
}

/** The day so many days after `key` (before it, where negative). Throws where `key` is no day. */
export function shiftDay(key: DayKey, by: number): DayKey {
  return keyOf(numbered(key) + by);
}

/** 0 = Monday ... 6 = Sunday. Throws where `key` is no day. */
export function weekdayOf(key: DayKey): number {
  return (((numbered(key) + 3) % 7) + 7) % 7;
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
  const number = numbered(key);
  return { day: key, from: startOf(number, zone), to: startOf(number + 1, zone) };
}

/** The day to which an instant belongs; agrees with `boundsOf`. */
export function dayOf(at: Instant, zone: ZoneOffset): DayKey {
  let number = shownAt(at, zone);
  while (startOf(number + 1, zone) <= at) number += 1;
  return keyOf(number);
}

/** The days that end with `last`, the oldest first. */
export function daysUntil(last: DayKey, count: number, zone: ZoneOffset): readonly DayBounds[] {
  const number = numbered(last);
  return Array.from({ length: count }, (_, index) => boundsOf(keyOf(number - count + 1 + index), zone));
}
