/** Owns the proof that a disk which fails loses nothing: what can't be read stays, what can't be written whole is not. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Entry } from '../domain/journal';
import { initialState } from '../domain/sitting/step';
import { hours, instant, minutes, seconds } from '../domain/time';
import type { Disposable } from '../ports';
import { openElectronStore } from './electronStore';
import { at, type Workplace, workplace } from './storage.fixture';
import { createStores, type Stores } from './stores';

/** What the disk refuses: opening a file by its name, and bytes beyond `room`. Injected, for root is refused nothing. */
const disk = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY, refused: new Map<string, string>() }));

vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>();
  const refuse = (path: unknown): void => {
    const code = disk.refused.get(String(path).replace(/^.*\//, ''));
    if (code !== undefined) throw Object.assign(new Error(`${code}: refused`), { code });
  };
  const mocked = {
    ...fs,
    openSync(path: string, flags: number, mode?: number) {
      refuse(path);
      return fs.openSync(path, flags, mode);
    },
    readFileSync(path: string, ...more: []) {
      refuse(path);
      return fs.readFileSync(path, ...more);
    },
    writeSync(file: number, bytes: Buffer | string, offset = 0, length?: number) {
      const whole = Buffer.from(bytes as string);
      const wanted = typeof bytes === 'string' ? whole.length : (length ?? whole.length - offset);
      if (disk.room <= 0 && wanted > 0)
        throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
      const count = Math.min(wanted, disk.room);
      disk.room -= count;
      return fs.writeSync(file, whole, typeof bytes === 'string' ? 0 : offset, count);
    },
  };
  return { ...mocked, default: mocked };
});

let place: Workplace;
let stores: Stores & Disposable;
const file = (name: string): string => join(place.directory, name);
const text = (name: string): string => readFileSync(file(name), 'utf8');
const open = (): Stores & Disposable => {
  const opened = createStores(place.directory, place.clock, place.log, openElectronStore);
  stores = {
    ...opened,
    dispose() {
      for (const one of [opened.settings, opened.journal, opened.questionnaire]) one.dispose();
    },
  };
  return stores;
};
const problems = (): readonly string[] =>
  stores.problems().map(({ file: of, problem }) => `${of} ${problem}`);

beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  disk.room = Number.POSITIVE_INFINITY;
  disk.refused.clear();
  stores.dispose();
  place.clear();
});

const answers = '{"version":1,"conditions":["pregnancy"],"soreKnees":true}';
const choices = '{"version":1,"sittingLimit":45}';

