// The list of packages in the app is of the lock file as it is, and complete.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notices, roots, shippedPackages } from './lib/notices.mjs';
import { root } from './lib/run.mjs';

/** Packages that the app's own files import, tests left out. */
function imported(): readonly string[] {
  const files = ['main', 'renderer'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true })
      .map(String)
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.|[\\/]test[\\/]/.test(file))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const names = files.flatMap((text) =>
    [...text.matchAll(/(?:from|import\()\s*'((?:@[\w-]+\/)?[a-z][\w-]*)(?:\/[^']*)?'/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return [...new Set(names)].filter((name) => name !== 'electron').sort();
}

test('NOTICES.md is what `npm run notices` makes of the lock file', () => {
  expect(readFileSync(join(root, 'NOTICES.md'), 'utf8')).toBe(notices());
});

test('it begins at every package that the app imports', () => {
  expect(imported()).toEqual([...roots].sort());
});

test('every package in the app may be given on: its licence is known, and of a kind that asks for its notice only', () => {
  for (const { name, license, text } of shippedPackages()) {
    expect(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '(MIT OR CC0-1.0)'], name).toContain(license);
    expect(text.length, name).toBeGreaterThan(20);
  }
});
