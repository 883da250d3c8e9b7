// @ts-check
// What the measurements of tools/bench/ have in common: their options, the apps they compare, and rows of results.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build, packageApp, packagedExecutable } from './build.mjs';
import { ensurePackages, packages } from './debian.mjs';
import { rootArguments } from './launch.mjs';
import { inWords, median } from './ranges.mjs';
import { capture, giveUp, root, say } from './run.mjs';
import { ensureRuntime } from './runtime.mjs';

/**
 * One row of the table: what was measured of the bare app and of ours, round by round. `mark` is what is to be reached:
 * of the ratio of the medians, or of our own figure where there is nothing to compare it with; `least` where more is
 * better.
 * @typedef {{
 *   measure: string,
 *   digits: number,
 *   bare: readonly number[] | null,
 *   own: readonly number[],
 *   mark?: { of: 'ratio' | 'own', value: number, least?: boolean },
 * }} Row
 */

/** @typedef {{ name: 'bare' | 'own', program: string, args: readonly string[] }} App */

/** The value of `--name=value`. @param {string} name @param {string} preset */
export function option(name, preset) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? preset : given.slice(name.length + 3);
}

/** The same as a whole number of at least 1. @param {string} name @param {number} preset */
export function count(name, preset) {
  const value = Number(option(name, String(preset)));
  if (!Number.isInteger(value) || value < 1) giveUp(`--${name} is a whole number of at least 1.`);
  return value;
}

/** Builds and packages the app; with `--no-build` it is taken as it is, where there is one. */
export async function ensurePackage() {
  const runtime = await ensureRuntime(say);
  if (process.argv.includes('--no-build') && existsSync(packagedExecutable())) return runtime;
  if ((await build()) !== 0 || (await packageApp(runtime)) !== 0) giveUp('The app could not be packaged.');
  return runtime;
}

/** What the menu's entry starts the app with. */
function menuArguments() {
  const text = readFileSync(join(root, 'electron-builder.yml'), 'utf8');
  const list = /^ {2}executableArgs: \[(.*)\]$/m.exec(text)?.[1] ?? '';
  const args = [...list.matchAll(/'"?(.*?)"?'/g)].map((one) => one[1] ?? '');
  return args.length > 0 ? args : giveUp('electron-builder.yml names no executableArgs.');
}

/** The packaged app and the bare one beside it, both on the same Electron. */
export async function appsToCompare() {
  if (process.platform !== 'linux') giveUp('The costs are read from /proc, which only Linux has.');
  ensurePackages([...packages.app, ...packages.desktop], 'for the private desktop', say);
  const runtime = await ensurePackage();
  /** @type {readonly App[]} */
  const apps = [
    { name: 'bare', program: runtime.executable, args: [join(root, 'tools/bench/bare')] },
    { name: 'own', program: packagedExecutable(), args: menuArguments() },
  ];
  return { runtime, apps };
}

const asRoot = rootArguments(() => {});

/**
 * Starts an app in a desktop as after its welcome: no window open. `home` keeps what it writes.
 * @param {import('./desktop.mjs').Desktop} desktop @param {App} app @param {string} home
 * @param {NodeJS.ProcessEnv} [extra]
 */
export function startIn(desktop, { program, args }, home, extra = {}) {
  mkdirSync(join(home, 'Psoas Pause'), { recursive: true });
  // Somebody of whom nothing is to be asked before a stretch.
  const answered = ['poorBalance', 'soreKnees', 'worseArching', 'stiffAnkles'];
  const profile = { version: 1, welcomeEnded: 'skipped', tiltDrill: 'skipped', answered };
  writeFileSync(join(home, 'Psoas Pause/profile.json'), JSON.stringify(profile));
  const env = { ...desktop.env, XDG_CONFIG_HOME: home, ...extra };
  const child = spawn(program, [...asRoot, ...args], { cwd: root, env, stdio: 'ignore' });
  const { pid } = child;
  if (pid === undefined) return giveUp(`${program} did not start.`);
  const isAlive = () => child.exitCode === null && child.signalCode === null;
  const end = () =>
    new Promise((done) => {
      if (!isAlive()) return done(undefined);
      child.once('exit', () => done(undefined));
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 3000).unref();
    });
  return { pid, isAlive, end };
}

/**
 * Waits until an app listens on its socket and has come to rest after its start.
 * @param {string} path
 */
export async function listens(path) {
  for (let waited = 0; !existsSync(path); waited += 100) {
    if (waited > 60_000) giveUp(`nothing listens on ${path} after a minute`);
    await pause(100);
  }
  await pause(4000);
}

/** @param {Row} row */
const ratioOf = ({ bare, own }) => (bare === null || median(bare) === 0 ? null : median(own) / median(bare));

/** Whether a row reaches its mark; `null` where it has none. @param {Row} row */
function reaches(row) {
  const { mark, own } = row;
  if (mark === undefined) return null;
  const value = mark.of === 'ratio' ? (ratioOf(row) ?? Number.NaN) : median(own);
  // What is shown with two digits is judged with two digits.
  const shown = mark.of === 'ratio' ? Math.round(value * 100) / 100 : value;
  return mark.least === true ? shown >= mark.value : shown <= mark.value;
}

/** @param {Row} row */
function markInWords({ mark, digits }) {
  if (mark === undefined) return '';
  return mark.of === 'ratio' ? `${mark.value.toFixed(2)}x` : mark.value.toFixed(digits);
}

const columns = [46, 22, 24, 8, 8, 0];

/** The rows as a table, one line each. @param {readonly Row[]} rows */
export function tableOf(rows) {
  /** @param {readonly string[]} cells */
  const lineOf = (cells) =>
    cells
      .map((cell, index) => (index === 0 ? cell.padEnd(columns[0] ?? 0) : cell.padStart(columns[index] ?? 0)))
      .join('');
  return [
    lineOf(['measure', 'bare', 'Psoas Pause', 'ratio', 'mark', '']),
    ...rows.map((row) =>
      lineOf([
        row.measure,
        row.bare === null ? '-' : inWords(row.bare, row.digits),
        inWords(row.own, row.digits),
        ratioOf(row)?.toFixed(2) ?? '-',
        markInWords(row),
        reaches(row) === false ? '  not reached' : '',
      ]),
    ),
  ];
}

/** The machine that the figures are of. */
export function machine() {
  const cores = cpus();
  return {
    date: new Date().toISOString(),
    processor: `${cores.length} x ${cores[0]?.model.trim() ?? 'unknown'}`,
    system: capture('uname', ['-sr'])?.trim() ?? process.platform,
    node: process.version,
  };
}

/**
 * Prints the rows of a part, and writes them where `--json=FILE` says.
 * @param {readonly Row[]} rows @param {object} [more] what else goes into the file
 */
export function tell(rows, more = {}) {
  for (const line of tableOf(rows)) say(line);
  const file = option('json', '');
  if (file === '') return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ ...machine(), ...more, rows }, null, 2)}\n`);
}
