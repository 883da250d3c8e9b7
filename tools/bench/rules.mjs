// @ts-check
// Measures the rule: a year of samples through the simulation (wall time, peak memory, steps per second), and
// how far its judgement is from the truth on made-up days of which the truth is known.

import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const work = join(root, '.cache/bench-rules');
const samples = 1_400_000;

/** Bundles what the measurement needs of the app's own rule. */
async function loadRule() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: work,
      emptyOutDir: true,
      rollupOptions: {
        input: {
          labelledDays: join(root, 'main/domain/sitting/labelledDays.fixture.ts'),
          policy: join(root, 'main/domain/policy.ts'),
          simulate: join(root, 'main/cli/simulate.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  /** @param {string} name */
  const load = (name) => import(pathToFileURL(join(work, `${name}.mjs`)).href);
  return { ...(await load('labelledDays')), ...(await load('policy')) };
}

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

/** Runs the simulation in a process of its own and asks it for its peak memory. @param {string} trace */
function simulateYear(trace) {
  const script = `process.argv.splice(1, 0, 'simulate'); process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    await import(${JSON.stringify(pathToFileURL(join(work, 'simulate.mjs')).href)});`;
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

const { misjudgement, presetPolicy } = await loadRule();
const trace = join(work, 'year.jsonl');
mkdirSync(work, { recursive: true });
await writeYear(trace);
const { seconds, peakMb } = await simulateYear(trace);
rmSync(trace);
const rate = Math.round(samples / seconds).toLocaleString('en');
console.log(`rule: a year of 5 s samples (${samples.toLocaleString('en')} lines)`);
console.log(`  wall time ${seconds.toFixed(1)} s, peak memory ${peakMb.toFixed(0)} MB, ${rate} steps/s`);
for (const every of [1, 5, 15]) {
  const told = misjudgement(300, 20260302, presetPolicy, every * 1000);
  console.log(
    `rule: 300 labelled days, sampled every ${every} s: sitting misjudged by ${(told.sittingError * 100).toFixed(2)} %, ` +
      `${told.falseBreaksPerDay.toFixed(2)} false breaks a day, ${(told.missedBreaks * 100).toFixed(1)} % of breaks missed, ` +
      `${told.promptsPerDay.toFixed(1)} prompts a day`,
  );
}
