// @ts-check
// How fast the rule is: a year of samples through the simulation (wall time, peak memory, lines a second).

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundle } from '../lib/bundle.mjs';
import { root, say } from '../lib/run.mjs';

const work = join(root, '.cache/bench-rules');
const samples = 1_400_000;

/** Writes a year of 5-second samples: eight hours of work a day with short pauses. @param {string} path */
async function writeYear(path) {
  const out = createWriteStream(path);
  const begin = Date.UTC(2026, 0, 1);
  let idle = 0;
  for (let index = 0; index < samples; index += 1) {
    const at = begin + index * 5000;
    const hour = Math.floor((index * 5) / 3600) % 24;
    idle = hour >= 9 && hour < 17 ? (index * 7) % 11 : idle + 5;
    const line = `{"at":"${new Date(at).toISOString()}","idle":${idle}}\n`;
    if (!out.write(line)) await new Promise((resume) => out.once('drain', () => resume(undefined)));
  }
  await new Promise((resume) => out.end(() => resume(undefined)));
}

/** Runs the simulation in a process of its own and asks it for its peak memory. @param {string} program @param {string} trace */
function simulateYear(program, trace) {
  const script = `process.argv.splice(1, 0, 'simulate'); process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(program)});`;
  const started = performance.now();
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, '--', trace, '--summary'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  return new Promise((done, fail) => {
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`the simulation ended with ${code}: ${told}`));
      done({ seconds: (performance.now() - started) / 1000, peakMb: Number(told) / 1024 });
    });
  });
}

const { simulate } = await bundle('bench-rules', { simulate: 'main/cli/simulate.ts' });
const trace = join(work, 'year.jsonl');
mkdirSync(work, { recursive: true });
await writeYear(trace);
const { seconds, peakMb } = await simulateYear(simulate, trace);
rmSync(trace);
const rate = Math.round(samples / seconds).toLocaleString('en');
say(`A year of 5 s samples (${samples.toLocaleString('en')} lines)`);
say(`  wall time ${seconds.toFixed(1)} s, peak memory ${peakMb.toFixed(0)} MB, ${rate} lines/s`);
