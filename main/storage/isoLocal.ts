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

/** Reads what `isoLocal` wrote (or any ISO instant with an offset); `null` where it is none. */
export function parseIso(text: string): { readonly at: Instant; readonly utcOffset: number } | null {
  const zone = pattern.exec(text)?.[1];
  if (zone === undefined) return null;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds)) return null;
  const size = zone === 'Z' ? 0 : Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6));
  return { at: instant(milliseconds), utcOffset: zone.startsWith('-') ? -size : size };
}
