// @ts-check
// Which of the changes that no test noticed the compiler refuses: each is written as a module of its own beside the one
// that it changes, and all are checked in one run. A change of type that only another module would notice is not found.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

const work = join(root, '.cache/mutation/types');

/**
 * A place in a file: lines and columns from 1.
 * @typedef {{ line: number, column: number }} Place
 * @typedef {{ file: string, location: { start: Place, end: Place }, is: string }} Change
 */

/** The place of `where` in `text`, in characters. @param {string} text @param {Place} where */
function offsetOf(text, where) {
  let offset = 0;
  for (let line = 1; line < where.line; line += 1) offset = text.indexOf('\n', offset) + 1;
  return offset + where.column - 1;
}

/** What stands at a change, before it. @param {string} text @param {Change['location']} location */
export function textAt(text, { start, end }) {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}

/** The changes that the compiler refuses. @param {readonly Change[]} changes @returns {ReadonlySet<Change>} */
export function refused(changes) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'main'), { recursive: true });
  mkdirSync(join(work, 'tools'));
  cpSync(join(root, 'tools/tsconfig.base.json'), join(work, 'tools/tsconfig.base.json'));
  cpSync(join(root, 'main/domain'), join(work, 'main/domain'), {
    recursive: true,
    filter: (path) => !/\.(test|fixture)\.ts$/.test(path),
  });
  changes.forEach(({ file, location, is }, index) => {
    const text = readFileSync(join(root, file), 'utf8');
    const changed =
      text.slice(0, offsetOf(text, location.start)) + is + text.slice(offsetOf(text, location.end));
    writeFileSync(join(work, file.replace(/\.ts$/, `.change${index}.ts`)), changed);
  });
  const tsc = join(root, 'node_modules/.bin/tsc');
  const options = ['--noEmit', '--composite', 'false', '--incremental', 'false', '--pretty', 'false'];
  const { stdout } = spawnSync(tsc, ['-p', 'main/domain', ...options], { cwd: work, encoding: 'utf8' });
  const found = [...stdout.matchAll(/\.change(\d+)\.ts\(/g)].map((match) => Number(match[1]));
  return new Set(found.flatMap((index) => changes[index] ?? []));
}
