// @ts-check
// Owns which test files are run on a change.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from '../lib/run.mjs';

/** The long runs over labelled days take seconds on each change; a score is what is noticed without them. */
const isLeftOut = (/** @type {string} */ file) => file.includes('/labelled/');

/**
 * The test files of patterns like `main/domain/guide/**\/*.test.ts`, by their paths from the top folder: the
 * repository's, or that of the copy in which the changes are made.
 * @param {string} patterns
 */
export function testFilesOf(patterns, top = root) {
  return patterns.split(',').flatMap((pattern) => filesOf(pattern, top));
}

/** @param {string} pattern @param {string} top */
function filesOf(pattern, top) {
  if (!pattern.includes('*')) return [pattern];
  const folder = pattern.slice(0, pattern.indexOf('/*'));
  return readdirSync(join(top, folder), { recursive: pattern.includes('**'), encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !isLeftOut(file));
}

const content = 'main/content';

/** The tests of the content that hold words of this folder of the domain against files and texts. @param {string} folder */
export function contentTestsOf(folder) {
  const asked = `'../domain/${basename(folder)}/`;
  return readdirSync(join(root, content))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `${content}/${file}`)
    .filter((file) => readFileSync(join(root, file), 'utf8').includes(asked));
}
