// Every claim of docs/SECURITY.md names its test: this looks whether the tests are there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/run.mjs';

const text = readFileSync(join(root, 'docs/SECURITY.md'), 'utf8').replaceAll(/\s+/g, ' ');
/** A file of tests in backquotes, and the names in quotes that follow it. */
const named = [...text.matchAll(/`([\w/.-]+\.(?:test|spec)\.ts)`((?:,? "[^"]+")*)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)]
      .map(([, name = '']) => ({ file, name }))
      .concat(names === '' ? [{ file, name: '' }] : []),
);

test('docs/SECURITY.md names tests', () => {
  expect(named.length).toBeGreaterThan(25);
});

test.each(named)('$file has "$name"', ({ file, name }) => {
  expect(existsSync(join(root, file)), file).toBe(true);
  expect(readFileSync(join(root, file), 'utf8')).toContain(name);
});
