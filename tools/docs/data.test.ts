// The page of what is stored names every kind of entry of the journal, and the page of privacy every file.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../lib/run.mjs';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('docs/data.md');

test('docs/data.md lists each kind of entry', () => {
  const kinds = [...read('main/domain/journal.ts').matchAll(/readonly type: '([\w-]+)'/g)].map(
    ([, kind = '']) => kind,
  );
  expect(kinds.length).toBeGreaterThan(25);
  expect([...new Set(kinds)].filter((kind) => !page.includes(`\`${kind}\``))).toEqual([]);
});

test('docs/PRIVACY.md tells of each file that docs/data.md names', () => {
  const table = page.slice(page.indexOf('| file |'), page.indexOf('\n\n', page.indexOf('| file |')));
  const files = [...table.matchAll(/^\| `([\w.-]+?)(?:-2026-03)?(\.\w+)`/gm)].map(
    ([, name = '', end = '']) => name + end,
  );
  expect(files.length).toBeGreaterThan(6);
  const privacy = read('docs/PRIVACY.md').replaceAll('-YYYY-MM', '');
  expect(files.filter((file) => !privacy.includes(`\`${file}\``))).toEqual([]);
});
