// @ts-check
// Compares the moving figure's two ways to be painted, SVG and canvas, in the Electron that the app runs on:
// `node tools/figure/compare.mjs`. It prints the worst frames, writes some side by side to .cache/figure-compare.png, and
// ends with 1 where a picture differs by more than the edges of its lines.

import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { openDesktop, runInDesktop } from '../lib/desktop.mjs';
import { rootArguments } from '../lib/launch.mjs';
import { giveUp, root, say } from '../lib/run.mjs';
import { ensureRuntime } from '../lib/runtime.mjs';

/** Of a million pixels so many may differ by more than 24 of 255, and none by more: edges are blended in another order. */
const most = { apart: 1000, difference: 80 };

const folder = join(root, '.cache/figure-compare');
const sheet = join(root, '.cache/figure-compare.png');
mkdirSync(folder, { recursive: true });
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: {
    outDir: folder,
    emptyOutDir: true,
    minify: false,
    lib: {
      entry: join(root, 'renderer/figure/canvasCompare.fixture.ts'),
      formats: ['iife'],
      name: 'page',
      fileName: () => 'page.js',
    },
  },
  define: { 'process.env.NODE_ENV': '"production"' },
});
const runtime = await ensureRuntime(say);
const out = join(folder, 'found.json');
const desktop = await openDesktop({ without: ['notifications', 'tray', 'logind', 'lock', 'windows'] });
try {
  const args = [...rootArguments(() => {}), join(root, 'tools/figure/compare')];
  const env = { COMPARE_PAGE: join(folder, 'page.js'), COMPARE_OUT: out, COMPARE_SHEET: sheet };
  if ((await runInDesktop(desktop, runtime.executable, args, env)) !== 0)
    giveUp('The pictures could not be compared.');
} finally {
  await desktop.close();
}
/** @type {{ movement: string, pose: number, tilt: number | null, theme: string, contrast: string, person: string, ratio: number, most: number, apart: number }[]} */
const found = JSON.parse(readFileSync(out, 'utf8'));
const worst = found.toSorted((one, other) => other.apart - one.apart);
for (const { movement, pose, tilt, theme, contrast, person, ratio, most: difference, apart } of worst.slice(
  0,
  8,
))
  say(
    `${movement} ${pose}${tilt === null ? '' : ` tilted ${tilt}`} ${theme} ${contrast} ${person} at ${ratio}x: ${apart} of a million, by ${difference} at most`,
  );
say(`${found.length} frames compared, ${worst[0]?.apart ?? 0} of a million pixels apart in the worst`);
const equal = found.every(
  ({ apart, most: difference }) => apart <= most.apart && difference <= most.difference,
);
process.exitCode = found.length > 0 && equal ? 0 : 1;
