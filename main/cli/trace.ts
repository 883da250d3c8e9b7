/**
 * Owns the trace: one JSON line tells a sample, an event of the machine or an act of the person. A line is
 * either read whole or refused with what was expected of it.
 */
import type { Posture } from '../domain/journal';
import type { Sample } from '../domain/sample';
import type { Happening, Signal } from '../domain/sitting/state';
import { type Instant, instant, type Span, type Stamp, seconds, span } from '../domain/time';

/** A line that is no trace line; the message says what was expected. */
export class TraceError extends Error {}

/** How instants are written: the offset of local time, and whether it was written as "Z". */
export interface Offset {
  readonly minutes: number;
  readonly written: 'Z' | 'digits';
}

export interface TraceLine {
  readonly signal: Signal;
  readonly offset: Offset;
}

const stamp = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Reads an ISO 8601 date with time and offset. Throws `TraceError`. */
export function parseStamp(text: unknown, name: string): { at: Instant; offset: Offset } {
  const match = typeof text === 'string' ? stamp.exec(text) : null;
  const milliseconds = match === null ? Number.NaN : Date.parse(match[0]);
  if (match === null || Number.isNaN(milliseconds) || !isDay(match[0])) {
    throw new TraceError(
      `"${name}" must be a date with time and offset like "2026-03-02T09:00:00+01:00", not ${JSON.stringify(text)}`,
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

type Fields = Readonly<Record<string, unknown>>;

/** Reads one line of a trace. Throws `TraceError` with what was expected. */
export function parseTraceLine(text: string): TraceLine {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TraceError('not JSON: expected one JSON object a line');
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    throw new TraceError('expected a JSON object with "at" and either "idle" or "event"');
  }
  const fields: Fields = { ...raw };
  const { at, offset } = parseStamp(fields['at'], 'at');
  if ('event' in fields && 'idle' in fields) {
    throw new TraceError('expected either "idle" (a sample) or "event", not both');
  }
  const stamp: Stamp = { at, mono: monoOf(fields) };
  const happening =
    'event' in fields ? event(fields) : { type: 'sampled' as const, sample: sample(fields, offset) };
  return { signal: { ...stamp, ...happening }, offset };
}

function monoOf(fields: Fields): Span | null {
  const mono = fields['mono'] ?? null;
  if (mono !== null && !isNumber(mono, Number.NEGATIVE_INFINITY)) {
    throw new TraceError(`"mono" must be a number of milliseconds, not ${JSON.stringify(mono)}`);
  }
  return mono === null ? null : span(mono);
}

function sample(fields: Fields, offset: Offset): Sample {
  if (!('idle' in fields)) throw new TraceError('expected "idle" (seconds, or null) or "event"');
  const idle = fields['idle'];
  if (idle !== null && !isNumber(idle, 0)) {
    throw new TraceError(`"idle" must be seconds of at least 0, or null, not ${JSON.stringify(idle)}`);
  }
  return {
    utcOffset: offset.minutes,
    idle: idle === null ? null : seconds(idle),
    call: flag(fields, 'call'),
    displayAwake: flag(fields, 'displayAwake'),
    fullScreen: flag(fields, 'fullScreen'),
    doNotDisturb: flag(fields, 'doNotDisturb'),
  };
}

function event(fields: Fields): Happening {
  const name = fields['event'];
  switch (name) {
    case 'lock':
      return { type: 'locked' };
    case 'unlock':
      return { type: 'unlocked' };
    case 'suspend':
      return { type: 'suspended' };
    case 'resume':
      return { type: 'resumed' };
    case 'stood-up':
    case 'still-sitting':
      return { type: name };
    case 'posture':
      return { type: 'posture', posture: oneOf<Posture>(fields, 'posture', ['sitting', 'standing']) };
    case 'answer':
      return {
        type: 'answered',
        prompt: null,
        answer: oneOf(fields, 'answer', ['start', 'postpone', 'skip']),
      };
    case 'guide':
      return guide(fields);
    case 'pause': {
      const until = fields['until'];
      if (until === undefined) throw new TraceError('a pause needs "until": a date, or null = until resumed');
      return { type: 'paused', until: until === null ? null : parseStamp(until, 'until').at };
    }
    case 'resume-prompts':
      return { type: 'prompts-resumed' };
    default:
      throw new TraceError(
        `unknown event ${JSON.stringify(name)}; expected one of lock, unlock, suspend, resume, posture, stood-up, still-sitting, answer, guide, pause, resume-prompts`,
      );
  }
}

function guide(fields: Fields): Happening {
  const held = fields['held'];
  const planned = fields['planned'];
  const completed = fields['completed'] ?? false;
  if (!isNumber(held, 0) || !isNumber(planned, 0) || typeof completed !== 'boolean') {
    throw new TraceError(
      'a guide needs "held" and "planned" in seconds of at least 0, and "completed" true or false',
    );
  }
  // A trace tells the seconds of both sides together.
  const sides = { left: held / 2, right: held / 2 };
  return { type: 'guide-closed', exercise: '', held: sides, plannedSeconds: planned, completed };
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  if (typeof value !== 'boolean') {
    throw new TraceError(`"${name}" must be true or false, not ${JSON.stringify(value)}`);
  }
  return value;
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const found = words.find((word) => word === fields[name]);
  if (found === undefined) {
    throw new TraceError(`"${name}" must be one of ${words.join(', ')}, not ${JSON.stringify(fields[name])}`);
  }
  return found;
}
