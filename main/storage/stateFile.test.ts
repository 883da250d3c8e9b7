import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { State } from '../domain/sitting/state';
import { minutes, span, zero } from '../domain/time';
import type { StateStore } from '../ports';
import { createStateStore } from './stateFile';
import { at, type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let store: StateStore;
const file = (): string => join(place.directory, 'state.json');

const nine = at('2026-03-02T09:00:00+01:00');
const prompted: State = {
  version: 1,
  activity: {
    doing: 'prompted',
    bout: {
      since: nine,
      next: { after: 'limit', from: zero },
      dueSince: null,
      deferredFor: ['call', 'full-screen'],
      heldBack: 'typing',
      prompts: 1,
      postponed: 0,
      unanswered: 0,
      nudges: 0,
    },
    prompt: { id: `${nine}-1`, ordinal: 1, at: nine, sat: minutes(30), canPostpone: true },
  },
  lastSeen: nine,
  lastInput: nine,
  lastFirm: null,
  locked: false,
  suspendedAt: null,
  unsettledAt: null,
  unhinderedSince: null,
  pause: { until: null },
  hindrance: 'paused',
  call: { since: nine, until: nine },
  sensorMissing: false,
  sampledAt: nine,
  at: nine,
  bothClocks: { at: nine, mono: span(5) },
};

beforeEach(() => {
  place = workplace();
  store = createStateStore(place);
});
afterEach(() => place.clear());

test('a state is loaded as it was saved, and nothing else is left in the directory', () => {
  expect(store.load()).toBeNull();
  store.save({ ...prompted, locked: true });
  store.save(prompted);
  expect(createStateStore(place).load()).toEqual(prompted);
  expect(readdirSync(place.directory)).toEqual(['state.json']);
  expect(store.problems()).toEqual([]);
});

test.each([
  ['torn', '{"version":1,"activity"'],
  ['empty', ''],
  ['of another version', JSON.stringify({ ...prompted, version: 2 })],
  ['without a field', JSON.stringify({ ...prompted, lastSeen: undefined })],
  ['with a phase of its own', JSON.stringify({ ...prompted, activity: { doing: 'dancing' } })],
  ['with a time that is none', JSON.stringify({ ...prompted, at: 'now' })],
])('a file %s is no state: kept beside, told', (_name, text) => {
  writeFileSync(file(), text);
  expect(store.load()).toBeNull();
  const keptAs = join(place.directory, 'state.damaged-2026-03-02-090000.json');
  expect(store.problems()).toMatchObject([{ file: 'state', problem: 'damaged', keptAs }]);
  expect(readFileSync(keptAs, 'utf8')).toBe(text);
});

test('a save that fails throws nothing, is told, and the next one makes it good', () => {
  mkdirSync(file());
  store.save(prompted);
  expect(store.problems()).toMatchObject([{ file: 'state', problem: 'not-writable' }]);
  expect(readdirSync(place.directory)).toEqual(['state.json']);
  rmdirSync(file());
  store.save(prompted);
  expect(store.problems()).toEqual([]);
  expect(store.load()).toEqual(prompted);
});
