// @ts-check
// What the rule and the journal cost: a year of samples through the simulation, and ten years of journal as the app reads
// them for the programme. `--rounds=N` (3; with `--quick` 1) rounds.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { count, tell } from '../lib/bench.mjs';
import { bundle } from '../lib/bundle.mjs';
import { root, say } from '../lib/run.mjs';
import { writeTenYears } from './engine/tenYears.mjs';
import { lines, writeYear } from './engine/year.mjs';

const work = join(root, '.cache/bench-engine');
const rounds = count('rounds', process.argv.includes('--quick') ? 1 : 3);

/**
 * Runs Node and gives what it wrote to both outputs.
 * @param {readonly string[]} args
 * @returns {Promise<{ out: string, error: string, seconds: number }>}
 */
function node(args) {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const told = { out: '', error: '' };
  child.stdout.on('data', (chunk) => {
    told.out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    told.error += chunk;
  });
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`${args.at(-1)} ended with ${code}: ${told.error}`));
      done({ ...told, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Simulates the trace in a process of its own and asks that what it took. @param {string} program @param {string} trace */
async function simulateYear(program, trace) {
  const script = `process.argv.splice(1, 0, 'simulate');
    process.on('exit', () => process.stderr.write(JSON.stringify(process.resourceUsage())));
    await import(${JSON.stringify(program)});`;
  const { error, seconds } = await node(['--input-type=module', '-e', script, '--', trace, '--summary']);
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(error);
  return { wall: seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 };
}

const paths = await bundle('bench-engine-app', {
  simulate: 'main/cli/simulate.ts',
  folder: 'main/storage/folder.ts',
  journalFile: 'main/storage/journalFile.ts',
  pastFile: 'main/storage/pastFile.ts',
  proposals: 'main/app/break/proposals.ts',
  step: 'main/domain/sitting/step.ts',
  profile: 'main/domain/person/profile.ts',
  settings: 'main/domain/settings.ts',
});
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

const trace = join(work, 'year.jsonl');
await writeYear(trace);
const years = [];
for (let round = 0; round < rounds; round += 1) {
  const { wall, cpu, peak } = await simulateYear(paths.simulate, trace);
  years.push({ wall, cpu, peak, rate: lines / cpu / 1000 });
}
rmSync(trace);
/** @typedef {{ wall: number, cpu: number }} Times */
/** @typedef {{ first: Times, each: Times[], kept: number }} Start */
/** The first start ever, or after an update of the app, and one of the days after it. @type {{ anew: Start[], later: Start[] }} */
const starts = { anew: [], later: [] };
let entries = 0;
for (let round = 0; round < rounds; round += 1) {
  const folder = join(work, `journal-${round}`);
  mkdirSync(folder);
  entries = writeTenYears(folder);
  const child = join(root, 'tools/bench/engine/journal.mjs');
  for (const kind of /** @type {const} */ (['anew', 'later'])) {
    const { out } = await node(['--expose-gc', child, folder, JSON.stringify(paths)]);
    starts[kind].push(JSON.parse(out));
  }
}
rmSync(work, { recursive: true, force: true });

const [anew, firsts] = [starts.anew, starts.later].map((all) => all.map(({ first }) => first));
if (anew === undefined || firsts === undefined) throw new Error('a measurement is missing');
const breaks = starts.later.flatMap(({ each }) => each);
/** @typedef {import('../lib/bench.mjs').Row['mark']} Mark */
/** @param {string} measure @param {readonly number[]} own @param {number} digits @param {Mark} [mark] */
const row = (measure, own, digits, mark) => ({ measure, digits, bare: null, own, ...(mark && { mark }) });
say(
  `A year of samples: ${lines.toLocaleString('en')} lines. Ten years of journal: ${entries.toLocaleString('en')} entries.`,
);
tell(
  [
    row('simulation: wall, s', pick(years, 'wall'), 2),
    row('simulation: CPU, s', pick(years, 'cpu'), 2),
    row('simulation: thousand lines a second of CPU', pick(years, 'rate'), 0, {
      of: 'own',
      value: 1000,
      least: true,
    }),
    row('simulation: peak memory, MB', pick(years, 'peak'), 0),
    row('journal, read from the beginning: CPU, ms', pick(anew, 'cpu'), 0),
    row('journal, first read of a start: wall, ms', pick(firsts, 'wall'), 0),
    row('journal, first read of a start: CPU, ms', pick(firsts, 'cpu'), 0, { of: 'own', value: 200 }),
    row('journal, after each break: wall, ms', pick(breaks, 'wall'), 1),
    row('journal, after each break: CPU, ms', pick(breaks, 'cpu'), 1, { of: 'own', value: 5 }),
    row('journal: kept in memory, MB', pick([...starts.anew, ...starts.later], 'kept'), 1, {
      of: 'own',
      value: 5,
    }),
  ],
  { rounds, lines, entries },
);

/** @template {string} Key @param {readonly Readonly<Record<Key, number>>[]} all @param {Key} key */
function pick(all, key) {
  return all.map((one) => one[key]);
}
