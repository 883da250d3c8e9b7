/**
 * Owns the check of a saved state: the structure of domain/sitting/state.ts, said again so that a file can be judged by it.
 * By hand: every start waits for it, and a library took longer to load than the file to be read. The same is said once more in
 * a schema, which the tests hold it to.
 */
import { heldBackReasons, hindrances } from '../domain/sample';
import type { Activity, Bout, Guide, Next, Prompt, State } from '../domain/sitting/state';
import { type Instant, instant, latestInstant, type Span, span, zero } from '../domain/time';

/**
 * Gives a value as the state holds it. What is none is told to `wrong` by where it stands, and what is given then is of no
 * use.
 */
type Reader<Value> = (raw: unknown, where: string, wrong: (where: string) => void) => Value | undefined;
/** The compiler refuses a field that is missing here. */
type Fields<One> = { readonly [Key in keyof One]: Reader<One[Key]> };

function checked<Value>(isOne: (raw: unknown) => raw is Value): Reader<Value> {
  return (raw, where, wrong) => {
    if (isOne(raw)) return raw;
    wrong(where);
    return undefined;
  };
}

function numbers<Value>(isOne: (value: number) => boolean, made: (value: number) => Value): Reader<Value> {
  return (raw, where, wrong) => {
    if (typeof raw === 'number' && isOne(raw)) return made(raw);
    wrong(where);
    return undefined;
  };
}

/** A hundred years either way, in milliseconds. */
const longest = 100 * 366 * 24 * 60 * 60 * 1000;
/** From 1970 on: an instant that no calendar of ours can write would break whatever shows or records it. */
const at: Reader<Instant> = numbers((value) => value >= 0 && value <= latestInstant, instant);
const length: Reader<Span> = numbers((value) => Math.abs(value) <= longest, span);
const count: Reader<number> = numbers(
  (value) => Number.isSafeInteger(value) && value >= 0,
  (value) => value,
);
const yesOrNo = checked((raw) => typeof raw === 'boolean');
const text = checked((raw) => typeof raw === 'string');
const name = checked((raw): raw is string => typeof raw === 'string' && raw !== '');

function oneOf<const Word extends string | number>(...words: readonly Word[]): Reader<Word> {
  return checked((raw): raw is Word => (words as readonly unknown[]).includes(raw));
}

function orNull<Value>(read: Reader<Value>): Reader<Value | null> {
  return (raw, where, wrong) => (raw === null ? null : read(raw, where, wrong));
}

/** States of before the field was kept have none: then it is `preset`. */
function orPreset<Value>(preset: Value, read: Reader<Value>): Reader<Value> {
  return (raw, where, wrong) => (raw === undefined ? preset : read(raw, where, wrong));
}

function listOf<Value>(read: Reader<Value>): Reader<readonly Value[]> {
  return (raw, where, wrong) => {
    if (Array.isArray(raw)) return raw.map((one, index) => read(one, `${where}.${index}`, wrong) as Value);
    wrong(where);
    return undefined;
  };
}

/** An object's own fields, as JSON makes them; others are left out. */
function object<One extends object>(fields: Fields<One>): Reader<One> {
  const rows = Object.entries<Reader<unknown>>(fields);
  return (raw, where, wrong) => {
    if (!isObject(raw)) {
      wrong(where);
      return undefined;
    }
    const before = where === '' ? '' : `${where}.`;
    const made: Record<string, unknown> = {};
    for (const [key, read] of rows) made[key] = read(raw[key], before + key, wrong);
    // Each field was read by its reader, which the compiler can't follow here; where one was wrong, nothing of this is used.
    return made as One;
  };
}

/** One of several shapes, told by the word that stands at `key`. */
function shapeBy<One extends object>(
  key: string,
  shapes: { readonly [word: string]: Reader<One> },
): Reader<One> {
  return (raw, where, wrong) => {
    const word = isObject(raw) ? raw[key] : undefined;
    const read = typeof word === 'string' && Object.hasOwn(shapes, word) ? shapes[word] : undefined;
    if (read !== undefined) return read(raw, where, wrong);
    wrong(where === '' ? key : `${where}.${key}`);
    return undefined;
  };
}

