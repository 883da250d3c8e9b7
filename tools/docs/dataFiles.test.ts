// Each file that the storage names is told of where a person looks for it: under "Your data", in data.md and in PRIVACY.md.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(root, path), 'utf8');

const named = readdirSync(resolve(root, 'main/storage'))
  .filter((name) => /^[^.]+\.ts$/.test(name))
  .flatMap((name) => [...read(`main/storage/${name}`).matchAll(/'([a-z]+\.jsonl?)'/g)])
  .map(([, name]) => name ?? '');

test('the files are found in the storage', () => {
  expect(named).toEqual(expect.arrayContaining(['settings.json', 'programme.jsonl', 'windows.json']));
});

test.each([
  ['renderer/settings/DataSection.tsx', "'"],
  ['docs/data.md', '`'],
  ['docs/PRIVACY.md', '`'],
])('%s leaves out none of them', (page, quote) => {
  const text = read(page);
  expect(named.filter((name) => !text.includes(`${quote}${name}${quote}`))).toEqual([]);
});
