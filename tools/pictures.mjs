// @ts-check
// `npm run pictures`: takes the README's pictures from the real app on a private desktop, into docs/pictures/. What
// they show is in e2e/pictures/. `-- --no-build` takes what is built; other words (-g NAME) choose some of them.

import { dirname } from 'node:path';
import { build } from './lib/build.mjs';
import { ensurePackages, packages } from './lib/debian.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { openDesktop, runInDesktop } from './lib/desktop.mjs';
import { giveUp, packageTool, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const args = process.argv.slice(2).filter((argument) => argument !== '--');
const filter = args.filter((argument) => argument !== '--no-build');

if (process.platform !== 'linux')
  giveUp('The pictures need the private desktop, which exists on Linux only.');
checkNode();
await ensureDependencies(say);
ensurePackages(packages.desktop, 'for the private desktop', say);
const { executable } = await ensureRuntime(say);
if (!args.includes('--no-build') && (await build()) !== 0) giveUp('The build failed; see its message above.');

// The panel and its menus at twice their size; the app is told so by a switch of its own.
process.env['GDK_SCALE'] = '2';
const desktop = await openDesktop({ screen: '1920x1440' });
let code = 1;
try {
  const playwright = [packageTool('@playwright/test/cli.js'), 'test', '-c', 'e2e/pictures.config.ts'];
  code = await runInDesktop(desktop, process.execPath, [...playwright, ...filter], {
    ELECTRON_OVERRIDE_DIST_PATH: dirname(executable),
    GDK_SCALE: undefined,
  });
} finally {
  await desktop.close();
}
process.exit(code);
