// A fresh machine has no package yet: what the commands load before they have fetched them is of Node or of our own.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './lib/run.mjs';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const commands = Object.values(scripts).flatMap((words) => /tools\/\w+\.mjs/.exec(words)?.[0] ?? []);

/** Every file that is loaded with `file`, and every package that any of them loads at once. */
function loadedWith(file: string, files = new Set<string>(), packages = new Set<string>()) {
  files.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|\}) [^;]*?'([^']+)';$/gm)) {
    if (!from.startsWith('.')) {
      if (!from.startsWith('node:')) packages.add(`${from} in ${file}`);
    } else if (!files.has(join(dirname(file), from))) loadedWith(join(dirname(file), from), files, packages);
  }
  return { files, packages };
}

/** Whatever installs the packages itself, also where no command of package.json names it. */
const installers = readdirSync(join(root, 'tools'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.mjs'))
  .map((name) => join('tools', name))
  .filter((file) => /^\s*await ensureDependencies\(/m.test(readFileSync(join(root, file), 'utf8')));

test('the search knows what installs, and a package where one is loaded at once', () => {
  const expected = ['tools/test.mjs', 'tools/start.mjs', 'tools/package.mjs'];
  expect(installers).toEqual(expect.arrayContaining(expected));
  const icon = join(root, 'tools/icon.mjs');
  expect([...loadedWith(icon).packages]).toEqual([`@resvg/resvg-js in ${icon}`]);
});

test.each([...new Set([...commands, ...installers, 'tools/electron.mjs', 'tools/desktop.mjs'])])(
  '%s loads no package at once',
  (command) => {
    const { files, packages } = loadedWith(join(root, command));
    expect([...packages]).toEqual([]);
    expect(files.size).toBeGreaterThan(1);
  },
);

test.each(commands)('%s fetches what it needs, or leaves that to the one that it starts', (command) => {
  const { files } = loadedWith(join(root, command));
  const texts = [...files].map((file) => readFileSync(file, 'utf8'));
  expect(
    texts.some((text) =>
      /await ensureDependencies\(|await import\('\.\/buildCommand\.mjs'\)|'tools\/test\.mjs'/.test(text),
    ),
  ).toBe(true);
});
