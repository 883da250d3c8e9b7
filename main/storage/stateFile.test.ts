import { mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../domain/journal';
import type { State } from '../domain/sitting/state';
import { initialState } from '../domain/sitting/step';
import { instant, minutes, span, zero } from '../domain/time';
import type { StateStore } from '../ports';
import { createJournalFile } from './journalFile';
import { createStateStore } from './stateFile';
import { at, type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let store: StateStore;
const open = (): StateStore => createStateStore({ ...place, journal: createJournalFile(place) });
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
      knocked: null,
      prompts: 1,
      postponed: 0,
      unanswered: 0,
      nudges: 0,
      tired: 0,
      whispered: false,
      limitFrom: zero,
    },
    prompt: { id: `${nine}-1`, ordinal: 1, at: nine, sat: minutes(30), canPostpone: true, quiet: false },
  },
  lastSeen: nine,
  lastTouch: nine,
  lastProof: nine,
  signs: { call: nine, displayAwake: nine, fullScreen: null },
  callSeen: nine,
  sensor: { unprovenSince: nine, proven: true, busySince: nine, spaced: true, worked: false },
  unansweredSince: { at: nine, prompts: 1 },
  emptyChair: false,
  presumed: 2,
  dayBegan: nine,
  rhythm: [{ from: nine, worked: minutes(3), pauses: [1, 2] }],
  lastFirm: null,
  locked: true,
  lock: { since: nine, byHand: null, rested: false, touchedSince: nine },
  suspendedAt: null,
  unsettledAt: null,
  unhinderedSince: null,
  saidAt: nine,
  left: { prompt: 'one', at: nine },
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
  store = open();
});
afterEach(() => place.clear());

test('a state is loaded as it was saved, and nothing else is left in the directory', () => {
  expect(store.load()).toBeNull();
  store.save({ ...prompted, locked: true }, []);
  store.save(prompted, []);
  expect(open().load()).toEqual(prompted);
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
  store.save(prompted, []);
  expect(store.problems()).toMatchObject([{ file: 'state', problem: 'not-writable' }]);
  expect(readdirSync(place.directory)).toEqual(['state.json']);
  rmdirSync(file());
  store.save(prompted, []);
  expect(store.problems()).toEqual([]);
  expect(store.load()).toEqual(prompted);
});

describe('a kill between the two writes', () => {
  const entry: Entry = { type: 'prompted', at: nine, ordinal: 1, sittingSeconds: 1800 };
  const closed: Entry = { type: 'prompt-closed', at: nine, ordinal: 1, outcome: 'withdrawn' };
  const started: Entry = { type: 'bout-started', at: nine, since: nine };
  const sitting: State = { ...initialState(), at: nine };
  const journal = (): readonly Entry[] => createJournalFile(place).read(nine, instant(nine + 1));

  test('before the journal: what the step recorded is brought in, once', () => {
    createJournalFile(place).append(started);
    store.save(sitting, [started]);
    store.save(prompted, [entry]);
    expect(open().load()).toEqual(prompted);
    expect(open().load()).toEqual(prompted);
    expect(journal()).toEqual([started, entry]);
  });

  test('before the second line: the first is not told twice', () => {
    createJournalFile(place).append(entry);
    store.save(prompted, [entry, closed]);
    open().load();
    open().load();
    expect(journal()).toEqual([entry, closed]);
  });

  test('after both: nothing is told twice', () => {
    store.save(prompted, [entry]);
    createJournalFile(place).append(entry);
    store.save(prompted, []);
    expect(open().load()).toEqual(prompted);
    expect(journal()).toEqual([entry]);
  });

  test('a prompt of which the state knows nothing is closed: it went with the process', () => {
    createJournalFile(place).append(entry);
    expect(open().load()).toBeNull();
    open().load();
    expect(journal()).toEqual([entry, closed]);
  });

  test('a state that could not be saved any more is not gone on with where the journal knows more', () => {
    store.save(prompted, [started]);
    const file = createJournalFile(place);
    for (const one of [started, entry, closed]) file.append(one);
    expect(open().load()).toEqual({ ...prompted, activity: { doing: 'away', since: null, ended: null } });
    expect(journal()).toEqual([started, entry, closed]);
  });

  test('what the journal can’t take waits in the state, and is not lost with the process', () => {
    const month = join(place.directory, 'journal-2026-03.jsonl');
    mkdirSync(month);
    const file = createJournalFile(place);
    const stuck = createStateStore({ ...place, journal: file });
    file.append({ type: 'soreness', at: nine, score: 3, legSymptoms: null });
    stuck.save(prompted, [entry]);
    rmdirSync(month);
    createJournalFile(place).append({ type: 'watching-started', at: nine });
    open().load();
    expect(journal().map(({ type }) => type)).toEqual(['watching-started', 'soreness', 'prompted']);
  });

  test.each(['\n', '\r\n'])(
    'months of lines that had waited are not told twice, lines ended by %j',
    (end) => {
      const waited = Array.from({ length: 4000 }, (_, ordinal): Entry => ({ ...entry, ordinal }));
      const lines = waited.map((one) => createJournalFile(place).lineOf(one));
      const month = join(place.directory, 'journal-2026-03.jsonl');
      const before = [...lines, createJournalFile(place).lineOf(closed), ''].join(end);
      writeFileSync(month, before);
      store.save(prompted, [...waited, closed]);
      open().load();
      expect(readFileSync(month, 'utf8') === before).toBe(true);
    },
  );

  test('what is more than one line is none of the journal’s', () => {
    const month = join(place.directory, 'journal-2026-03.jsonl');
    createJournalFile(place).append(started);
    const before = readFileSync(month, 'utf8');
    const recorded = [JSON.stringify(JSON.parse(before), null, 1)];
    writeFileSync(file(), JSON.stringify({ ...prompted, recorded }));
    open().load();
    expect(readFileSync(month, 'utf8')).toBe(before);
  });

  test('a journal that the person took away does not come back', () => {
    store.save(prompted, [entry]);
    expect(open().load()).toEqual(prompted);
    expect(readdirSync(place.directory)).toEqual(['state.json']);
  });
});
