/** Owns the way to run the figure's TypeScript outside the app: bundled by vite into the cache. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const out = resolve(root, '.cache/figure/bundle');

/** Everything `renderer/figure` exports. */
export async function loadFigure() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(root, 'renderer/figure/index.ts'),
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'figure.mjs' } },
    },
  });
  return import(pathToFileURL(resolve(out, 'figure.mjs')).href);
}
