/** Owns how an instant is written in a file: ISO 8601 with the local offset, so that a person can read it. */
import { type Instant, instant } from '../domain/time';

const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-03-02T09:00:00.000+01:00`; `utcOffset` in minutes ahead of UTC. Parts of a millisecond are rounded. */
export function isoLocal(at: Instant, utcOffset: number): string {
  const offset = Math.round(utcOffset);
  const local = new Date(Math.round(at) + offset * 60_000).toISOString().slice(0, -1);
  const size = Math.abs(offset);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

const pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(Z|[+-]\d\d:\d\d)$/;

/** The number that two digits make; `NaN` where they are none. */
function pair(text: string, from: number): number {
  const [tens, ones] = [text.charCodeAt(from) - 48, text.charCodeAt(from + 1) - 48];
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

/**
 * Reads exactly what `isoLocal` writes, with arithmetic alone: years of journal hold half a million of these.
 * `null` for everything else, the last days of a month too, which need a calendar.
 */
function parseOwn(text: string): ReadInstant | null {
  if (text.length !== 29 || text[4] !== '-' || text[7] !== '-' || text[10] !== 'T' || text[19] !== '.')
    return null;
  if (text[13] !== ':' || text[16] !== ':' || text[26] !== ':') return null;
  const sign = text[23] === '+' ? 1 : -1;
  if (sign < 0 && text[23] !== '-') return null;
  const [month, day, hour, minute, second] = [
    pair(text, 5),
    pair(text, 8),
    pair(text, 11),
    pair(text, 14),
    pair(text, 17),
  ];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour <= 23 && minute <= 59 && second <= 59))
    return null;
  const offset = sign * (pair(text, 24) * 60 + pair(text, 27));
  const milliseconds = pair(text, 20) * 10 + (text.charCodeAt(22) - 48);
  const year = pair(text, 0) * 100 + pair(text, 2);
  if (
    !(Math.abs(offset) <= 1439 && year >= 1000) ||
    !(pair(text, 20) + pair(text, 21) >= 0 && pair(text, 27) <= 59)
  )
    return null;
  const at = Date.UTC(year, month - 1, day, hour, minute, second, milliseconds) - offset * 60_000;
  return { at: instant(at), utcOffset: offset };
}

export interface ReadInstant {
  readonly at: Instant;
  /** Minutes ahead of UTC. */
  readonly utcOffset: number;
}

/** Reads what `isoLocal` wrote (or any ISO instant with an offset); `null` where it is none. */
export function parseIso(text: string): ReadInstant | null {
  return parseOwn(text) ?? parseAny(text);
}

/** Reads any ISO instant with an offset, by the calendar. */
export function parseAny(text: string): ReadInstant | null {
  const zone = pattern.exec(text)?.[1];
  if (zone === undefined) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  return { at: instant(milliseconds), utcOffset: offsetOf(text) };
}

/** Minutes ahead of UTC that an ISO instant with an offset names; 0 for UTC's own letter. */
export function offsetOf(text: string): number {
  if (text.endsWith('Z')) return 0;
  const size = pair(text, text.length - 5) * 60 + pair(text, text.length - 2);
  return text[text.length - 6] === '-' ? -size : size;
}
