/**
 * Owns the trace: one JSON line tells a sample, an event of the machine or an act of the person. A line is
 * either read whole or refused with what was expected of it.
 */
import { postures } from '../domain/journal';
import type { Sample } from '../domain/sample';
import type { Happening, Signal } from '../domain/sitting/state';
import { type Span, type Stamp, seconds, span } from '../domain/time';
import { type Offset, parseStamp } from './stamp';
import { butIs, TraceError } from './traceError';

export interface TraceLine {
  readonly signal: Signal;
  readonly offset: Offset;
}

type Fields = Readonly<Record<string, unknown>>;

/** An event of a trace: the keys that only its lines have, and what it tells. */
interface Event {
  readonly keys: readonly string[];
  readonly read: (fields: Fields) => Happening;
}

const told = (happening: Happening): Event => ({ keys: [], read: () => happening });

const events: Readonly<Record<string, Event>> = {
  lock: told({ type: 'locked' }),
  unlock: told({ type: 'unlocked' }),
  suspend: told({ type: 'suspended' }),
  resume: told({ type: 'resumed' }),
  restart: told({ type: 'restored' }),
  posture: {
    keys: ['posture'],
    read: (fields) => ({ type: 'posture', posture: oneOf(fields, 'posture', postures) }),
  },
  'stood-up': told({ type: 'stood-up' }),
  'still-sitting': told({ type: 'still-sitting' }),
  answer: {
    keys: ['answer'],
    read: (fields) => ({
      type: 'answered',
      prompt: null,
      answer: oneOf(fields, 'answer', ['start', 'postpone', 'skip']),
    }),
  },
  guide: { keys: ['held', 'planned', 'completed'], read: guide },
  pause: { keys: ['until'], read: pause },
  'resume-prompts': told({ type: 'prompts-resumed' }),
};

const keysOfAll = ['at', 'mono'];
const keysOfSamples = [...keysOfAll, 'idle', 'call', 'displayAwake', 'fullScreen', 'doNotDisturb'];

/** The longest idle time that is one, in seconds: a hundred years. */
const longestIdle = 100 * 366 * 24 * 60 * 60;

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
  const fields = raw as Fields; // an object that is no list has keys
  const { at, offset } = parseStamp(fields['at'], 'at');
  const stamp: Stamp = { at, mono: monoOf(fields) };
  return { signal: { ...stamp, ...happening(fields, offset) }, offset };
}

function happening(fields: Fields, offset: Offset): Happening {
  if (!('event' in fields)) {
    if (!('idle' in fields)) throw new TraceError('expected "idle" (seconds, or null) or "event"');
    refuseOthers(fields, keysOfSamples);
    return { type: 'sampled', sample: sample(fields, offset) };
  }
  if ('idle' in fields) throw new TraceError('expected either "idle" (a sample) or "event", not both');
  const name = fields['event'];
  const event = typeof name === 'string' && Object.hasOwn(events, name) ? events[name] : undefined;
  if (event === undefined) {
    throw new TraceError(`"event" must be one of ${Object.keys(events).join(', ')}${butIs(name)}`);
  }
  refuseOthers(fields, [...keysOfAll, 'event', ...event.keys]);
  return event.read(fields);
}

/** A key that is misspelt would be a fact left out: it is refused. */
function refuseOthers(fields: Fields, keys: readonly string[]): void {
  for (const key in fields) {
    if (!keys.includes(key)) {
      throw new TraceError(`unknown key ${JSON.stringify(key)}; expected only ${keys.join(', ')}`);
    }
  }
}

function monoOf(fields: Fields): Span | null {
  const mono = fields['mono'] ?? null;
  if (mono !== null && !isNumber(mono, Number.NEGATIVE_INFINITY)) {
    throw new TraceError(`"mono" must be a number of milliseconds${butIs(mono)}`);
  }
  return mono === null ? null : span(mono);
}

function sample(fields: Fields, offset: Offset): Sample {
  const idle = fields['idle'];
  if (idle !== null && !(isNumber(idle, 0) && idle <= longestIdle)) {
    throw new TraceError(
      `"idle" must be seconds of at least 0 and at most a hundred years, or null${butIs(idle)}`,
    );
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

function pause(fields: Fields): Happening {
  const until = fields['until'];
  if (until === undefined) throw new TraceError('a pause needs "until": a date, or null = until resumed');
  return { type: 'paused', until: until === null ? null : parseStamp(until, 'until').at };
}

function guide(fields: Fields): Happening {
  const held = secondsOf(fields, 'held');
  // A trace tells the seconds of both sides together.
  const sides = { left: held / 2, right: held / 2 };
  return {
    type: 'guide-closed',
    exercise: '',
    held: sides,
    plannedSeconds: secondsOf(fields, 'planned'),
    completed: flag(fields, 'completed'),
  };
}

function secondsOf(fields: Fields, name: string): number {
  const value = fields[name];
  if (!isNumber(value, 0)) throw new TraceError(`"${name}" must be seconds of at least 0${butIs(value)}`);
  return value;
}

function isNumber(value: unknown, least: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= least;
}

function flag(fields: Fields, name: string): boolean {
  const value = fields[name] ?? false;
  if (typeof value !== 'boolean') throw new TraceError(`"${name}" must be true or false${butIs(value)}`);
  return value;
}

function oneOf<Word extends string>(fields: Fields, name: string, words: readonly Word[]): Word {
  const value = fields[name];
  const found = words.find((word) => word === value);
  if (found === undefined) {
    throw new TraceError(`"${name}" must be one of ${words.join(', ')}${butIs(value)}`);
  }
  return found;
}
