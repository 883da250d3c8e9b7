// @ts-check
// What the app costs while its figure moves, drawn by software: a guide from its second second on for `--seconds=N` (55),
// in stretches of a second, so that the way in, the hold and the other side are told apart; each of `--rounds=N` (2) rounds afresh.

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
/**
 * Seconds since it was asked for: the hold, between the set-up, the tilt and the way in (15, 10.2 and 3.5 s) and what follows, the
 * way out and the other side. They are those of the stretch that somebody new is led through.
 */
const hold = { from: 29, to: 43 };

/** One second that ends at `at`, and the share of a core in it, %. @typedef {{ at: number, share: number }} Second */

async function measured() {
  const desktop = await openDesktop();
  try {
    const home = join(desktop.folder, 'home');
    const { pid } = startIn(desktop, /** @type {import('../lib/bench.mjs').App} */ (own), home);
    const path = join(home, 'Psoas Pause/command.sock');
    await listens(path);
    const socket = connect(path);
    socket.end(`${JSON.stringify({ ask: 'command', command: { do: 'stretch' } })}\n`);
    const asked = performance.now();
    await pause(2500);
    /** @type {Second[]} */
    const found = [];
    let before = costOf(pid).work;
    let at = performance.now();
    for (let second = 0; second < seconds; second += 1) {
      await pause(1000);
      const [work, now] = [costOf(pid).work, performance.now()];
      // Reading takes its time: which second it is tells the clock.
      found.push({ at: (now - asked) / 1000, share: ((work - before) / (now - at)) * 100_000 });
      [before, at] = [work, now];
    }
    return found;
  } finally {
    await desktop.close();
  }
}

/** What was measured between two instants. @param {readonly Second[]} found @param {number} from @param {number} to */
function mean(found, from = 0, to = Number.POSITIVE_INFINITY) {
  const shares = found.filter(({ at }) => at > from && at <= to).map(({ share }) => share);
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}
/** @type {Second[][]} */
const all = [];
for (let round = 0; round < rounds; round += 1) {
  const found = await measured();
  all.push(found);
  say(`round ${round + 1}: ${found.map(({ share }) => share.toFixed(0)).join(' ')}`);
}
tell(
  [
    {
      measure: 'moving figure, CPU, % of a core',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one)),
      mark: { of: 'own', value: 6 },
    },
    {
      measure: 'moving figure, into position, %',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one, 0, hold.from)),
    },
    {
      measure: 'moving figure, in the hold, %',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one, hold.from + 1, hold.to)),
    },
    {
      measure: 'moving figure, out of it and to the other side, %',
      digits: 1,
      bare: null,
      own: all.map((one) => mean(one, hold.to)),
    },
  ],
  { electron: runtime.version, rounds, seconds, all },
);
