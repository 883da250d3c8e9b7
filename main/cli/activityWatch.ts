/**
 * Owns the reading of an ActivityWatch export as a trace. Of its buckets only `afkstatus` is used: a
 * `not-afk` event is input from its beginning to its end, an `afk` event is none since its beginning, and
 * time in no event is a gap (C1). Exports are written in UTC, whatever the zone in which they were made: local time
 * is that of a stamp with another offset, else the zone of who reads it.
 */
import type { ZoneOffset } from '../domain/day';
import type { Signal } from '../domain/sitting/state';
import { after, between, days, hours, type Instant, type Span, seconds, span } from '../domain/time';
import { parseStamp } from './stamp';
import type { TraceLine } from './trace';
import { butIs, naming, TraceError } from './traceError';

interface AfkEvent {
  readonly start: Instant;
  readonly end: Instant;
  readonly length: Span;
  readonly afk: boolean;
  /** Minutes that the stamp says local time is ahead of UTC; 0 = UTC, which says nothing of it. */
  readonly written: number;
}

/** How often an event is sampled, and one of absence that is long; well within the gap of C1. */
const every = seconds(5);
const everyLong = seconds(30);
const longAbsence = hours(1);
/** A longer event is a mistake: it would be printed without end. */
const longest = days(366);

const expected = 'expected an ActivityWatch JSON export with a bucket of type "afkstatus"';

/** The trace lines of an export, in order of time; `zone` is that of the reader. Throws `TraceError`. */
export function* readActivityWatch(text: string, zone: ZoneOffset): Generator<TraceLine> {
  if (text.trim() === '') throw new TraceError(`empty: ${expected}`);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TraceError(`not JSON: ${expected}`);
  }
  for (const event of untangle(afkEvents(raw))) yield* samples(event, zone);
}

function afkEvents(raw: unknown): AfkEvent[] {
  const buckets = isFields(raw) && isFields(raw['buckets']) ? Object.values(raw['buckets']) : null;
  const afk = buckets?.filter(isFields).filter((bucket) => bucket['type'] === 'afkstatus') ?? [];
  const lists = afk.map((bucket) => bucket['events']);
  if (lists.some((events) => !Array.isArray(events))) {
    throw new TraceError('an "afkstatus" bucket must have a list of "events"');
  }
  const [events, ...others] = lists.filter(Array.isArray).filter(({ length }) => length > 0);
  // Another computer's absence says nothing of the person at this one.
  if (others.length > 0) {
    const names = afk.map((bucket) => String(bucket['id'] ?? bucket['hostname'] ?? '?')).join(', ');
    throw new TraceError(`several "afkstatus" buckets (${names}): export that of one computer`);
  }
  if (afk.length === 0) throw new TraceError(expected);
  if (events === undefined) throw new TraceError('the "afkstatus" bucket is empty: it has no event');
  return events.map((event, index) =>
    naming(`event ${index + 1} of the "afkstatus" bucket`, () => parseEvent(event)),
  );
}

function parseEvent(raw: unknown): AfkEvent {
  const fields = isFields(raw) ? raw : {};
  const data = isFields(fields['data']) ? fields['data'] : {};
  const { status } = data;
  const { duration, timestamp } = fields;
  const { at, offset } = parseStamp(timestamp, 'timestamp');
  if (status !== 'afk' && status !== 'not-afk') {
    throw new TraceError(`"data" must have "status" afk or not-afk${butIs(status)}`);
  }
  if (typeof duration !== 'number' || !(duration >= 0) || seconds(duration) > longest) {
    throw new TraceError(`"duration" must be seconds of at least 0 and at most a year${butIs(duration)}`);
  }
  const length = span(Math.round(duration * 1000));
  return { start: at, end: after(at, length), length, afk: status === 'afk', written: offset.minutes };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is left of an event beside longer ones; idleness still counts from the event's own beginning. */
interface Piece {
  readonly event: AfkEvent;
  from: Instant;
  to: Instant;
}

/** Real exports are unsorted and hold duplicated and overlapping events: the longest wins. */
function untangle(events: readonly AfkEvent[]): Piece[] {
  const sorted = events
    .filter((event) => event.length > 0)
    .toSorted((a, b) => a.start - b.start || b.length - a.length);
  const pieces: Piece[] = [];
  for (const event of sorted) {
    const piece: Piece = { event, from: event.start, to: event.end };
    const rest = place(pieces, piece);
    if (rest !== null) pieces.push(rest);
  }
  return pieces.filter((piece) => piece.to > piece.from).toSorted((a, b) => a.from - b.from);
}

/** Puts `piece` beside those that begin before it; gives what is left after a longer one, or `null`. */
function place(pieces: Piece[], piece: Piece): Piece | null {
  for (;;) {
    const last = pieces.at(-1);
    if (last === undefined || last.to <= piece.from) return piece;
    if (last.event.length >= piece.event.length) {
      if (piece.to <= last.to) return null;
      piece.from = last.to;
      return piece;
    }
    // The later one is longer, so that it also reaches further: it takes the rest of the earlier.
    last.to = piece.from;
    if (last.to > last.from) return piece;
    pieces.pop();
  }
}

function* samples({ event, from, to }: Piece, zone: ZoneOffset): Generator<TraceLine> {
  const sample = (at: Instant): TraceLine => {
    const utcOffset = event.written === 0 ? zone(at) : event.written;
    const signal: Signal = {
      type: 'sampled',
      at,
      mono: null,
      sample: {
        utcOffset,
        idle: event.afk ? between(event.start, at) : span(0),
        call: false,
        displayAwake: false,
        fullScreen: false,
        doNotDisturb: false,
      },
    };
    return { signal, offset: { minutes: utcOffset, written: 'digits' } };
  };
  const pace = (at: Instant): Span => (event.afk && between(from, at) >= longAbsence ? everyLong : every);
  for (let at = from; at < to; at = after(at, pace(at))) yield sample(at);
  yield sample(to);
}
