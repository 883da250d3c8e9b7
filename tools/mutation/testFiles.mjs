// @ts-check
// Owns which test files are run on a change.

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../lib/run.mjs';

/** The long runs over labelled days take seconds on each change; a score is what is noticed without them. */
const isLeftOut = (/** @type {string} */ file) => file.includes('/labelled/');

/** The test files of a pattern like `main/domain/guide/**\/*.test.ts`, by their paths from the root. @param {string} pattern */
export function testFilesOf(pattern) {
  const folder = pattern.slice(0, pattern.indexOf('/*'));
  return readdirSync(join(root, folder), { recursive: pattern.includes('**'), encoding: 'utf8' })
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !isLeftOut(file));
}
