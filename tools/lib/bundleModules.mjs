// @ts-check
// Tells of a bundle how many bytes each package and each folder of the sources takes, by its source map.

import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { root } from './run.mjs';
import { numbersOf } from './sourceMaps.mjs';

/** A package by its name, a source of ours by its folder (three deep). @param {string} path */
function moduleOf(path) {
  const inPackage = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (inPackage !== null) return inPackage[1] ?? path;
  return path.split('/').slice(0, 3).join('/');
}

/**
 * Each module's bytes, the largest first; empty where the bundle has no source map beside it.
 * @param {string} bundle
 */
export function modulesOf(bundle) {
  if (!existsSync(`${bundle}.map`)) return [];
  const map = JSON.parse(readFileSync(`${bundle}.map`, 'utf8'));
  const lines = readFileSync(bundle, 'utf8').split('\n');
  const names = map.sources.map((/** @type {string} */ source) =>
    moduleOf(relative(root, resolve(dirname(bundle), source))),
  );
  /** @type {Map<string, number>} */
  const bytes = new Map();
  let source = 0;
  map.mappings.split(';').forEach((/** @type {string} */ segments, /** @type {number} */ index) => {
    const line = lines[index] ?? '';
    let [column, from, name] = [0, 0, 'the bundler'];
    const take = (/** @type {number} */ to) => {
      bytes.set(name, (bytes.get(name) ?? 0) + Buffer.byteLength(line.slice(from, to)));
      from = to;
    };
    for (const segment of segments.split(',').filter(Boolean)) {
      const [ahead = 0, otherSource] = numbersOf(segment);
      column += ahead;
      take(column);
      if (otherSource !== undefined) source += otherSource;
      name = otherSource === undefined ? 'the bundler' : (names[source] ?? 'the bundler');
    }
    take(line.length);
  });
  return [...bytes]
    .map(([name, size]) => ({ name, bytes: size }))
    .sort((one, other) => other.bytes - one.bytes);
}
