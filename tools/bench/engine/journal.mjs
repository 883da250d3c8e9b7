// @ts-check
// One start of the app's journal on the folder that is given, in a process of its own (run with --expose-gc): the first
// read for the programme, the same after each of some breaks, and what is kept in memory; told as JSON. The first start on
// a folder reads it all, and keeps on the disk what the years came to.

import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { bout, end } from './tenYears.mjs';

const [folder = '', paths = '{}'] = process.argv.slice(2);
const minute = 60_000;
const breaks = 20;
const collect = globalThis.gc;
if (collect === undefined) throw new Error('run with --expose-gc');

/** @type {Record<string, string>} */
const bundles = JSON.parse(paths);
/** @param {string} name */
const part = (name) => import(bundles[name] ?? '');
const { createFolder } = await part('folder');
const { createJournalFile } = await part('journalFile');
const { createPastFile } = await part('pastFile');
const { createProposals } = await part('proposals');
const { initialState } = await part('step');
const { presetProfile } = await part('profile');
const { presetSettings } = await part('settings');

/** CPU and wall time of a piece of work, in milliseconds. @param {() => void} work */
function timed(work) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000 };
}

function inUse() {
  collect?.();
  collect?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

let now = end;
const clock = {
  now: () => now,
  mono: () => now,
  utcOffset: (/** @type {number} */ at) => -new Date(at).getTimezoneOffset(),
  wakeAfter: () => ({ dispose: () => {} }),
};
const log = { note: () => {}, trouble: () => {} };
const before = inUse();
const parts = { folder: createFolder(folder, log), clock, log };
const journal = createJournalFile(parts);
const proposals = createProposals({
  clock,
  journal,
  pastFile: createPastFile({ ...parts, journal, program: fileURLToPath(bundles['proposals'] ?? '') }),
  settings: () => presetSettings,
  profile: () => presetProfile,
  state: () => initialState(),
  chosen: () => null,
});

const first = timed(() => proposals.current());
const each = Array.from({ length: breaks }, (_, number) => {
  const lines = bout(now, number);
  now += 45 * minute;
  // As the app writes them, line by line; that is no part of what is measured.
  for (const line of lines) journal.bringIn(line);
  return timed(() => {
    proposals.forget();
    proposals.current();
  });
});
const kept = inUse() - before;
// Both are looked at once more, so that nothing of them was collected.
const told = [proposals.programme().stage, journal.problems().length];
process.stdout.write(JSON.stringify({ first, each, kept, told }));
