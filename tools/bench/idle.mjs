// @ts-check
// What the packaged app costs while it idles in the tray, beside a bare Electron tray app with a one-second timer. The app
// is built and packaged first (`--no-build`: as it is). In each of `--rounds=N` (3) rounds both are started afresh, one after
// the other, each first in every second round, and measured in two phases: from `--settle=N` (15) seconds after the start
// for `--first=N` (165), and after that for `--later=N` (120). `--json=FILE` writes all rounds.
// Numbers of one machine: read the ratios. Linux only: they come from /proc.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, packageApp, packagedExecutable } from '../lib/build.mjs';
import { ensurePackages, packages } from '../lib/debian.mjs';
import { openDesktop } from '../lib/desktop.mjs';
import { rootArguments } from '../lib/launch.mjs';
import { costOf } from '../lib/processCost.mjs';
import { inWords, median } from '../lib/ranges.mjs';
import { giveUp, root, say } from '../lib/run.mjs';
import { ensureRuntime } from '../lib/runtime.mjs';

/** @param {string} name @param {string} preset */
function option(name, preset) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? preset : given.slice(name.length + 3);
}

/** @param {string} name @param {number} preset */
function count(name, preset) {
  const value = Number(option(name, String(preset)));
  if (!Number.isInteger(value) || value < 1) giveUp(`--${name} is a whole number of at least 1.`);
  return value;
}

if (process.platform !== 'linux') giveUp('The idle cost is read from /proc, which only Linux has.');
const [rounds, settle] = [count('rounds', 3), count('settle', 15)];
const lengths = { first: count('first', 165), later: count('later', 120) };
ensurePackages([...packages.app, ...packages.desktop], 'for the private desktop', say);
const runtime = await ensureRuntime(say);
if (!(process.argv.includes('--no-build') && existsSync(packagedExecutable()))) {
  if ((await build()) !== 0 || (await packageApp(runtime)) !== 0) giveUp('The app could not be packaged.');
}

/** @typedef {{ name: 'bare' | 'own', program: string, args: readonly string[] }} App */
/** @type {readonly App[]} */
const apps = [
  { name: 'bare', program: runtime.executable, args: [join(root, 'tools/bench/bare')] },
  { name: 'own', program: packagedExecutable(), args: ['--no-unsandboxed-zygote'] }, // as its menu entry starts it
];
const asRoot = rootArguments(say);

/**
 * Starts an app in a desktop of its own and measures both phases.
 * @param {App} app
 */
async function measured({ name, program, args }) {
  const desktop = await openDesktop();
  try {
    const config = join(desktop.folder, `home-${name}`);
    // Idle is the app after its welcome: no window open.
    mkdirSync(join(config, 'Psoas Pause'), { recursive: true });
    writeFileSync(join(config, 'Psoas Pause/profile.json'), '{"version":1,"welcomeEnded":"skipped"}');
    const env = { ...desktop.env, XDG_CONFIG_HOME: config };
    const child = spawn(program, [...asRoot, ...args], { cwd: root, env, stdio: 'ignore' });
    const { pid } = child;
    if (pid === undefined) return giveUp(`${program} did not start.`);
    /** @param {number} seconds */
    const phase = async (seconds) => {
      const from = costOf(pid);
      await pause(seconds * 1000);
      const to = costOf(pid);
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`${name} ended by itself during the measurement`);
      return {
        processes: to.processes,
        'anonymous MB': to.anonymous,
        'PSS MB': to.shared,
        'CPU % of a core': ((to.work - from.work) / seconds) * 100,
        'context switches/s': (to.switches - from.switches) / seconds,
      };
    };
    await pause(settle * 1000);
    return { first: await phase(lengths.first), later: await phase(lengths.later) };
  } finally {
    await desktop.close();
  }
}

/** @type {{ bare: Awaited<ReturnType<typeof measured>>[], own: Awaited<ReturnType<typeof measured>>[] }} */
const results = { bare: [], own: [] };
for (let round = 0; round < rounds; round += 1) {
  for (const app of round % 2 === 0 ? apps : apps.toReversed()) {
    results[app.name].push(await measured(app));
    say(`round ${round + 1} of ${rounds}: ${app.name === 'own' ? 'Psoas Pause' : 'bare'} measured`);
  }
}

const digits = {
  processes: 0,
  'anonymous MB': 1,
  'PSS MB': 1,
  'CPU % of a core': 3,
  'context switches/s': 1,
};
const rows = /** @type {const} */ (['first', 'later']).flatMap((phase) =>
  /** @type {(keyof typeof digits)[]} */ (Object.keys(digits)).map((key) => {
    const [bare, own] = [results.bare, results.own].map((all) => all.map((one) => one[phase][key]));
    if (bare === undefined || own === undefined) throw new Error('a measurement is missing');
    return { phase, key, bare, own, ratio: median(bare) === 0 ? null : median(own) / median(bare) };
  }),
);
say(`Medians (least-most) of ${rounds} rounds, Electron ${runtime.version}:`);
say(['measure'.padEnd(27), 'bare'.padStart(22), 'Psoas Pause'.padStart(22), 'ratio'.padStart(8)].join(''));
for (const { phase, key, bare, own, ratio } of rows) {
  const [one, other] = [inWords(bare, digits[key]), inWords(own, digits[key])];
  const cells = [one.padStart(22), other.padStart(22), (ratio?.toFixed(2) ?? '-').padStart(8)];
  say(`${`${key}, ${phase}`.padEnd(27)}${cells.join('')}`);
}
const file = option('json', '');
if (file !== '') {
  const machine = { electron: runtime.version, node: process.version, date: new Date().toISOString() };
  writeFileSync(file, `${JSON.stringify({ ...machine, rounds, settle, lengths, rows, results }, null, 2)}\n`);
}
