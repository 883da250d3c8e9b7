/** Specifies the sizes that the person gave to windows: kept over a restart, and of no weight where the file is odd. */
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Log } from '../ports';
import { createFolder } from './folder';
import { createWindowSizes } from './windowSizes';

const log: Log = { note() {}, trouble() {} };
const clock = {
  now: () => 0,
  utcOffset: () => 0,
  wakeAfter: () => ({ dispose() {} }),
} as unknown as Parameters<typeof createWindowSizes>[0]['clock'];
const newFolder = () => mkdtempSync(join(tmpdir(), 'sizes-'));
const open = (path: string) => createWindowSizes({ folder: createFolder(path, log), clock, log });
const size = { width: 1000, height: 700, textScale: 1 };

test('a size is kept over a restart, and forgotten when it is taken back', () => {
  const folder = newFolder();
  const first = open(folder);
  expect(first.given('today')).toBeNull();
  first.keep('today', size);
  expect(open(folder).given('today')).toEqual(size);
  expect(open(folder).given('help')).toBeNull();
  open(folder).keep('today', null);
  expect(open(folder).given('today')).toBeNull();
});

test('nothing is written where nothing changes', () => {
  const folder = newFolder();
  open(folder).keep('today', null);
  expect(existsSync(join(folder, 'windows.json'))).toBe(false);
});

test('a damaged file is kept beside, and odd entries of a good one are passed over', () => {
  const folder = newFolder();
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
  const folder = newFolder();
  const file = join(folder, 'windows.json');
  writeFileSync(file, 'mine');
  chmodSync(file, 0);
  open(folder).keep('help', size);
  chmodSync(file, 0o600);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});
