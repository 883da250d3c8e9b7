/** Owns the proof that files of an odd kind do no harm: pipes, links, huge and nested ones, and what kills leave. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../domain/journal';
import { emptyQuestionnaire } from '../domain/person/questionnaire';
import { presetSettings } from '../domain/settings';
import { initialState } from '../domain/sitting/step';
import { instant, minutes } from '../domain/time';
import { openElectronStore } from './electronStore';
import { at, type Workplace, workplace } from './storage.fixture';
import { createStores, type Stores } from './stores';
import { removeFollowed, writeInOneStep } from './wholeWrite';

let place: Workplace;
let stores: Stores;
const file = (name: string): string => join(place.directory, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const open = (): Stores => {
  stores = createStores(place.directory, place.clock, place.log, openElectronStore);
  return stores;
};
const close = (): void => {
  for (const one of [stores.settings, stores.journal, stores.questionnaire]) one.dispose();
};
const problems = (): readonly string[] =>
  stores.problems().map(({ file: of, problem }) => `${of} ${problem}`);

const nine = at('2026-03-02T09:00:00+01:00');
const prompted: Entry = { type: 'prompted', at: nine, ordinal: 1, sittingSeconds: 1800 };
const everything = [instant(0), instant(nine + 1e9)] as const;
const names = ['settings.json', 'profile.json', 'state.json', 'journal-2026-03.jsonl'] as const;

beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  close();
  place.clear();
});

/** Whether it was started and works in memory: nothing waited, nothing thrown. */
function useAll(): void {
  const { settings, questionnaire, journal, stateStore } = open();
  expect(stateStore.load()).toBeNull();
  stateStore.save(initialState(), []);
  expect([settings.current(), questionnaire.current()]).toEqual([presetSettings, emptyQuestionnaire]);
  settings.change({ chime: true });
  questionnaire.change({ bedNear: true });
  journal.append(prompted);
  expect(journal.read(...everything)).toEqual([prompted]);
}

test.skipIf(process.platform === 'win32')('a pipe in the place of each file hangs nothing and stays', () => {
  for (const name of names) execFileSync('mkfifo', [file(name)]);
  useAll();
  expect(new Set(problems().map((one) => one.split(' ')[0]))).toEqual(
    new Set(['settings', 'profile', 'state', 'journal']),
  );
  for (const name of names) expect(lstatSync(file(name)).isFIFO()).toBe(true);
  for (const name of names) rmSync(file(name));
  place.clock.wind(minutes(1));
  stores.stateStore.save(initialState(), []);
  expect(stores.journal.read(...everything)).toEqual([prompted]);
  expect(problems()).toEqual([]);
  expect(readdirSync(place.directory).sort()).toEqual([...names].sort());
});

/** A device that is nobody else's; the machine's own where only root may make one, and only root may harm it. */
function device(): string {
  const own = join(place.directory, '..', `device-${process.pid}`);
  return spawnSync('mknod', [own, 'c', '1', '5']).status === 0 ? own : '/dev/zero';
}

describe('a device', () => {
  let zero: string;
  beforeEach(() => {
    zero = device();
  });
  afterEach(() => {
    if (zero !== '/dev/zero') rmSync(zero, { force: true });
  });

  test('in the place of a file is not read', () => {
    symlinkSync(zero, file('profile.json'));
    expect(open().questionnaire.current()).toEqual(emptyQuestionnaire);
    expect(problems()).toEqual(['profile unreadable']);
  });

  test('is never written over, and an erasure takes the link alone', () => {
    symlinkSync(zero, file('profile.json'));
    symlinkSync(zero, file('state.json'));
    expect(() => writeInOneStep(file('state.json'), '{}')).toThrow('is not a regular file');
    expect(() => writeInOneStep(place.directory, '{}')).toThrow('is not a regular file');
    removeFollowed(file('profile.json'));
    expect(lstatSync(zero).isCharacterDevice()).toBe(true);
    expect(existsSync(file('profile.json'))).toBe(false);
  });
});

describe('too much', () => {
  test.each(['settings.json', 'profile.json'])('%s of 2 GB is put aside as it is, in no time', (name) => {
    writeFileSync(file(name), '');
    truncateSync(file(name), 2 * 1024 ** 3);
    const before = process.cpuUsage();
    const { settings, questionnaire } = open();
    settings.change({ chime: true });
    questionnaire.change({ bedNear: true });
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(500);
    expect(stores.problems()).toMatchObject([{ problem: 'damaged', details: ['2147483648 bytes long'] }]);
    expect(text(name).length).toBeLessThan(100);
  });

  test('nested deeper than can be written again is damage, not a file that can never be saved', () => {
    const depth = 200_000;
    writeFileSync(file('settings.json'), `{"x":${'['.repeat(depth)}${']'.repeat(depth)}}`);
    open().settings.change({ chime: true });
    expect(JSON.parse(text('settings.json'))).toEqual({ version: 1, chime: true });
    expect(problems()).toEqual(['settings damaged']);
  });

  test('of a month longer than any the end is read, and what was left out is told', () => {
    const { journal } = open();
    journal.append(prompted);
    const line = text('journal-2026-03.jsonl');
    writeFileSync(file('journal-2026-03.jsonl'), `${'x'.repeat(1023)}\n`.repeat(40 * 1024));
    appendFileSync(file('journal-2026-03.jsonl'), line);
    expect(journal.read(...everything)).toEqual([prompted]);
    const details = stores.problems()[0]?.details ?? [];
    expect(details).toHaveLength(2);
    expect(details[0]).toMatch(/^journal-2026-03.jsonl:the first \d+ bytes$/);
  });

  test('of a million lines that are no entries the first few are named', () => {
    writeFileSync(file('journal-2026-03.jsonl'), 'garbage\n'.repeat(100_000));
    open().journal.read(...everything);
    expect(stores.problems()[0]?.details).toHaveLength(21);
    expect(stores.problems()[0]?.details.at(-1)).toBe('journal-2026-03.jsonl: 99980 more');
  });
});

