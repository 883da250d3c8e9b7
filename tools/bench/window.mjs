// @ts-check
// How long the break window takes from the request on the app's command socket until its figure and its text are on the
// screen, read from the screen's pixels, and how long a window is there without them; beside a bare pop-up with static
// text. Each of `--rounds=N` (3) rounds starts each app afresh and opens its window `--openings=N` (4) times: the first
// time, and later.

import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { appsToCompare, count, listens, startIn, tell } from '../lib/bench.mjs';
import { openDesktop, runInDesktop } from '../lib/desktop.mjs';
import { ask, parts, placeOfWindow, wholeOf, windowComes } from '../lib/popups.mjs';
import { costOf } from '../lib/processCost.mjs';
import { openScreen } from '../lib/screen.mjs';

const { runtime, apps } = await appsToCompare();
const quick = process.argv.includes('--quick');
const [rounds, openings] = [count('rounds', quick ? 1 : 3), count('openings', quick ? 3 : 4)];
const desktop = await openDesktop();
const screen = await openScreen(desktop.env['DISPLAY'] ?? ':0');
const whole = wholeOf(screen);

/** @type {import('../lib/screen.mjs').Part | null} */
let ownPlace = null;

/** @param {import('../lib/bench.mjs').App} app @param {number} round @param {number} times */
async function measured(app, round, times) {
  const home = join(desktop.folder, `home-${app.name}-${round}`);
  const bareSocket = join(desktop.folder, `bare-${round}.sock`);
  const { pid, end } = startIn(desktop, app, home, { BARE_SOCKET: bareSocket });
  const path = app.name === 'bare' ? bareSocket : join(home, 'Psoas Pause/command.sock');
  await listens(path);
  const found = [];
  for (let opening = 0; opening < times; opening += 1) {
    const empty = await screen.look(whole);
    const before = costOf(pid).work;
    const asked = performance.now();
    ask(path, { ask: 'command', command: { do: 'stretch' } });
    if (app.name === 'own' && ownPlace === null) {
      await pause(4000);
      ownPlace = await placeOfWindow(screen, empty);
    } else {
      const of = app.name === 'own' && ownPlace !== null ? parts.own(ownPlace) : parts.bare;
      const { shown, there } = await windowComes(screen, of, 6000);
      const work = costOf(pid).work - before;
      found.push({ there: there - asked, blank: there - shown, work: work * 1000 });
    }
    await pause(1500);
    if (app.name === 'bare') ask(path, {});
    // Some ends ask once more, and a busy machine takes its time.
    for (let tries = 0; tries < 12 && !(await screen.look(whole)).equals(empty); tries += 1) {
      if (app.name === 'own') await runInDesktop(desktop, 'xdotool', ['key', 'Escape']);
      await pause(800);
    }
    await pause(1500);
  }
  await end();
  await pause(500);
  return found;
}

/** @type {Record<'bare' | 'own', Awaited<ReturnType<typeof measured>>[]>} */
const results = { bare: [], own: [] };
try {
  const [bare, own] = apps;
  if (bare === undefined || own === undefined) throw new Error('both apps are compared');
  await measured(own, -1, 1);
  for (let round = 0; round < rounds; round += 1)
    for (const app of round % 2 === 0 ? apps : apps.toReversed())
      results[app.name].push(await measured(app, round, openings));
} finally {
  screen.close();
  await desktop.close();
}

/** @typedef {(typeof results)['own'][number][number]} Opening */
/** @param {(all: Opening[]) => Opening[]} which @param {keyof Opening} key */
const both = (which, key) => ({
  bare: results.bare.flatMap((all) => which(all).map((one) => one[key])),
  own: results.own.flatMap((all) => which(all).map((one) => one[key])),
});
/** @param {Opening[]} all */
const first = (all) => all.slice(0, 1);
/** @param {Opening[]} all */
const later = (all) => all.slice(1);
tell(
  [
    {
      measure: 'window, first: to figure and text, wall, ms',
      digits: 0,
      ...both(first, 'there'),
      mark: { of: 'ratio', value: 2 },
    },
    {
      measure: 'window, later: to figure and text, wall, ms',
      digits: 0,
      ...both(later, 'there'),
      mark: { of: 'ratio', value: 1.5 },
    },
    { measure: 'window, first: to figure and text, CPU, ms', digits: 0, ...both(first, 'work') },
    { measure: 'window, later: to figure and text, CPU, ms', digits: 0, ...both(later, 'work') },
    {
      measure: 'window: blank, ms',
      digits: 0,
      ...both((all) => all, 'blank'),
      mark: { of: 'own', value: 17 },
    },
  ],
  { electron: runtime.version, rounds, openings, results },
);
