// @ts-check
// What the packaged app costs while it idles in the tray, beside a bare Electron tray app with a one-second timer
// started at the same moment in the same desktop. `--seconds=N` sets how long (60), `--settle=N` the wait before (15).
// Numbers of one machine: read the ratios. Linux only: they come from /proc.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, packageApp, packagedExecutable } from '../lib/build.mjs';
import { ensurePackages, packages } from '../lib/debian.mjs';
import { openDesktop } from '../lib/desktop.mjs';
import { rootArguments } from '../lib/launch.mjs';
import { processTree } from '../lib/processes.mjs';
import { giveUp, root, say } from '../lib/run.mjs';
import { ensureRuntime } from '../lib/runtime.mjs';

const TICK_SECONDS = 0.01; // USER_HZ, the unit of /proc/PID/stat on every Linux that Electron runs on

/** @param {string} name @param {number} preset */
function option(name, preset) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? preset : Number(given.slice(name.length + 3));
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process or thread ended meanwhile
  }
}

/** @param {string} text @param {RegExp} pattern */
function number(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** Sums over a process tree: megabytes of memory, seconds of work, context switches. @param {number} top */
function measure(top) {
  const sums = { processes: 0, anonymous: 0, shared: 0, work: 0, switches: 0 };
  for (const pid of processTree(top)) {
    const memory = readIfThere(`/proc/${pid}/smaps_rollup`);
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (memory === '' || stat === '') continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    sums.processes += 1;
    sums.anonymous += number(memory, /^Pss_Anon:\s+(\d+)/m) / 1024;
    sums.shared += number(memory, /^Pss:\s+(\d+)/m) / 1024;
    // The work of children that have ended: a program started every second counts too.
    for (const index of [13, 14]) sums.work += Number(fields[index] ?? 0) * TICK_SECONDS;
    for (const thread of threadsOf(pid)) {
      // Nanoseconds on a core: the ticks of `stat` are too coarse for an idle app.
      sums.work += number(readIfThere(`/proc/${pid}/task/${thread}/schedstat`), /^(\d+)/) / 1e9;
      sums.switches += number(
        readIfThere(`/proc/${pid}/task/${thread}/status`),
        /^voluntary_ctxt_switches:\s+(\d+)/m,
      );
      sums.switches += number(
        readIfThere(`/proc/${pid}/task/${thread}/status`),
        /^nonvoluntary_ctxt_switches:\s+(\d+)/m,
      );
    }
  }
  return sums;
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

if (process.platform !== 'linux') giveUp('The idle cost is read from /proc, which only Linux has.');
const seconds = option('seconds', 60);
const settle = option('settle', 15);
ensurePackages([...packages.app, ...packages.desktop], 'for the private desktop', say);
const runtime = await ensureRuntime(say);
if (!existsSync(packagedExecutable())) {
  if ((await build()) !== 0 || (await packageApp(runtime)) !== 0) giveUp('The app could not be packaged.');
}

const desktop = await openDesktop();
try {
  const asRoot = rootArguments(say);
  /** @param {string} name @param {string} program @param {readonly string[]} args */
  const start = (name, program, args) => {
    const config = join(desktop.folder, `home-${name}`);
    // Idle is the app after its welcome: no window open.
    mkdirSync(join(config, 'Psoas Pause'), { recursive: true });
    writeFileSync(join(config, 'Psoas Pause/profile.json'), '{"version":1,"welcomeEnded":"skipped"}');
    const env = { ...desktop.env, XDG_CONFIG_HOME: config };
    const child = spawn(program, [...asRoot, ...args], { cwd: root, env, stdio: 'ignore' });
    if (child.pid === undefined) giveUp(`${program} did not start.`);
    return { name, child, pid: child.pid };
  };
  const apps = [
    start('bare', runtime.executable, [join(root, 'tools/bench/bare')]),
    start('Psoas Pause', packagedExecutable(), ['--no-unsandboxed-zygote']), // as its menu entry starts it
  ];
  await pause(settle * 1000);
  const before = apps.map(({ pid }) => measure(pid));
  await pause(seconds * 1000);
  const after = apps.map(({ pid }) => measure(pid));
  const gone = apps.find(({ child }) => child.exitCode !== null || child.signalCode !== null);
  if (gone !== undefined) throw new Error(`${gone.name} ended by itself during the measurement`);

  const rows = apps.map(({ name }, index) => {
    const [from, to] = [before[index], after[index]];
    if (from === undefined || to === undefined) throw new Error('a measurement is missing');
    return {
      name,
      processes: to.processes,
      'anonymous MB': to.anonymous,
      'PSS MB': to.shared,
      'CPU % of a core': ((to.work - from.work) / seconds) * 100,
      'context switches/s': (to.switches - from.switches) / seconds,
    };
  });
  const [bare, own] = rows;
  if (bare === undefined || own === undefined) throw new Error('a row is missing');
  say(`Over ${seconds} s after ${settle} s, Electron ${runtime.version}:`);
  say(`${'measure'.padEnd(22)}${bare.name.padStart(10)}${own.name.padStart(14)}${'ratio'.padStart(9)}`);
  for (const key of /** @type {const} */ ([
    'processes',
    'anonymous MB',
    'PSS MB',
    'CPU % of a core',
    'context switches/s',
  ])) {
    const digits = key === 'processes' ? 0 : key.startsWith('CPU') ? 3 : 1;
    const ratio = bare[key] === 0 ? '-' : (own[key] / bare[key]).toFixed(2);
    say(
      `${key.padEnd(22)}${bare[key].toFixed(digits).padStart(10)}${own[key].toFixed(digits).padStart(14)}${ratio.padStart(9)}`,
    );
  }
} finally {
  await desktop.close();
}
