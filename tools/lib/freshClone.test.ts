// What a fresh clone starts: a tool that installs the npm packages itself has to begin without any of them.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const tools = resolve(import.meta.dirname, '..');

/** What a file imports as it begins; an import() is asked for later, where the packages are there. */
function importedBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/^(?:import|export|\}) (?:[^'\n]* )?(?:from )?'([^']+)';$/gm)].map(
    (match) => match[1] ?? '',
  );
}

/** The npm packages that a file needs before its first line runs, each with the file that imports it. */
function neededAtStart(file: string, seen = new Set<string>()): readonly string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return importedBy(file).flatMap((name) => {
    if (name.startsWith('node:')) return [];
    if (!name.startsWith('.')) return [`${file.slice(tools.length + 1)} needs ${name}`];
    return neededAtStart(join(dirname(file), name), seen);
  });
}

/** `npm test`, `npm start` and their kin. */
const installers = readdirSync(tools, { recursive: true, encoding: 'utf8' }).filter(
  (name) =>
    name.endsWith('.mjs') && /^\s*await ensureDependencies\(/m.test(readFileSync(join(tools, name), 'utf8')),
);

test('the search knows the tools that install, and a package where one is imported', () => {
  expect(installers).toEqual(expect.arrayContaining(['test.mjs', 'start.mjs', 'package.mjs']));
  expect(neededAtStart(join(tools, 'icon.mjs'))).toEqual(['icon.mjs needs @resvg/resvg-js']);
});

test.each(installers)('%s begins without any npm package', (name) => {
  expect(neededAtStart(join(tools, name))).toEqual([]);
});