function isObject(raw: unknown): raw is Readonly<Record<string, unknown>> {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** A reader for each word; the compiler refuses a missing one. */
type Shapes<One, Key extends keyof One> = {
  readonly [Word in One[Key] & string]: Reader<Extract<One, { readonly [key in Key]: Word }>>;
};
const nexts: Shapes<Next, 'after'> = {
  limit: object({ after: oneOf('limit'), from: length }),
  instant: object({ after: oneOf('instant'), at, asked: orPreset(false, yesOrNo) }),
  never: object({ after: oneOf('never') }),
};
const next = shapeBy<Next>('after', nexts);

const bout: Reader<Bout> = object({
  since: at,
  next,
  dueSince: orNull(at),
  limitFrom: orPreset(zero, length),
  deferredFor: listOf(oneOf(...hindrances)),
  heldBack: orPreset(null, orNull(oneOf(...heldBackReasons))),
  knocked: orPreset(null, orNull(object({ at, id: name }))),
  prompts: count,
  postponed: count,
  unanswered: count,
  nudges: count,
  tired: orPreset(0, count),
  whispered: orPreset(false, yesOrNo),
});

const prompt: Reader<Prompt> = object({
  id: name,
  ordinal: count,
  at,
  sat: length,
  canPostpone: yesOrNo,
  quiet: orPreset(false, yesOrNo),
});

const guide: Reader<Guide> = object({
  since: at,
  prompt: orNull(prompt),
  backAt: orPreset(null, orNull(at)),
});

const ended = orNull(
  object({ bout, prompted: orPreset(false, yesOrNo), seenUntil: at, returnedAt: orNull(at) }),
);

const activities: Shapes<Activity, 'doing'> = {
  away: object({ doing: oneOf('away'), since: orNull(at), ended }),
  sitting: object({ doing: oneOf('sitting'), bout, ended }),
  prompted: object({ doing: oneOf('prompted'), bout, prompt }),
  break: object({ doing: oneOf('break'), bout: orNull(bout), guide }),
  standing: object({ doing: oneOf('standing'), since: at, hinted: yesOrNo }),
};

const state: Reader<State> = object({
  version: oneOf(1),
  activity: shapeBy<Activity>('doing', activities),
  lastSeen: orNull(at),
  lastTouch: orPreset(null, orNull(at)),
  lastProof: orPreset(null, orNull(at)),
  dayBegan: orPreset(null, orNull(at)),
  signs: orPreset(
    { call: null, displayAwake: null, fullScreen: null },
    object({ call: orNull(at), displayAwake: orNull(at), fullScreen: orNull(at) }),
  ),
  callSeen: orPreset(null, orNull(at)),
  sensor: orPreset(
    null,
    orNull(
      object({
        unprovenSince: at,
        proven: yesOrNo,
        busySince: orPreset(null, orNull(at)),
        spaced: orPreset(false, yesOrNo),
        worked: orPreset(false, yesOrNo),
      }),
    ),
  ),
  unansweredSince: orPreset(null, orNull(object({ at, prompts: count }))),
  emptyChair: orPreset(false, yesOrNo),
  presumed: orPreset(0, count),
  rhythm: orPreset([], listOf(object({ from: at, worked: length, pauses: listOf(count) }))),
  lastFirm: orNull(at),
  locked: yesOrNo,
  lock: orPreset(
    null,
    orNull(object({ since: at, byHand: orNull(yesOrNo), rested: yesOrNo, touchedSince: orNull(at) })),
  ),
  suspendedAt: orNull(at),
  unsettledAt: orNull(at),
  unhinderedSince: orPreset(null, orNull(at)),
  saidAt: orPreset(null, orNull(at)),
  left: orPreset(null, orNull(object({ prompt: text, at }))),
  pause: orNull(object({ until: orNull(at) })),
  hindrance: orNull(oneOf(...hindrances)),
  call: orNull(object({ since: at, until: at })),
  sensorMissing: yesOrNo,
  sampledAt: orNull(at),
  at: orNull(at),
  bothClocks: orPreset(null, orNull(object({ at, mono: length }))),
});

export type ReadState =
  | { readonly ok: true; readonly state: State }
  /** Which fields were missing or wrong. */
  | { readonly ok: false; readonly wrong: readonly string[] };

/** Reads a state from anything; the compiler proves that what is read is what the rule keeps. */
export function readState(raw: unknown): ReadState {
  const wrong: string[] = [];
  const read = state(raw, '', (where) => wrong.push(where === '' ? 'not an object' : where));
  return read !== undefined && wrong.length === 0 ? { ok: true, state: read } : { ok: false, wrong };
}

/** The lines of the journal that belong to a saved state; none where there are none. */
export function readRecorded(raw: unknown): readonly string[] {
  return Array.isArray(raw) && raw.every((line) => typeof line === 'string') ? raw : [];
}
