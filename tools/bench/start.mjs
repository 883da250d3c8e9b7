// @ts-check
// How long the packaged app takes from its start to its icon in the tray (told to the panel's watcher on the session bus),
// and how much work it takes, beside the bare app: in turn, `--rounds=N` (8) times, in one desktop.

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { appsToCompare, count, startIn, tell } from '../lib/bench.mjs';
import { openDesktop } from '../lib/desktop.mjs';
import { costOf } from '../lib/processCost.mjs';
import { say } from '../lib/run.mjs';

const { runtime, apps } = await appsToCompare();
const rounds = count('rounds', process.argv.includes('--quick') ? 4 : 10);
/** Work is read once more after this, ms: what follows the icon is part of the start too. */
const after = 4000;
const desktop = await openDesktop();

/** Calls whenever an icon is registered. @type {(() => void) | null} */
let registered = null;
const monitor = spawn('dbus-monitor', ['--session', "member='RegisterStatusNotifierItem'"], {
  env: desktop.env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
monitor.stdout.on('data', (chunk) => {
  if (String(chunk).includes('RegisterStatusNotifierItem')) registered?.();
});

/** @param {import('../lib/bench.mjs').App} app @param {number} round */
async function measured(app, round) {
  const icon = new Promise((/** @type {(value?: undefined) => void} */ done) => {
    registered = () => done();
  });
  const started = performance.now();
  const { pid, end } = startIn(desktop, app, join(desktop.folder, `home-${app.name}-${round}`));
  await icon;
  const wall = performance.now() - started;
  const work = costOf(pid).work * 1000;
  await pause(after);
  const whole = costOf(pid).work * 1000;
  await end();
  await pause(300);
  return { wall, work, whole };
}

/** @type {Record<'bare' | 'own', Awaited<ReturnType<typeof measured>>[]>} */
const results = { bare: [], own: [] };
try {
  await pause(1000);
  for (const app of apps) await measured(app, -1); // the disk's pages are read before
  for (let round = 0; round < rounds; round += 1) {
    for (const app of round % 2 === 0 ? apps : apps.toReversed())
      results[app.name].push(await measured(app, round));
  }
} finally {
  monitor.kill();
  await desktop.close();
}
say('');
/** @param {keyof (typeof results)['own'][number]} key */
const both = (key) => ({
  bare: results.bare.map((one) => one[key]),
  own: results.own.map((one) => one[key]),
});
tell(
  [
    { measure: 'start to tray, wall, ms', digits: 0, ...both('wall'), mark: { of: 'ratio', value: 1.1 } },
    { measure: 'start to tray, CPU, ms', digits: 0, ...both('work') },
    { measure: 'start and 4 s after the tray, CPU, ms', digits: 0, ...both('whole') },
  ],
  { electron: runtime.version, rounds },
);
