// @ts-check
// Unpacks a zip archive without the program `unzip`, which not every machine has: yauzl reads it, this lays it out.

import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * Unpacks the entries that `rename` gives a path for into `folder`, runnable where they were. Throws where the
 * archive is none, is damaged, or has an entry that leads out of the folder.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} rename path inside `folder`, or undefined to leave the entry out
 */
export async function unzip(archive, folder, rename) {
  // Not at the start: the tools that install the npm packages come this way before any of them is there.
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  try {
    for await (const entry of zip.eachEntry()) {
      const path = rename(entry.fileName);
      if (path === undefined || entry.fileName.endsWith('/')) continue;
      if (normalize(path).startsWith('..')) throw new Error(`${entry.fileName} leads out of the folder`);
      const target = join(folder, path);
      mkdirSync(dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      await pipeline(await zip.openReadStreamPromise(entry), createWriteStream(target, { mode }));
    }
  } finally {
    zip.close();
  }
}
