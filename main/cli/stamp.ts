/** Owns how an instant is written in a trace: ISO 8601 with the offset of local time. */
import { type Instant, instant } from '../domain/time';
import { butIs, TraceError } from './traceError';

/** How instants are written: the offset of local time, and whether it was written as "Z". */
export interface Offset {
  readonly minutes: number;
  readonly written: 'Z' | 'digits';
}

const digitsAt = (text: string, from: number, count: number): number => {
  let value = 0;
  for (let place = from; place < from + count; place += 1) {
    const digit = text.charCodeAt(place) - 48;
    // Past the end of the text it is NaN, which is no digit either.
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Reads an ISO 8601 date with time and offset. Throws `TraceError`. */
export function parseStamp(text: unknown, name: string): { at: Instant; offset: Offset } {
  const read = typeof text === 'string' ? readStamp(text) : null;
  if (read === null) {
    throw new TraceError(
      `"${name}" must be a date with time and offset like "2026-03-02T09:00:00+01:00"${butIs(text)}`,
    );
  }
  return read;
}

/** Reads `YYYY-MM-DDTHH:MM[:SS[.fraction]](Z|+HH:MM)` by hand: a trace has a million of them; `null` = is none. */
function readStamp(text: string): { at: Instant; offset: Offset } | null {
  const day = dayAt(text);
  const minutes = digitsAt(text, 11, 2) * 60 + digitsAt(text, 14, 2);
  const isTime = text[10] === 'T' && text[13] === ':' && digitsAt(text, 14, 2) < 60 && minutes <= 24 * 60;
  let place = 16;
  let seconds = 0;
  if (text[place] === ':') {
    seconds = digitsAt(text, place + 1, 2);
    place += 3;
    if (text[place] === '.') {
      const from = place + 1;
      while (Number.isFinite(digitsAt(text, place + 1, 1))) place += 1;
      if (place < from) return null;
      // As the calendar of the machine does, what is less than a millisecond is left out.
      seconds += Math.floor(digitsAt(text.slice(from, place + 1).padEnd(3, '0'), 0, 3)) / 1000;
      place += 1;
    }
  }
  const offset = offsetAt(text, place);
  const time = minutes * 60_000 + Math.round(seconds * 1000);
  if (offset === null || !isTime || !(seconds < 60) || time > 86_400_000) return null;
  return Number.isNaN(day) ? null : { at: instant(day + time - offset.minutes * 60_000), offset };
}

/** The beginning of the day with which `text` begins, in UTC; NaN where it is none of the calendar. */
export function dayAt(text: string): number {
  const year = digitsAt(text, 0, 4);
  const month = digitsAt(text, 5, 2);
  const day = digitsAt(text, 8, 2);
  if (text[4] !== '-' || text[7] !== '-' || !(month >= 1 && month <= 12)) return Number.NaN;
  // Date.UTC takes a year below 100 for one of the last century; 400 years are always as many days.
  const at = Date.UTC(year + 400, month - 1, day) - daysIn400Years * 86_400_000;
  return day >= 1 && day <= 31 && new Date(at).getUTCDate() === day ? at : Number.NaN;
}

const daysIn400Years = 146_097;
const utc: Offset = { minutes: 0, written: 'Z' };

/** What stands behind the time, to the end of the text; `null` = no offset. */
export function offsetAt(text: string, place: number): Offset | null {
  const sign = text[place];
  if (sign === 'Z') return text.length === place + 1 ? utc : null;
  if ((sign !== '+' && sign !== '-') || text[place + 3] !== ':' || text.length !== place + 6) return null;
  const [hours, minutes] = [digitsAt(text, place + 1, 2), digitsAt(text, place + 4, 2)];
  if (!(hours < 24 && minutes < 60)) return null;
  return { minutes: (hours * 60 + minutes) * (sign === '-' ? -1 : 1), written: 'digits' };
}

/** Writes an instant with an offset; milliseconds only where there are any. */
export function writeStamp(at: Instant, offset: Offset): string {
  const local = new Date(at + offset.minutes * 60_000).toISOString();
  const time = local.slice(0, local.endsWith('.000Z') ? 19 : 23);
  if (offset.written === 'Z') return `${time}Z`;
  const total = Math.abs(offset.minutes);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${time}${offset.minutes < 0 ? '-' : '+'}${two(Math.floor(total / 60))}:${two(total % 60)}`;
}
