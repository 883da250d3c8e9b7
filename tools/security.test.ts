// Every claim of docs/SECURITY.md and every fault of docs/faults.md names its test: this looks whether the tests are there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/run.mjs';

const text = ['docs/SECURITY.md', 'docs/faults.md']
  .map((file) => readFileSync(join(root, file), 'utf8').replaceAll(/\s+/g, ' '))
  .join(' ');
/** A file of tests in backquotes, and the names in quotes that follow it. */
const named = [...text.matchAll(/`([\w/.-]+\.(?:test|spec)\.ts)`((?:,? "[^"]+")*)/g)].flatMap(
  ([, file = '', names = '']) =>
    [...names.matchAll(/"([^"]+)"/g)]
      .map(([, name = '']) => ({ file, name }))
      .concat(names === '' ? [{ file, name: '' }] : []),
);

test('the docs name tests', () => {
  expect(named.length).toBeGreaterThan(55);
});

test.each(named)('$file has "$name"', ({ file, name }) => {
  expect(existsSync(join(root, file)), file).toBe(true);
  expect(readFileSync(join(root, file), 'utf8')).toContain(name);
});
