// @ts-check
// `npm run test:faults`: does to the packaged app what a machine may do to it, and prints a table of fault, trials,
// lost, recovered. Any trial that lost something fails the run. The short form runs in `npm test`.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { aloneRows } from './faults/alone.mjs';
import { createFaultyApp } from './faults/app.mjs';
import { diskRows } from './faults/disk.mjs';
import { fileRows } from './faults/files.mjs';
import { killRows } from './faults/kills.mjs';
import { messageRows } from './faults/messages.mjs';
import { sessionRows } from './faults/session.mjs';
import { asMarkdown } from './faults/table.mjs';
import { build, packageApp } from './lib/build.mjs';
import { checkNode, ensureDependencies } from './lib/dependencies.mjs';
import { openDesktop } from './lib/desktop.mjs';
import { giveUp, root, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const HELP = `npm run test:faults [-- OPTIONS]
  --full        every trial: each byte cut off, 200 kills, 100 MB lines; the short form takes about two minutes
  --only=WORD   the rows whose group or fault holds the word
  --no-build    the app as it is packaged already
  --write       puts the table into docs/faults.md`;

/** @typedef {import('./faults/table.mjs').Row} Row */

const args = process.argv.slice(2);
if (args.includes('--help')) {
  say(HELP);
  process.exit(0);
}
if (process.platform !== 'linux')
  giveUp('The faults are played in the private desktop, which exists on Linux only.');
const full = args.includes('--full');
const only = args.find((one) => one.startsWith('--only='))?.slice('--only='.length);

/** The app's own code in this process: electron-store looks for Electron's place only, and gets one. */
async function loadModules() {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= '/';
  const work = join(root, '.cache/faults');
  rmSync(work, { recursive: true, force: true });
  const input = {
    stores: join(root, 'main/storage/stores.ts'),
    electronStore: join(root, 'main/storage/electronStore.ts'),
    step: join(root, 'main/domain/sitting/step.ts'),
    chance: join(root, 'main/domain/statistics/advice/chance.ts'),
    parse: join(root, 'main/bridge/parse.ts'),
    channels: join(root, 'main/bridge/channels.ts'),
    request: join(root, 'main/cli/request.ts'),
    args: join(root, 'main/cli/args.ts'),
  };
  const { build: bundle } = await import('vite');
  await bundle({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      outDir: work,
      rolldownOptions: { input, output: { entryFileNames: '[name].mjs' } },
    },
  });
  /** @type {Record<string, any>} */
  const modules = {};
  for (const name of Object.keys(input))
    modules[name] = await import(pathToFileURL(join(work, `${name}.mjs`)).href);
  return modules;
}

/** @type {readonly Row[]} */
const rows = [...fileRows, ...killRows, ...diskRows, ...aloneRows, ...messageRows, ...sessionRows].filter(
  ({ group, fault }) => only === undefined || `${group}: ${fault}`.includes(only),
);
if (rows.length === 0) giveUp(`No row holds “${only}”.\n${HELP}`);

checkNode();
await ensureDependencies(say);
const runtime = await ensureRuntime(say);
if (!args.includes('--no-build')) {
  if ((await build()) !== 0 || (await packageApp(runtime)) !== 0) giveUp('The app could not be packaged.');
}
const modules = await loadModules();
const desktop = await openDesktop();
/** @type {{ row: Row, outcome: import('./faults/table.mjs').Outcome | string }[]} */
const results = [];
let bad = 0;
try {
  for (const row of rows) {
    const start = performance.now();
    /** @type {import('./faults/app.mjs').FaultyApp[]} */
    const apps = [];
    const app = (/** @type {import('./faults/app.mjs').AppOptions | undefined} */ options) => {
      const made = createFaultyApp(desktop, options);
      apps.push(made);
      return made;
    };
    try {
      const outcome = await row.run({ full, modules, desktop, app, say, executable: runtime.executable });
      results.push({ row, outcome });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (typeof outcome === 'string') say(`  ${row.fault}: ${outcome}`);
      else {
        say(
          `  ${row.fault}: ${outcome.trials} trials, ${outcome.lost} lost, ${outcome.recovered} recovered, ${seconds} s`,
        );
        if (outcome.lost > 0 || outcome.recovered < outcome.trials || outcome.trials === 0) bad += 1;
      }
    } finally {
      for (const one of apps) await one.remove();
    }
  }
} finally {
  await desktop.close();
}

const table = asMarkdown(results);
say(`\n${table}\n`);
if (args.includes('--write')) {
  const path = join(root, 'docs/faults.md');
  const text = readFileSync(path, 'utf8');
  const from = text.indexOf('<!-- table -->');
  const date = new Date().toISOString().slice(0, 10);
  const form = full ? 'the full form' : 'the short form';
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(
    path,
    `${text.slice(0, from)}<!-- table -->\n\nOf ${date}, ${form}, Electron ${runtime.version} on Linux.\n\n${table}\n`,
  );
}
if (bad > 0) giveUp(`${bad} rows lost something.`);
