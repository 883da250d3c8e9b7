// @ts-check
// What the app costs while its figure moves, drawn by software: a guide from its second second on for `--seconds=N` (55),
// in stretches of a second, so that set-up, tilt, way in and hold are told apart; each of `--rounds=N` (2) rounds afresh.

import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { appsToCompare, count, listens, startIn, tell } from '../lib/bench.mjs';
import { openDesktop } from '../lib/desktop.mjs';
import { costOf } from '../lib/processCost.mjs';
import { say } from '../lib/run.mjs';

const { runtime, apps } = await appsToCompare();
const quick = process.argv.includes('--quick');
const [rounds, seconds] = [count('rounds', quick ? 1 : 2), count('seconds', 55)];
const own = apps.find(({ name }) => name === 'own');
if (own === undefined) throw new Error('there is no app to measure');
/** Of the set-up and the way in, and of the hold: the first of the guide's phases, whose lengths are the exercise's. */
const holdFrom = 24;

async function measured() {
  const desktop = await openDesktop();
  try {
    const home = join(desktop.folder, 'home');
    const { pid } = startIn(desktop, /** @type {import('../lib/bench.mjs').App} */ (own), home);
    const path = join(home, 'Psoas Pause/command.sock');
    await listens(path);
    const socket = connect(path);
    socket.end(`${JSON.stringify({ ask: 'command', command: { do: 'stretch' } })}\n`);
    await pause(2500);
    const found = [];
    let before = costOf(pid).work;
    let at = performance.now();
    for (let second = 0; second < seconds; second += 1) {
      await pause(1000);
      const [work, now] = [costOf(pid).work, performance.now()];
      found.push(((work - before) / (now - at)) * 100_000);
      [before, at] = [work, now];
    }
    return found;
  } finally {
    await desktop.close();
  }
}

/** @param {readonly number[]} values */
const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const all = [];
for (let round = 0; round < rounds; round += 1) {
  const found = await measured();
  all.push(found);
  say(`round ${round + 1}: ${found.map((one) => one.toFixed(0)).join(' ')}`);
}
tell(
  [
    {
      measure: 'moving figure, CPU, % of a core',
      digits: 1,
      bare: null,
      own: all.map(mean),
      mark: { of: 'own', value: 6 },
    },
    {
      measure: 'moving figure, into position, %',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one.slice(0, holdFrom))),
    },
    {
      measure: 'moving figure, in the hold, %',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one.slice(holdFrom))),
    },
  ],
  { electron: runtime.version, rounds, seconds, all },
);