describe('a file that can’t be read for a moment', () => {
  test.each(['EACCES', 'EIO', 'EPERM', 'EMFILE', 'EBUSY'])(
    '%s: it is left as it is, read again, and what changed meanwhile is laid over it',
    (code) => {
      writeFileSync(file('profile.json'), answers);
      writeFileSync(file('settings.json'), choices);
      for (const name of ['profile.json', 'settings.json', 'state.json']) disk.refused.set(name, code);
      writeFileSync(file('state.json'), 'whatever it holds');
      const { settings, questionnaire, stateStore } = open();
      expect(stateStore.load()).toBeNull();
      stateStore.save(initialState(), []);
      questionnaire.change({ bedNear: true });
      settings.change({ chime: true });
      expect([questionnaire.current().bedNear, settings.current().chime]).toEqual([true, true]);
      expect(problems()).toEqual(['settings unreadable', 'profile unreadable', 'state unreadable']);
      place.clock.wind(hours(2));
      disk.refused.clear();
      expect([text('profile.json'), text('settings.json'), text('state.json')]).toEqual([
        answers,
        choices,
        'whatever it holds',
      ]);
      const told: unknown[] = [];
      settings.onChange((now) => told.push(now.sittingLimit));
      place.clock.wind(minutes(1));
      expect(questionnaire.current()).toMatchObject({
        conditions: ['pregnancy'],
        soreKnees: true,
        bedNear: true,
      });
      expect(settings.current()).toMatchObject({ sittingLimit: 45, chime: true });
      expect(told).toEqual([45]);
      expect(JSON.parse(text('profile.json'))).toEqual({ ...JSON.parse(answers), bedNear: true });
      expect(JSON.parse(text('settings.json'))).toEqual({ ...JSON.parse(choices), chime: true });
      stateStore.save(initialState(), []);
      expect(problems()).toEqual([]);
    },
  );

  test('where nothing changed meanwhile nothing is written', () => {
    writeFileSync(file('profile.json'), answers);
    disk.refused.set('profile.json', 'EIO');
    const { questionnaire } = open();
    disk.refused.clear();
    place.clock.wind(seconds(2));
    expect(questionnaire.current().soreKnees).toBe(true);
    expect(text('profile.json')).toBe(answers);
    expect(place.clock.waiting()).toBe(0);
  });

  test('unread to the end it is not written over at the end either', () => {
    writeFileSync(file('settings.json'), choices);
    disk.refused.set('settings.json', 'EACCES');
    open().settings.change({ chime: true });
    stores.dispose();
    disk.refused.clear();
    expect(text('settings.json')).toBe(choices);
  });

  test('a month of the journal comes back when it can be read', () => {
    const entry: Entry = { type: 'resumed', at: at('2026-03-02T09:00:00+01:00') };
    open().journal.append(entry);
    const { journal } = open();
    disk.refused.set('journal-2026-03.jsonl', 'EACCES');
    expect(journal.read(instant(0), instant(entry.at + 1))).toEqual([]);
    expect(problems()).toEqual(['journal unreadable']);
    disk.refused.clear();
    expect(journal.read(instant(0), instant(entry.at + 1))).toEqual([entry]);
    expect(problems()).toEqual([]);
  });

  test('a file that was damaged is not written over before it is kept aside', () => {
    writeFileSync(file('profile.json'), '{"soreKnees":tr');
    mkdirSync(file('profile.damaged-2026-03-02-090000.json'));
    for (let copy = 2; copy < 100; copy += 1)
      mkdirSync(file(`profile.damaged-2026-03-02-090000-${copy}.json`));
    open().questionnaire.change({ bedNear: true });
    expect(text('profile.json')).toBe('{"soreKnees":tr');
    rmSync(file('profile.damaged-2026-03-02-090000.json'), { recursive: true });
    place.clock.wind(minutes(1));
    expect(JSON.parse(text('profile.json'))).toEqual({ version: 1, bedNear: true });
    expect(readdirSync(place.directory).filter((name) => name.startsWith('profile.damaged')).length).toBe(99);
  });
});

describe('a disk that takes only part of a write', () => {
  const entry = (ordinal: number): Entry => ({
    type: 'prompted',
    at: instant(at('2026-03-02T09:00:00+01:00') + ordinal * 1000),
    ordinal,
    sittingSeconds: 1800,
  });

  test.each([0, 1, 40, 95, 96])(
    '%i bytes of an entry: it is not written, waits, and is written later',
    (room) => {
      const { journal } = open();
      journal.append(entry(1));
      const before = text('journal-2026-03.jsonl');
      disk.room = room;
      journal.append(entry(2));
      expect(text('journal-2026-03.jsonl')).toBe(before);
      expect(problems()).toEqual(['journal not-writable']);
      disk.room = Number.POSITIVE_INFINITY;
      place.clock.wind(minutes(1));
      const all = [entry(1), entry(2)];
      expect(open().journal.read(instant(0), instant(entry(3).at))).toEqual(all);
    },
  );

  test.each([0, 1, 20])(
    '%i bytes of a file: the old one stays whole, and the new one comes later',
    (room) => {
      writeFileSync(file('profile.json'), answers);
      writeFileSync(file('settings.json'), choices);
      const { questionnaire, settings, stateStore } = open();
      stateStore.save(initialState(), []);
      const state = text('state.json');
      disk.room = room;
      questionnaire.change({ bedNear: true });
      disk.room = room;
      stateStore.save({ ...initialState(), locked: true }, []);
      expect([text('profile.json'), text('state.json')]).toEqual([answers, state]);
      expect(problems()).toEqual(['profile not-writable', 'state not-writable']);
      disk.room = Number.POSITIVE_INFINITY;
      settings.change({ chime: true });
      place.clock.wind(minutes(1));
      stateStore.save({ ...initialState(), locked: true }, []);
      expect(problems()).toEqual([]);
      expect(JSON.parse(text('profile.json'))).toEqual({ ...JSON.parse(answers), bedNear: true });
      expect(readdirSync(place.directory).sort()).toEqual(['profile.json', 'settings.json', 'state.json']);
    },
  );
});
