// @ts-check
// Lays out the files of a package as they will lie on the machine.

import { chmodSync, cpSync, lstatSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Copies every file of the order below `tree`, folders at 755 and files at 644 or, where they may be run, 755.
 * @param {import('./fpmArguments.mjs').PackageOrder} order @param {string} tree
 */
export function layOut(order, tree) {
  for (const { from, to } of order.files) {
    const target = join(tree, to);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(resolve(from), target, { recursive: true, verbatimSymlinks: true });
  }
  for (const path of pathsBelow(tree)) {
    const file = lstatSync(path);
    if (!file.isSymbolicLink()) chmodSync(path, file.isDirectory() || file.mode & 0o100 ? 0o755 : 0o644);
  }
  chmodSync(tree, 0o755);
}

/** Everything below a folder, folders too, in the order of names. @param {string} folder @returns {string[]} */
export function pathsBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? [path, ...pathsBelow(path)] : [path];
    });
}