test('an instant that no calendar can write is no state, and an entry with one holds up no other', () => {
  const whole = { ...initialState(), lastSeen: nine };
  open().stateStore.save(whole, []);
  expect(open().stateStore.load()).toEqual(whole);
  for (const wrong of ['1e300', '-1', '8640000000000001', '253402300800000']) {
    writeFileSync(
      file('state.json'),
      JSON.stringify(whole).replace(`"lastSeen":${nine}`, `"lastSeen":${wrong}`),
    );
    expect(open().stateStore.load()).toBeNull();
    expect(stores.problems()[0]?.details).toEqual(['lastSeen']);
  }
  stores.journal.append({ type: 'resumed', at: instant(1e300) });
  stores.journal.append(prompted);
  expect(stores.journal.read(...everything)).toEqual([prompted]);
  expect(place.clock.waiting()).toBe(0);
});

describe.skipIf(process.platform === 'win32')('a file that is a link', () => {
  test('is followed: what it leads to is read and written, and the link stays', () => {
    const elsewhere = file('elsewhere');
    mkdirSync(elsewhere);
    useAll();
    close();
    for (const name of names) {
      renameSync(file(name), join(elsewhere, name));
      symlinkSync(join('elsewhere', name), file(name));
    }
    const { settings, questionnaire, stateStore, journal } = open();
    expect(settings.current().chime).toBe(true);
    settings.change({ voice: true });
    questionnaire.change({ soreKnees: true });
    stateStore.save({ ...initialState(), locked: true }, []);
    journal.append({ ...prompted, ordinal: 2 });
    for (const name of names) expect(lstatSync(file(name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(elsewhere, 'profile.json'), 'utf8')).toContain('soreKnees');
    expect(readFileSync(join(elsewhere, 'settings.json'), 'utf8')).toContain('voice');
    expect(readFileSync(join(elsewhere, 'state.json'), 'utf8')).toContain('"locked":true');
    expect(readFileSync(join(elsewhere, 'journal-2026-03.jsonl'), 'utf8').split('\n')).toHaveLength(3);
    expect(readdirSync(elsewhere).sort()).toEqual([...names].sort());
  });

  test('to nothing yet is written through', () => {
    symlinkSync('not-yet.json', file('profile.json'));
    open().questionnaire.change({ bedNear: true });
    expect(text('not-yet.json')).toContain('bedNear');
    expect(realpathSync(file('profile.json'))).toBe(file('not-yet.json'));
  });

  test('erased, what it leads to is gone', () => {
    mkdirSync(file('elsewhere'));
    writeFileSync(file('elsewhere/mine.json'), '{"conditions":["pregnancy"]}');
    symlinkSync('elsewhere/mine.json', file('profile.json'));
    open().questionnaire.erase();
    expect(text('elsewhere/mine.json')).not.toContain('pregnancy');
  });

  test('that leads to itself is told, not followed for ever', () => {
    symlinkSync('settings.json', file('settings.json'));
    open().settings.change({ chime: true });
    expect(problems()).toEqual(['settings unreadable']);
  });
});

const leftOvers = [
  'profile.json.4711.new',
  'state.json.4711.new',
  'settings.json.staged',
  'settings.json.staged.tmp-0123456789abcdef',
  'profile.json.tmp-0123456789abcdef',
];

test('what a killed run left half written goes at the start, and nothing of anybody else', () => {
  for (const name of leftOvers) writeFileSync(file(name), '{"conditions":["pregnancy"]}');
  writeFileSync(file('profile.json.my-copy'), 'mine');
  open();
  expect(readdirSync(place.directory)).toEqual(['profile.json.my-copy']);
});

test('erased, no file holds an answer: no left-over, no copy kept aside, no line that waits in the state', () => {
  const planted = 'planted-answer';
  const { questionnaire, journal, stateStore } = open();
  questionnaire.change({ plan: { cue: planted } } as never);
  writeFileSync(file('profile.damaged-2026-01-01-000000.json'), planted);
  const waits: Entry = {
    type: 'guide-closed',
    at: nine,
    since: nine,
    exercise: planted,
    held: { left: 1, right: 1 },
    plannedSeconds: 60,
    completed: true,
  };
  journal.append(waits);
  stateStore.save(initialState(), [waits]);
  for (const name of leftOvers) writeFileSync(file(name), planted);
  questionnaire.erase();
  journal.erase();
  const left = readdirSync(place.directory).map((name) => readFileSync(file(name), 'utf8'));
  expect(left.join()).not.toContain(planted);
  expect(open().stateStore.load()).toEqual(initialState());
  expect(stores.journal.read(...everything)).toEqual([]);
});

test('a folder that is taken away is made anew, with the settings and the answers that hold', () => {
  useAll();
  rmSync(place.directory, { recursive: true });
  // Chromium's own files are back in no time.
  mkdirSync(file('Code Cache'), { recursive: true });
  stores.stateStore.save(initialState(), []);
  expect(readdirSync(place.directory).sort()).toEqual([
    'Code Cache',
    'profile.json',
    'settings.json',
    'state.json',
  ]);
  expect(open().settings.current().chime).toBe(true);
  expect(stores.questionnaire.current().bedNear).toBe(true);
  expect(existsSync(file('journal-2026-03.jsonl'))).toBe(false);
});
