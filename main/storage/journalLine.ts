/**
 * Owns one line of the journal: an entry as JSON with the schema's version, every instant as ISO 8601 with the
 * local offset. What is no such line is not an entry.
 */
import type { Entry } from '../domain/journal';
import type { Instant } from '../domain/time';
import { isoLocal, offsetOf } from './isoLocal';
import { readFields } from './journalFields';

export const journalVersion = 1;

export interface ReadLine {
  readonly entry: Entry;
  /** Minutes ahead of UTC where the entry was written. */
  readonly utcOffset: number;
}

const instantKeys: ReadonlySet<string> = new Set(['at', 'since', 'until']);

/** One line without its end; `utcOffset` gives the offset that was local at each instant. */
export function writeLine(entry: Entry, utcOffset: (at: Instant) => number): string {
  const fields = Object.entries(entry).map(([key, value]) =>
    // Only the three keys above hold instants, and each is one in every kind of entry that has it, or null.
    instantKeys.has(key) && typeof value === 'number'
      ? [key, isoLocal(value as Instant, utcOffset(value as Instant))]
      : [key, value],
  );
  return JSON.stringify({ v: journalVersion, ...Object.fromEntries(fields) });
}

/** `{"v":1,"type":"due","at":"2026-03-02T09:00:00Z"}` is the least that an entry takes. */
const shortest = 45;
const start = `{"v":${journalVersion},"type":"`;

/** Reads one line; `null` where it is torn, foreign or of a version that this app does not know. */
export function readLine(line: string): ReadLine | null {
  // Most of a garbled file is told by this, without the cost of a failed reading.
  if (line.length < shortest || !line.trimStart().startsWith('{')) return null;
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof raw !== 'object' || raw === null || !('v' in raw) || raw.v !== journalVersion) return null;
  const entry = readFields(raw);
  return entry === null || !('at' in raw) ? null : { entry, utcOffset: offsetOf(String(raw.at)) };
}

/**
 * The kind of a line that this app wrote, without reading it: the line is that of `text` from `from` to `to`. `null` where
 * only a reading can tell.
 */
export function kindOf(text: string, from = 0, to = text.length): string | null {
  if (!text.startsWith(start, from) || text[to - 1] !== '}') return null;
  const end = text.indexOf('"', from + start.length);
  return end < 0 || end >= to ? null : text.slice(from + start.length, end);
}

const beforeAt = '","at":"';

/** Where the instant begins at which such a line of `kind` was written; `null` where only a reading can tell. */
export function placeOfWhen(text: string, from: number, kind: string): number | null {
  const place = from + start.length + kind.length;
  return text.startsWith(beforeAt, place) ? place + beforeAt.length : null;
}
