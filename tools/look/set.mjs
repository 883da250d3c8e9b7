// @ts-check
// `npm run look:set`: every window and state on every screen, text size and language, measured and as contact sheets
// (tools/look/set/set.mjs), in a private desktop. `-- --no-build` takes what is built; other words go on to it.

import { dirname } from 'node:path';
import { build } from '../lib/build.mjs';
import { ensurePackages, packages } from '../lib/debian.mjs';
import { checkNode, ensureDependencies } from '../lib/dependencies.mjs';
import { openDesktop, runInDesktop } from '../lib/desktop.mjs';
import { giveUp, say } from '../lib/run.mjs';
import { ensureRuntime } from '../lib/runtime.mjs';

const args = process.argv.slice(2).filter((argument) => argument !== '--');
checkNode();
await ensureDependencies(say);
ensurePackages(packages.desktop, 'for the private desktop', say);
if (args.some((one) => /^--language=(all|.*(ja|ko|zh))/.test(one)))
  ensurePackages(packages.letters, 'for Chinese, Japanese and Korean letters', say);
const { executable } = await ensureRuntime(say);
if (!args.includes('--no-build') && (await build()) !== 0) giveUp('The build failed; see its message above.');
const desktop = await openDesktop();
let code = 1;
try {
  const set = [`${import.meta.dirname}/set/set.mjs`, ...args.filter((argument) => argument !== '--no-build')];
  code = await runInDesktop(desktop, process.execPath, set, {
    ELECTRON_OVERRIDE_DIST_PATH: dirname(executable),
  });
} finally {
  await desktop.close();
}
process.exit(code);
