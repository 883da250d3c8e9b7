// @ts-check
// What the packaged app costs while it idles in the tray, beside a bare Electron tray app with a one-second timer. In each
// of `--rounds=N` (3) rounds both are started afresh, each in a desktop of its own, each first in every second round, and
// measured at the same time, so that what else the machine does falls on both: in two phases, from `--settle=N` (15)
// seconds after the start for `--first=N` (165), and after that for `--later=N` (300). What the senses ask every five
// minutes in case a signal was lost falls into the later one, once: a shorter phase has it or not, by chance.

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { appsToCompare, count, startIn, tell } from '../lib/bench.mjs';
import { openDesktop } from '../lib/desktop.mjs';
import { costOf } from '../lib/processCost.mjs';
import { giveUp, run, say } from '../lib/run.mjs';

const { runtime, apps } = await appsToCompare();
const [rounds, settle] = [count('rounds', 3), count('settle', 15)];
/** The second starts so long after the first, when that has come to rest, ms. */
const apart = 5000;
const lengths = { first: count('first', 165), later: count('later', 300) };

const session = 'c1';

/**
 * Gives the desktop's stand-in of logind a session, which every real one has: without, the app looks for it ever again.
 * @param {import('../lib/desktop.mjs').Desktop} desktop
 */
async function logIn({ env }) {
  const [login, path] = ['org.freedesktop.login1', '/org/freedesktop/login1'];
  const call = [
    'call',
    `--address=${env['DBUS_SYSTEM_BUS_ADDRESS']}`,
    '--dest',
    login,
    '--object-path',
    path,
  ];
  const added = [
    '--method',
    'org.freedesktop.DBus.Mock.AddSession',
    session,
    'seat0',
    '1000',
    'someone',
    'true',
  ];
  if ((await run('gdbus', [...call, ...added], { env, stdio: 'ignore' })) !== 0)
    giveUp('There is no session to be had.');
}

/**
 * Starts an app in a desktop of its own and measures both phases.
 * @param {import('../lib/bench.mjs').App} app
 */
async function measured(app) {
  const desktop = await openDesktop();
  try {
    await logIn(desktop);
    const { pid, isAlive } = startIn(desktop, app, join(desktop.folder, `home-${app.name}`), {
      XDG_SESSION_ID: session,
    });
    /** @param {number} seconds */
    const phase = async (seconds) => {
      const from = costOf(pid);
      await pause(seconds * 1000);
      const to = costOf(pid);
      if (!isAlive()) throw new Error(`${app.name} ended by itself during the measurement`);
      return {
        processes: to.processes,
        'anonymous memory, MB': to.anonymous,
        'PSS, MB': to.shared,
        'CPU, % of a core': ((to.work - from.work) / seconds) * 100,
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
  const inTurn = round % 2 === 0 ? apps : apps.toReversed();
  const measuring = inTurn.map(async (app, place) => {
    await pause(place * apart);
    results[app.name].push(await measured(app));
  });
  await Promise.all(measuring);
  say(`round ${round + 1} of ${rounds} measured`);
}

const measures = /** @type {const} */ ({
  processes: { digits: 0, marks: {} },
  'anonymous memory, MB': { digits: 1, marks: { first: 0.85, later: 0.85 } },
  'PSS, MB': { digits: 1, marks: {} },
  'CPU, % of a core': { digits: 3, marks: { first: 0.6, later: 0.3 } },
  'context switches/s': { digits: 1, marks: { first: 0.4, later: 0.2 } },
});
/** @type {import('../lib/bench.mjs').Row[]} */
const rows = [];
for (const phase of /** @type {const} */ (['first', 'later'])) {
  for (const key of /** @type {(keyof typeof measures)[]} */ (Object.keys(measures))) {
    const { digits, marks } = measures[key];
    /** @type {Partial<Record<'first' | 'later', number>>} */
    const known = marks;
    const value = known[phase];
    const [bare, own] = [results.bare, results.own].map((all) => all.map((one) => one[phase][key]));
    if (bare === undefined || own === undefined) throw new Error('a measurement is missing');
    const mark = value === undefined ? {} : { mark: /** @type {const} */ ({ of: 'ratio', value }) };
    rows.push({ measure: `idle, ${phase}: ${key}`, digits, bare, own, ...mark });
  }
}
tell(rows, { electron: runtime.version, rounds, settle, lengths, results });
