// @ts-check
// Bundles parts of the app's own code for the measurements, so that they run what the app runs, under plain Node.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './run.mjs';

/**
 * Bundles the given sources (names to paths from the repository's top) into a folder of the cache; gives the bundles'
 * paths by name.
 * @template {string} Name
 * @param {string} folder
 * @param {Readonly<Record<Name, string>>} entries
 * @returns {Promise<Record<Name, string>>}
 */
export async function bundle(folder, entries) {
  const outDir = join(root, '.cache', folder);
  const names = /** @type {Name[]} */ (Object.keys(entries));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rollupOptions: {
        input: Object.fromEntries(names.map((name) => [name, join(root, entries[name])])),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const paths = names.map((name) => [name, pathToFileURL(join(outDir, `${name}.mjs`)).href]);
  return /** @type {Record<Name, string>} */ (Object.fromEntries(paths));
}
