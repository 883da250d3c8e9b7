/** Owns the measure of the strip: which time it spans, where an instant lies on it, where the hours are. */
import type { DayView } from '../../main/bridge/contract';
import { offsetAt } from '../offsets';

const minute = 60_000;
const hour = 60 * minute;

export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Full hours of local time within, each with the hour that the clock shows, 0-23. */
  readonly hours: readonly { readonly at: number; readonly hour: number }[];
}

type Spanned = Pick<DayView, 'strip' | 'marks' | 'today' | 'now' | 'offsets'>;

/** A strip is never shorter than a working day, so that a morning does not fill it. */
const shortest = 9 * hour;
/** Air before the first block and after the last. */
const air = 10 * minute;

/** From half an hour to half an hour around all that there is; `null` where there is nothing. */
export function scaleOf({ strip, marks, today, now, offsets }: Spanned): Scale | null {
  const begins = [...strip.map(({ from }) => from), ...marks.map(({ at }) => at)].map(Number);
  if (begins.length === 0) return null;
  const ends = [...strip.map(({ to }) => to), ...marks.map(({ at }) => at), ...(today ? [now] : [])].map(
    Number,
  );
  const halfHour = (at: number, round: (value: number) => number): number => {
    const ahead = offsetAt(offsets, at) * minute;
    return round((at + ahead) / (hour / 2)) * (hour / 2) - ahead;
  };
  const from = halfHour(Math.min(...begins) - air, Math.floor);
  const to = Math.max(halfHour(Math.max(...ends) + air, Math.ceil), from + shortest);
  return { from, to, hours: hoursOf(from, to, offsets) };
}

function hoursOf(from: number, to: number, offsets: DayView['offsets']): Scale['hours'] {
  const found: { at: number; hour: number }[] = [];
  // A quarter of an hour is the finest step of any zone, so every full local hour is one of these.
  for (let at = Math.ceil(from / (15 * minute)) * 15 * minute; at <= to; at += 15 * minute) {
    const local = at + offsetAt(offsets, at) * minute;
    if (local % hour === 0) found.push({ at, hour: (((local / hour) % 24) + 24) % 24 });
  }
  return found;
}

/** Where an instant lies, in per cent of the strip's length from its start; never outside. */
export function placeOf(scale: Scale, at: number): number {
  return Math.min(100, Math.max(0, ((at - scale.from) / (scale.to - scale.from)) * 100));
}

/** Every how many hours a number fits where `room` px are for `count` hours, at a text size of 1 to 2. */
export function hourStep(count: number, room: number, textScale: number): number {
  const needed = (count * 26 * textScale) / room;
  return [1, 2, 3, 4, 6].find((step) => step >= needed) ?? 12;
}
