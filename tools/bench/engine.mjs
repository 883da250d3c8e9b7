// @ts-check
// What the rule and the journal cost: a year of samples through the simulation, and ten years of journal as the app reads
// them for the programme. `--rounds=N` (3) rounds; medians of them, with the least and the most.

import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundle } from '../lib/bundle.mjs';
import { inWords } from '../lib/ranges.mjs';
import { giveUp, root, say } from '../lib/run.mjs';
import { writeTenYears } from './engine/tenYears.mjs';
import { lines, writeYear } from './engine/year.mjs';

const work = join(root, '.cache/bench-engine');
const given = process.argv.find((argument) => argument.startsWith('--rounds='));
const rounds = given === undefined ? 3 : Number(given.slice('--rounds='.length));
if (!Number.isInteger(rounds) || rounds < 1) giveUp('--rounds is a whole number of at least 1.');

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

/**
 * Medians in one line.
 * @template {string} Key
 * @param {string} what @param {readonly Readonly<Record<Key, number>>[]} all @param {Key} key @param {string} unit @param {number} digits
 */
function tell(what, all, key, unit, digits) {
  say(
    `  ${what.padEnd(34)}${inWords(
      all.map((one) => one[key]),
      digits,
    )} ${unit}`,
  );
}

const paths = await bundle('bench-engine-app', {
  simulate: 'main/cli/simulate.ts',
  folder: 'main/storage/folder.ts',
  journalFile: 'main/storage/journalFile.ts',
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
say(`A year of samples, ${lines.toLocaleString('en')} lines:`);
tell('wall time', years, 'wall', 's', 2);
tell('CPU', years, 'cpu', 's', 2);
tell('peak memory', years, 'peak', 'MB', 0);
tell('thousand lines a second of CPU', years, 'rate', '', 0);

/** @typedef {{ wall: number, cpu: number }} Times */
/** @type {{ first: Times, each: Times[], kept: number }[]} */
const anew = [];
/** @type {typeof anew} */
const again = [];
let entries = 0;
const child = join(root, 'tools/bench/engine/journal.mjs');
for (let round = 0; round < rounds; round += 1) {
  const folder = join(work, `journal-${round}`);
  mkdirSync(folder);
  entries = writeTenYears(folder);
  // The first start finds a journal alone, the second what the first one left beside it.
  for (const starts of [anew, again]) {
    const { out } = await node(['--expose-gc', child, folder, JSON.stringify(paths)]);
    starts.push(JSON.parse(out));
  }
}
say(`Ten years of journal, ${entries.toLocaleString('en')} entries:`);
for (const [what, starts] of /** @type {const} */ ([
  ['journal alone', anew],
  ['a later start', again],
])) {
  const firsts = starts.map(({ first }) => first);
  tell(`first read, ${what}: wall`, firsts, 'wall', 'ms', 0);
  tell(`first read, ${what}: CPU`, firsts, 'cpu', 'ms', 0);
}
const breaks = anew.flatMap(({ each }) => each);
tell('after each break: wall', breaks, 'wall', 'ms', 1);
tell('after each break: CPU', breaks, 'cpu', 'ms', 1);
tell('kept in memory', anew, 'kept', 'MB', 1);
rmSync(work, { recursive: true, force: true });
