/** Owns when "until tomorrow" ends: at the first of tomorrow's working hours, else when the day turns. */
import type { ZoneOffset } from '../domain/day';
import { type WorkingHours, weekdays } from '../domain/policy';
import { after, type Instant, instant, minutes } from '../domain/time';

const day = 24 * 60;
/** A day runs from 04:00 to 04:00 (C4). */
const turnOfDay = 4 * 60;

/** @param zone minutes that local time is ahead of UTC: tomorrow they may be others than now */
export function tomorrow(now: Instant, zone: ZoneOffset, hours: WorkingHours | null): Instant {
  const local = Math.floor(now / 60_000) + zone(now);
  // Before 04:00 it is still yesterday's day, and "tomorrow" begins at 04:00.
  const nextDay = Math.floor((local - turnOfDay) / day) + 1;
  const begin = startOf(nextDay, hours) ?? turnOfDay;
  const shown = nextDay * day + begin;
  const byOffset = (offset: number): Instant => after(instant(0), minutes(shown - offset));
  return byOffset(zone(byOffset(zone(now))));
}

/** Minutes after midnight at which the first working hours of a day begin; `null` = none that day. */
function startOf(dayNumber: number, hours: WorkingHours | null): number | null {
  // Day 0 was a Thursday, the fourth of the week.
  const name = weekdays[(dayNumber + 3) % 7];
  const spans = name === undefined ? [] : (hours?.[name] ?? []);
  return spans.length === 0 ? null : Math.min(...spans.map((span) => span.from));
}
