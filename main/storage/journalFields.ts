/**
 * Owns how each field of an entry is read from JSON, by hand: years of journal are read through it, and a library
 * took most of that time. The same is said once more in a schema, which the tests hold it to.
 */
import { mostStands } from '../domain/exercises/chairStand';
import {
  boutEnds,
  type Entry,
  feelings,
  judgements,
  outcomes,
  postures,
  refusables,
  refusalReasons,
} from '../domain/journal';
import { urgencies } from '../domain/person/safety';
import { heldBackReasons, hindrances } from '../domain/sample';
import type { Instant } from '../domain/time';
import { parseIso } from './isoLocal';

/** Gives a value as the entry holds it; `undefined` where it is none. */
type Reader<Value> = (raw: unknown) => Value | undefined;
type Fields<One> = { readonly [Key in Exclude<keyof One, 'type'>]: Reader<One[Key]> };
/** The compiler refuses a kind, or a field of one, that is missing here. */
type Kinds = { readonly [Type in Entry['type']]: Fields<Extract<Entry, { readonly type: Type }>> };

const when: Reader<Instant> = (raw) => (typeof raw === 'string' ? parseIso(raw)?.at : undefined);
/** A hundred years in seconds: of more than that no sum makes an instant that a window could show. */
export const mostCounted = 100 * 366 * 24 * 60 * 60;
const count: Reader<number> = (raw) =>
  typeof raw === 'number' && raw >= 0 && raw <= mostCounted ? raw : undefined;
const upToTen: Reader<number> = (raw) => (typeof raw === 'number' && raw >= 0 && raw <= 10 ? raw : undefined);
const upToMostStands: Reader<number> = (raw) =>
  typeof raw === 'number' && raw >= 0 && raw <= mostStands ? raw : undefined;
const yesOrNo: Reader<boolean> = (raw) => (typeof raw === 'boolean' ? raw : undefined);
/** An exercise of any version, by its id: no sign of it means anything to a spreadsheet that opens the export. */
export const exerciseId = /^[a-z][a-z-]{0,63}$/;
const exercise: Reader<string> = (raw) => (typeof raw === 'string' && exerciseId.test(raw) ? raw : undefined);
const orNull =
  <Value>(read: Reader<Value>): Reader<Value | null> =>
  (raw) =>
    raw === null ? null : read(raw);
function oneOf<const Word extends string>(...words: readonly Word[]): Reader<Word> {
  const known = new Map<unknown, Word>(words.map((word) => [word, word]));
  return (raw) => known.get(raw);
}

const posture = oneOf(...postures);
const urgency = oneOf(...urgencies);
const hindrance = oneOf(...hindrances);

const kinds: Kinds = {
  'bout-started': { at: when, since: when },
  'bout-ended': {
    at: when,
    since: when,
    until: when,
    sittingSeconds: count,
    by: oneOf(...boutEnds),
  },
  'bouts-joined': { at: when },
  deferred: { at: when, because: hindrance },
  prompted: { at: when, ordinal: count, sittingSeconds: count },
  'prompt-closed': {
    at: when,
    ordinal: count,
    outcome: oneOf(...outcomes),
  },
  nudged: { at: when, sittingSeconds: count },
  'standing-hint': { at: when },
  refused: { at: when, answer: oneOf(...refusables), why: oneOf(...refusalReasons) },
  'watching-started': { at: when },
  'watching-stopped': { at: when },
  due: { at: when, sittingSeconds: count, limitSeconds: count },
  'held-back': { at: when, because: oneOf(...heldBackReasons) },
  knocked: { at: when },
  judged: { at: when, since: when, because: oneOf(...judgements) },
  lifted: { at: when, because: hindrance },
  'guide-closed': {
    at: when,
    since: when,
    exercise,
    held(raw) {
      if (typeof raw !== 'object' || raw === null || !('left' in raw) || !('right' in raw)) return undefined;
      const [left, right] = [count(raw.left), count(raw.right)];
      return left === undefined || right === undefined ? undefined : { left, right };
    },
    plannedSeconds: count,
    completed: yesOrNo,
  },
  call: { at: when, since: when, until: when },
  standing: { at: when, since: when, until: when },
  corrected: { at: when, since: when, until: when, posture },
  'limit-advice-answered': { at: when, minutes: count, insteadOf: count, taken: yesOrNo },
  'idle-break-answered': { at: when, minutes: count, insteadOf: count, taken: yesOrNo },
  paused: { at: when, until: orNull(when) },
  resumed: { at: when },
  soreness: { at: when, score: upToTen, legSymptoms: orNull(yesOrNo) },
  screened: { at: when, redFlag: orNull(urgency) },
  'programme-resumed': { at: when },
  'leg-symptoms': { at: when, present: yesOrNo },
  'pain-during': { at: when, pain: upToTen },
  felt: { at: when, how: oneOf(...feelings) },
  'next-morning': { at: when, worse: yesOrNo },
  'red-flag': { at: when, urgency },
  'chair-stand': { at: when, stands: upToMostStands },
  reviewed: { at: when },
  'breaks-chosen': { at: when, breaks: orNull(count) },
};

/** Every kind of entry. */
export const entryTypes = Object.keys(kinds);

/** The readers of a kind in a row. */
const byType: ReadonlyMap<unknown, readonly { readonly key: string; readonly read: Reader<unknown> }[]> =
  new Map(
    Object.entries(kinds).map(([type, fields]) => [
      type,
      Object.entries(fields).map(([key, read]) => ({ key, read })),
    ]),
  );

/** The entry in what a line held; `null` where a field is missing or wrong. Other fields are left out. */
export function readFields(raw: object): Entry | null {
  // Only own fields, as JSON makes them; what the prototype has is no field of a line.
  const source = raw as Readonly<Record<string, unknown>>;
  const fields = byType.get(source['type']);
  if (fields === undefined) return null;
  const entry: Record<string, unknown> = { type: source['type'] };
  for (const { key, read } of fields) {
    const value = read(source[key]);
    if (value === undefined) return null;
    entry[key] = value;
  }
  // Each field was read by the reader that the table above has for it, which the compiler can't follow here.
  return entry as Entry;
}
