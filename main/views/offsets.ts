/** Owns where local time changes within a span of time, as a list that a window can go by. */
import type { DayView } from '../bridge/contract';
import type { ZoneOffset } from '../domain/day';
import { after, type Instant, minutes } from '../domain/time';

/** The offsets of `from <= at < to`; a quarter of an hour is the finest step of any zone. */
export function offsetsOf(
  { from, to }: { readonly from: Instant; readonly to: Instant },
  zone: ZoneOffset,
): DayView['offsets'] {
  const found = [{ from, minutes: zone(from) }];
  for (let at = from; at < to; at = after(at, minutes(15))) {
    const here = zone(at);
    if (here !== found.at(-1)?.minutes) found.push({ from: at, minutes: here });
  }
  return found;
}
