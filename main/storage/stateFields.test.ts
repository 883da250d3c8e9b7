/** Owns the proof that reading a state by hand is what the schema says, for whatever may stand in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Activity, Bout, Prompt, State } from '../domain/sitting/state';
import { initialState } from '../domain/sitting/step';
import { latestInstant, minutes, span, zero } from '../domain/time';
import { readRecorded, readState } from './stateFields';
import { readBySchema } from './stateSchema.fixture';
import { at } from './storage.fixture';

const nine = at('2026-03-02T09:00:00+01:00');
const bout: Bout = {
  since: nine,
  next: { after: 'limit', from: zero },
  dueSince: null,
  limitFrom: minutes(3),
  deferredFor: ['call', 'full-screen'],
  heldBack: 'typing',
  knocked: { at: nine, id: 'next' },
  prompts: 1,
  postponed: 0,
  unanswered: 0,
  nudges: 0,
  tired: 0,
  whispered: true,
};
const prompt: Prompt = {
  id: `${nine}-1`,
  ordinal: 1,
  at: nine,
  sat: minutes(30),
  canPostpone: true,
  quiet: false,
};
const ended = { bout, prompted: true, seenUntil: nine, returnedAt: null };
const activities: readonly Activity[] = [
  { doing: 'away', since: null, ended: null },
  { doing: 'away', since: nine, ended },
  { doing: 'sitting', bout, ended: null },
  { doing: 'sitting', bout: { ...bout, next: { after: 'instant', at: nine, asked: true } }, ended },
  { doing: 'prompted', bout: { ...bout, next: { after: 'never' } }, prompt },
  { doing: 'break', bout: null, guide: { since: nine, prompt, backAt: nine } },
  { doing: 'break', bout, guide: { since: nine, prompt: null, backAt: null } },
  { doing: 'standing', since: nine, hinted: false },
];
const full: State = {
  ...initialState(),
  lastSeen: nine,
  lastTouch: nine,
  signs: { call: nine, displayAwake: null, fullScreen: nine },
  sensor: { unprovenSince: nine, proven: true, busySince: nine, spaced: true, worked: false },
  unansweredSince: { at: nine, prompts: 1 },
  presumed: 2,
  rhythm: [{ from: nine, worked: minutes(3), pauses: [1, 2] }],
  locked: true,
  lock: { since: nine, byHand: null, rested: false, touchedSince: nine },
  left: { prompt: 'one', at: nine },
  pause: { until: null },
  hindrance: 'paused',
  call: { since: nine, until: nine },
  at: nine,
  bothClocks: { at: nine, mono: span(5) },
};
const states: readonly State[] = [
  initialState(),
  ...activities.flatMap((activity) => [
    { ...initialState(), activity },
    { ...full, activity },
  ]),
];

/** What is read by hand, `null` where it is no state; the schema must say the same. */
function byHand(raw: unknown): State | null {
  const read = readState(raw);
  if (!read.ok) expect(read.wrong.length).toBeGreaterThan(0);
  return read.ok ? read.state : null;
}

test('each shape of a state comes back as it was, by hand and by the schema', () => {
  for (const state of states) {
    const written: unknown = JSON.parse(JSON.stringify({ ...state, recorded: ['{}'] }));
    expect(byHand(written)).toEqual(state);
    expect(readBySchema(written)).toEqual(state);
  }
});

type Path = readonly string[];

/** Every place in a value, the deepest too. */
function pathsIn(value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsIn(inner).map((path) => [key, ...path]),
  ]);
}

/** The value with something else at a place; `undefined` takes the place away. */
function changedAt(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  const inner = changedAt(Object(value)[key], rest, other);
  // JSON has no list with a hole in it.
  if (Array.isArray(value)) return value.toSpliced(Number(key), 1, ...(inner === undefined ? [] : [inner]));
  const { [key]: _before, ...others } = Object(value);
  return inner === undefined ? others : { ...others, [key]: inner };
}

const places = states.flatMap((state) => pathsIn(state).map((path) => ({ state, path })));
const odd: readonly unknown[] = [
  undefined,
  null,
  true,
  '',
  'call',
  'limit',
  'sitting',
  '1',
  -1,
  -0,
  0,
  0.5,
  1,
  2,
  nine,
  latestInstant,
  latestInstant + 1,
  3_162_240_000_000,
  -3_162_240_000_001,
  2 ** 53,
  1e300,
  Number.POSITIVE_INFINITY,
  {},
  [],
  [null],
  { at: nine },
  { until: nine },
];

test('with anything strange at any one place both say the same', () => {
  for (const { state, path } of places) {
    for (const other of odd) {
      const changed = changedAt(state, path, other);
      expect([path, other, byHand(changed)]).toEqual([path, other, readBySchema(changed)]);
    }
  }
});

test('with several places strange, and with whatever is no state at all, both say the same', () => {
  const change = fc.record({ to: fc.nat(), other: fc.oneof(fc.constantFrom(...odd), fc.jsonValue()) });
  fc.assert(
    fc.property(fc.constantFrom(...states), fc.array(change, { maxLength: 4 }), (state, changes) => {
      const changed = changes.reduce<unknown>((value, { to, other }) => {
        const paths = pathsIn(value);
        return changedAt(value, paths[to % Math.max(1, paths.length)] ?? [], other);
      }, state);
      expect(byHand(changed)).toEqual(readBySchema(changed));
    }),
    { seed: 20260302, numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      expect(byHand(raw)).toEqual(readBySchema(raw));
    }),
    { seed: 20260302, numRuns: 500 },
  );
});

test('each wrong field is told by where it stands', () => {
  const wrong = {
    ...full,
    activity: { doing: 'sitting', bout: { ...bout, prompts: -1 }, ended: null },
    rhythm: [{ from: 'now', worked: 0, pauses: [] }],
    at: 'now',
  };
  expect(readState(wrong)).toEqual({ ok: false, wrong: ['activity.bout.prompts', 'rhythm.0.from', 'at'] });
  expect(readState({ ...full, activity: { doing: 'dancing' } })).toEqual({
    ok: false,
    wrong: ['activity.doing'],
  });
  expect(readState(null)).toEqual({ ok: false, wrong: ['not an object'] });
});

test('the lines of the journal are texts, or there are none', () => {
  expect(readRecorded(['one', 'two'])).toEqual(['one', 'two']);
  for (const other of [undefined, null, 'one', {}, [1], ['one', null]])
    expect(readRecorded(other)).toEqual([]);
});
