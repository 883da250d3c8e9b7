import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { presetSettings } from '../domain/settings';
import { seconds } from '../domain/time';
import type { SettingsStore } from '../ports';
import { openElectronStore } from './electronStore';
import { createSettingsStore } from './settingsStore';
import { type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let store: SettingsStore | null = null;
const file = (): string => join(place.directory, 'settings.json');
const onDisk = (): Record<string, unknown> => JSON.parse(readFileSync(file(), 'utf8'));
const open = (): SettingsStore => {
  store = createSettingsStore({ ...place, openEngine: openElectronStore });
  return store;
};

beforeEach(() => {
  place = workplace();
});
afterEach(() => {
  store?.dispose();
  store = null;
  place.clear();
});

describe('a sound file', () => {
  test('a fresh profile has the defaults and writes nothing', () => {
    const opened = open();
    expect(opened.current()).toEqual(presetSettings);
    expect(opened.problems()).toEqual([]);
    expect(readdirSync(place.directory)).toEqual([]);
  });

  test('a change is in force at once, on the disk at once, and told with what it was before', () => {
    const opened = open();
    const told: unknown[] = [];
    opened.onChange((now, before) => told.push([before.sittingLimit, now.sittingLimit]));
    expect(opened.change({ sittingLimit: 45 })).toEqual({ ok: true });
    expect(opened.change({ sittingLimit: 45 })).toEqual({ ok: true });
    expect(opened.current()).toEqual({ ...presetSettings, sittingLimit: 45 });
    expect(onDisk()).toEqual({ version: 1, sittingLimit: 45 });
    expect(told).toEqual([[30, 45]]);
    expect(createSettingsStore({ ...place, openEngine: openElectronStore }).current().sittingLimit).toBe(45);
  });

  test('a value out of its range is refused by name and nothing of the change happens', () => {
    const opened = open();
    expect(opened.change({ sittingLimit: 500, chime: true })).toEqual({
      ok: false,
      refused: ['sittingLimit'],
    });
    expect(opened.current()).toEqual(presetSettings);
    expect(existsSync(file())).toBe(false);
  });

  test('the keys of another version stay in the file', () => {
    writeFileSync(file(), JSON.stringify({ version: 9, fromTheFuture: { deep: [1] }, theme: 'dark' }));
    const opened = open();
    opened.change({ theme: 'light' });
    expect(onDisk()).toEqual({ version: 9, fromTheFuture: { deep: [1] }, theme: 'light' });
    expect(opened.problems()).toEqual([]);
  });

  test('a file with a byte order mark is read', () => {
    writeFileSync(file(), `\uFEFF${JSON.stringify({ chime: true })}`);
    expect(open().current().chime).toBe(true);
  });
});

describe('a damaged file', () => {
  test.each([
    ['torn', '{"sittingLimit":45,"ch'],
    ['empty', ''],
    ['zeroed', '\0'.repeat(64)],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '42'],
  ])('%s: the app starts with the defaults, the file is kept with its date, told once', (_name, text) => {
    writeFileSync(file(), text);
    const opened = open();
    expect(opened.current()).toEqual(presetSettings);
    const keptAs = join(place.directory, 'settings.damaged-2026-03-02-090000.json');
    expect(opened.problems()).toEqual([
      { file: 'settings', problem: 'damaged', keptAs, details: [expect.any(String)] },
    ]);
    expect(readFileSync(keptAs, 'utf8')).toBe(text);
    expect(onDisk()).toEqual({ version: 1 });
    opened.dispose();
    expect(open().problems()).toEqual([]);
  });

  test('one bad value costs one setting, not the file', () => {
    const text = JSON.stringify({
      sittingLimit: 0,
      idleBreak: 'five',
      theme: 'dark',
      strongNudge: null,
      other: 1,
    });
    writeFileSync(file(), text);
    const opened = open();
    expect(opened.current()).toEqual({ ...presetSettings, theme: 'dark', strongNudge: null });
    expect(opened.problems()).toMatchObject([
      { problem: 'values-refused', details: ['sittingLimit', 'idleBreak'] },
    ]);
    expect(onDisk()).toEqual({ version: 1, theme: 'dark', strongNudge: null, other: 1 });
    opened.dispose();
    expect(open().problems()).toEqual([]);
  });

  test('a second damage in the same second keeps both files', () => {
    writeFileSync(file(), 'one');
    open();
    writeFileSync(file(), 'two');
    open();
    const kept = readdirSync(place.directory).filter((name) => name.includes('damaged'));
    expect(kept.map((name) => readFileSync(join(place.directory, name), 'utf8')).sort()).toEqual([
      'one',
      'two',
    ]);
  });
});

describe('a place that can not be written', () => {
  test('a directory in the place of the file: settings live in memory, and reach the disk once they can', () => {
    mkdirSync(file());
    const opened = open();
    expect(opened.current()).toEqual(presetSettings);
    expect(opened.change({ chime: true })).toEqual({ ok: true });
    expect(opened.current().chime).toBe(true);
    expect(opened.problems()).toMatchObject([{ file: 'settings', problem: 'unreadable' }]);
    rmdirSync(file());
    place.clock.wind(seconds(60));
    expect(onDisk()).toEqual({ version: 1, chime: true });
    expect(opened.problems()).toEqual([]);
  });

  test('a failed write is tried again with the newest values and leaves no timer behind', () => {
    let full = true;
    const written: unknown[] = [];
    const opened = createSettingsStore({
      ...place,
      openEngine: () => ({
        write(values) {
          if (full) throw new Error('ENOSPC: no space left on device');
          written.push(values);
        },
      }),
    });
    opened.change({ chime: true });
    opened.change({ voice: true });
    expect(opened.problems()).toMatchObject([{ details: ['ENOSPC: no space left on device'] }]);
    place.clock.wind(seconds(2));
    full = false;
    place.clock.wind(seconds(60));
    expect(written).toEqual([{ version: 1, chime: true, voice: true }]);
    expect(place.clock.waiting()).toBe(0);
    opened.dispose();
    expect(written).toHaveLength(1);
  });

  test('what has to be written at the opening waits until something writes, and is no problem meanwhile', () => {
    writeFileSync(file(), '{"chime":true,"theme":"pink"}');
    const opened = createSettingsStore(place);
    place.clock.wind(seconds(60));
    expect(opened.current()).toMatchObject({ chime: true, theme: 'system' });
    expect(opened.problems()).toMatchObject([{ problem: 'values-refused' }]);
    expect(onDisk()).toEqual({ chime: true, theme: 'pink' });
    opened.writeBy(openElectronStore);
    expect(onDisk()).toEqual({ version: 1, chime: true });
    opened.dispose();
  });

  test('what is unsaved at the end is tried once more, and no timer outlives the store', () => {
    let attempts = 0;
    const opened = createSettingsStore({
      ...place,
      openEngine: () => ({
        write() {
          attempts += 1;
          throw new Error('EACCES');
        },
      }),
    });
    opened.change({ chime: true });
    opened.dispose();
    opened.dispose();
    expect([attempts, place.clock.waiting()]).toEqual([2, 0]);
  });
});
