/** Specifies the sizes that the person gave to windows: kept over a restart, and of no weight where the file is odd. */
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFolder } from './folder';
import { type Workplace, workplace } from './storage.fixture';
import { createWindowSizes } from './windowSizes';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.clear());

/** A start of the app in a folder. */
const open = (path: string) =>
  createWindowSizes({ folder: createFolder(path, place.log), clock: place.clock, log: place.log });
const size = { width: 1000, height: 700, textScale: 1 };

test('a size is kept over a restart, and forgotten when it is taken back', () => {
  const folder = place.directory;
  const first = open(folder);
  expect(first.given('today')).toBeNull();
  first.keep('today', size);
  expect(open(folder).given('today')).toEqual(size);
  expect(open(folder).given('help')).toBeNull();
  open(folder).keep('today', null);
  expect(open(folder).given('today')).toBeNull();
});

test('nothing is written where nothing changes', () => {
  const folder = place.directory;
  open(folder).keep('today', null);
  expect(existsSync(join(folder, 'windows.json'))).toBe(false);
});

test('a damaged file is kept beside, and odd entries of a good one are passed over', () => {
  const folder = place.directory;
  const file = join(folder, 'windows.json');
  writeFileSync(file, '{ "today": ');
  open(folder).keep('help', size);
  expect(readdirSync(folder).filter((name) => name.startsWith('windows.damaged-'))).toHaveLength(1);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ help: size });
  const odd = { today: { ...size, width: 1e9 }, help: size, settings: 'large', 'No window': size };
  writeFileSync(file, JSON.stringify(odd));
  const read = open(folder);
  expect([read.given('today'), read.given('settings'), read.given('help')]).toEqual([null, null, size]);
});

test('what cannot be read is never written over', () => {
  if (process.getuid?.() === 0) return;
  const folder = place.directory;
  const file = join(folder, 'windows.json');
  writeFileSync(file, 'mine');
  chmodSync(file, 0);
  open(folder).keep('help', size);
  chmodSync(file, 0o600);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});
