/** Owns how an instant is written in a trace: ISO 8601 with the offset of local time. */
import { type Instant, instant } from '../domain/time';
import { butIs, TraceError } from './traceError';

/** How instants are written: the offset of local time, and whether it was written as "Z". */
export interface Offset {
  readonly minutes: number;
  readonly written: 'Z' | 'digits';
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads an ISO 8601 date with time and offset. Throws `TraceError`. */
export function parseStamp(text: unknown, name: string): { at: Instant; offset: Offset } {
  const match = typeof text === 'string' ? stamp.exec(text) : null;
  const milliseconds = match === null ? Number.NaN : Date.parse(match[0]);
  if (match === null || Number.isNaN(milliseconds) || !isDay(match[0])) {
    throw new TraceError(
      `"${name}" must be a date with time and offset like "2026-03-02T09:00:00+01:00"${butIs(text)}`,
    );
  }
  const sign = match[1] === '-' ? -1 : 1;
  const minutes = match[1] === undefined ? 0 : sign * (Number(match[2]) * 60 + Number(match[3]));
  return {
    at: instant(milliseconds),
    offset: { minutes, written: match[1] === undefined ? 'Z' : 'digits' },
  };
}

/** Whether the date is in the calendar: 30 February is read as 2 March otherwise. */
function isDay(text: string): boolean {
  const day = text.slice(0, 10);
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
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
