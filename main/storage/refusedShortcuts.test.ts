/** Specifies what is kept of keys that a desktop would not give: over a restart, and nothing that is no shortcut. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { noShortcuts } from '../domain/shortcuts';
import { createFolder } from './folder';
import { createRefusedShortcuts } from './refusedShortcuts';
import { type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let file: string;
beforeEach(() => {
  place = workplace();
  file = join(place.directory, 'shortcuts.json');
});
afterEach(() => place.clear());

/** A start of the app. */
const open = () =>
  createRefusedShortcuts({
    folder: createFolder(place.directory, place.log),
    clock: place.clock,
    log: place.log,
  });

test('keys are kept over a restart, until others are', () => {
  const refused = { ...noShortcuts, stretch: 'Ctrl+Alt+S' };
  open().keep(refused);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(refused);
  expect(open().current()).toEqual(refused);
  open().keep(noShortcuts);
  expect(open().current()).toEqual(noShortcuts);
});

test('nothing is written while none is refused', () => {
  open().keep(noShortcuts);
  expect(existsSync(file)).toBe(false);
});

test('what is no shortcut, or no command of this version, is passed over', () => {
  writeFileSync(file, '{ "stretch": "S", "later": 3, "pause": "Super+P", "sleep": "Ctrl+1" }');
  expect(open().current()).toEqual({ ...noShortcuts, pause: 'Super+P' });
});
