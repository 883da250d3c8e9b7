// Puts a hostile script in the place of the pages' own into a copy of the package: what a fault of the page or of
// Chromium would let somebody do. All else of the app is as it ships.

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { placeIn } from './archive';
import type { PackageCopy } from './packageCopy';

/** The pages that the hostile script looks at. */
const pages = ['settings', 'today'];

/** Replaces what all pages have in common by a hostile script, and has these pages begin with it. */
export function takeOverPages({ resources }: PackageCopy): void {
  const path = join(resources, 'app.asar');
  const archive = readFileSync(path);
  const taken = new Set<string>();
  for (const page of pages) {
    const { start, size } = placeIn(archive, `dist/renderer/pages/${page}.html`);
    const text = archive.subarray(start, start + size).toString('utf8');
    const own = /<script[^>]* src="([^"]+)"/.exec(text)?.[1];
    const common = /"(\.\.\/assets\/start-[^"]+\.js)"/.exec(text)?.[1];
    if (own === undefined || common === undefined) throw new Error(`the ${page} page names no script`);
    const changed = text.replace(/<link rel="modulepreload"[^>]*>/g, '').replace(own, common);
    archive.fill(' ', start, start + size);
    archive.write(changed, start);
    taken.add(common);
  }
  const hostile = readFileSync(resolve(import.meta.dirname, 'hostileScript.js'));
  for (const script of taken) {
    const { start, size } = placeIn(archive, `dist/renderer/${script.slice('../'.length)}`);
    if (hostile.length > size) throw new Error('the hostile script is longer than what it replaces');
    archive.fill(' ', start, start + size);
    hostile.copy(archive, start);
  }
  // Made anew: the copy shares its files with the package.
  rmSync(path);
  writeFileSync(path, archive);
}
