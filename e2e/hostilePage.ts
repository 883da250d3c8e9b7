// Puts a hostile script in the place of the pages' own into a copy of the package: what a fault of the page or of
// Chromium would let somebody do. All else of the app is as it ships.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeIn } from './archive';
import type { PackageCopy } from './packageCopy';

/** Replaces the script that every window's page begins with. */
export function takeOverPages({ resources }: PackageCopy): void {
  const path = join(resources, 'app.asar');
  const archive = readFileSync(path);
  const page = placeIn(archive, 'dist/renderer/index.html');
  const text = archive.subarray(page.start, page.start + page.size).toString('utf8');
  const script = /<script[^>]* src="\.\/([^"]+)"/.exec(text)?.[1];
  if (script === undefined) throw new Error('the page names no script');
  const { start, size } = placeIn(archive, `dist/renderer/${script}`);
  const hostile = readFileSync(resolve(import.meta.dirname, 'hostileScript.js'));
  if (hostile.length > size) throw new Error('the hostile script is longer than what it replaces');
  archive.fill(' ', start, start + size);
  hostile.copy(archive, start);
  // Made anew: the copy shares its files with the package.
  rmSync(path);
  writeFileSync(path, archive);
}
