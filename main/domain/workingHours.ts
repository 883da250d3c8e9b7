/** Owns the question whether an instant lies within the working hours (hindrance `outside-hours`). */
import { type DaySpan, type Weekday, type WorkingHours, weekdays } from './policy';
import type { Instant } from './time';

const minutesADay = 24 * 60;
/** 1970-01-01 was a Thursday. */
const firstWeekday = weekdays.indexOf('thu');

const covers = (spans: readonly DaySpan[], minute: number): boolean =>
  spans.some(({ from, to }) => minute >= from && minute < (to > from ? to : to + minutesADay));

/**
 * Whether prompts may come at `at`. A span that runs past midnight belongs to the weekday on which it
 * starts. `utcOffset`: minutes that local time is ahead of UTC. `null` hours = always.
 */
export function withinHours(hours: WorkingHours | null, at: Instant, utcOffset: number): boolean {
  if (hours === null) return true;
  const local = Math.floor(at / 60_000) + utcOffset;
  const day = Math.floor(local / minutesADay);
  const minute = local - day * minutesADay;
  const weekday = (offset: number): Weekday =>
    weekdays[(((day + offset + firstWeekday) % 7) + 7) % 7] ?? 'mon';
  return covers(hours[weekday(0)] ?? [], minute) || covers(hours[weekday(-1)] ?? [], minute + minutesADay);
}
