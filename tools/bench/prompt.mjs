// @ts-check
// How long a prompt that comes by the time takes from the instant at which the rule says so (what the journal has of it, by
// the app's own clock) until its figure and its text are on the screen, read from the screen's pixels; beside a bare pop-up,
// from the request to its text. Its window was made ahead: what that costs while it waits. Each of `--rounds=N` (3) rounds
// starts each app afresh, for `--openings=N` (3) of them: the first, and later ones, a minute apart.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { appsToCompare, count, listens, startIn, tell } from '../lib/bench.mjs';
import { openDesktop, runInDesktop } from '../lib/desktop.mjs';
import { ask, parts, placeOfWindow, wholeOf, windowComes } from '../lib/popups.mjs';
import { costOf } from '../lib/processCost.mjs';
import { giveUp } from '../lib/run.mjs';
import { openScreen } from '../lib/screen.mjs';

const { runtime, apps } = await appsToCompare();
/** @param {string} name */
const appNamed = (name) => apps.find((one) => one.name === name) ?? giveUp(`there is no ${name} app`);
const quick = process.argv.includes('--quick');
const [rounds, openings] = [count('rounds', quick ? 1 : 3), count('openings', quick ? 2 : 3)];
const desktop = await openDesktop();
const screen = await openScreen(desktop.env['DISPLAY'] ?? ':0');
const whole = wholeOf(screen);
const second = 1000;

/** @param {number} at ms since 1970 */
const until = (at) => pause(Math.max(0, at - Date.now()));
/** @param {string} home @param {string} name */
const fileOf = (home, name) => join(home, 'Psoas Pause', name);

/** Somebody is at the desk until then. @param {number} at */
async function touchesUntil(at) {
  for (let x = 300; Date.now() < at; x = 600 - x + 1) {
    await runInDesktop(desktop, 'xdotool', ['mousemove', String(x), '40']);
    await pause(Math.min(2 * second, Math.max(0, at - Date.now())));
  }
}

/** Leaves files of somebody who sat down half an hour ago and is to be prompted then. @param {string} home */
async function almostDue(home) {
  const { end } = startIn(desktop, appNamed('own'), home);
  await listens(fileOf(home, 'command.sock'));
  await touchesUntil(Date.now() + 3 * second);
  await end();
  const file = fileOf(home, 'state.json');
  const state = JSON.parse(readFileSync(file, 'utf8'));
  const { bout } = state.activity;
  if (bout === undefined) giveUp('nobody was seen at the desk');
  const due = Date.now() + 60 * second;
  bout.since = due - 35 * 60 * second;
  bout.next = { after: 'instant', at: due, asked: true };
  writeFileSync(file, JSON.stringify(state));
  const settings = { version: 1, promptStyle: 'window', postponementsPerBout: 3 };
  writeFileSync(fileOf(home, 'settings.json'), JSON.stringify(settings));
  return due;
}

/** When the newest prompt came, by the journal; ms since 1970. @param {string} home */
function promptedAt(home) {
  const folder = join(home, 'Psoas Pause');
  const [journal] = readdirSync(folder).filter((name) => name.startsWith('journal-'));
  const lines = journal === undefined ? [] : readFileSync(join(folder, journal), 'utf8').trim().split('\n');
  const line = lines.map((one) => JSON.parse(one)).findLast(({ type }) => type === 'prompted');
  return line === undefined ? giveUp('the journal has no prompt') : Date.parse(line.at);
}

/** What the app costs for some seconds. @param {number} pid @param {number} from @param {number} to */
async function costBetween(pid, from, to) {
  await until(from);
  const before = costOf(pid);
  await until(to);
  const after = costOf(pid);
  return { memory: after.anonymous, work: ((after.work - before.work) * 1000 * second) / (to - from) };
}

/** @type {import('../lib/screen.mjs').Part | null} */
let ownPlace = null;

/** @param {number} round @param {number} times */
async function prompted(round, times) {
  const home = join(desktop.folder, `home-own-${round}`);
  let due = await almostDue(home);
  const { pid, end } = startIn(desktop, appNamed('own'), home);
  await listens(fileOf(home, 'command.sock'));
  const found = [];
  for (let opening = 0; opening < times; opening += 1) {
    const touching = touchesUntil(due - 6 * second);
    const alone = await costBetween(pid, due - 42 * second, due - 32 * second);
    const waiting = await costBetween(pid, due - 14 * second, due - 4 * second);
    await touching;
    const empty = await screen.look(whole);
    if (ownPlace === null) {
      await until(due + 5 * second);
      ownPlace = await placeOfWindow(screen, empty);
    } else {
      const before = costOf(pid).work;
      const { shown, there } = await windowComes(screen, parts.own(ownPlace), 30 * second);
      const work = (costOf(pid).work - before) * 1000;
      const asked = promptedAt(home) - performance.timeOrigin;
      found.push({ there: there - asked, blank: there - shown, work, alone, waiting });
    }
    await pause(1500);
    due = Date.now() + 60 * second;
    ask(fileOf(home, 'command.sock'), { ask: 'command', command: { do: 'later', minutes: 1 } });
    await pause(1500);
    if (!(await screen.look(whole)).equals(empty)) giveUp('the window did not go');
  }
  await end();
  return found;
}

/** @param {number} round @param {number} times */
async function popup(round, times) {
  const path = join(desktop.folder, `bare-${round}.sock`);
  const { pid, end } = startIn(desktop, appNamed('bare'), join(desktop.folder, `home-bare-${round}`), {
    BARE_SOCKET: path,
  });
  await listens(path);
  const found = [];
  for (let opening = 0; opening < times; opening += 1) {
    const before = costOf(pid).work;
    const asked = performance.now();
    ask(path, {});
    const { shown, there } = await windowComes(screen, parts.bare, 6 * second);
    const work = (costOf(pid).work - before) * 1000;
    found.push({ there: there - asked, blank: there - shown, work });
    await pause(1500);
    ask(path, {});
    await pause(2500);
  }
  await end();
  return found;
}

/** @type {Awaited<ReturnType<typeof prompted>>[]} */
const ours = [];
/** @type {Awaited<ReturnType<typeof popup>>[]} */
const theirs = [];
try {
  await prompted(-1, 1);
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) theirs.push(await popup(round, openings));
    ours.push(await prompted(round, openings));
    if (round % 2 === 1) theirs.push(await popup(round, openings));
  }
} finally {
  screen.close();
  await desktop.close();
}

const [first, later] = [0, 1].map((from) => {
  /** @template T @param {readonly T[][]} all */
  const of = (all) => all.flatMap((one) => (from === 0 ? one.slice(0, 1) : one.slice(1)));
  return { ours: of(ours), theirs: of(theirs) };
});
if (first === undefined || later === undefined) throw new Error('there are two of them');
/** @param {'there' | 'blank' | 'work'} key @param {typeof first} of */
const both = (key, of) => ({ bare: of.theirs.map((one) => one[key]), own: of.ours.map((one) => one[key]) });
const all = { ours: ours.flat(), theirs: theirs.flat() };
/** @param {'alone' | 'waiting'} when @param {'memory' | 'work'} key */
const beside = (when, key) => all.ours.map((one) => one[when][key]);
tell(
  [
    {
      measure: 'prompt, first: to figure and text, wall, ms',
      digits: 0,
      ...both('there', first),
      mark: { of: 'ratio', value: 2 },
    },
    {
      measure: 'prompt, later: to figure and text, wall, ms',
      digits: 0,
      ...both('there', later),
      mark: { of: 'ratio', value: 1.5 },
    },
    { measure: 'prompt: CPU from 4 s before till then, ms', digits: 0, ...both('work', all) },
    {
      measure: 'prompt: blank, ms',
      digits: 0,
      ...both('blank', all),
      mark: { of: 'own', value: 17 },
    },
    { measure: 'no window made yet: CPU, ms a second', digits: 2, bare: null, own: beside('alone', 'work') },
    { measure: 'its window waits: CPU, ms a second', digits: 2, bare: null, own: beside('waiting', 'work') },
    { measure: 'no window made yet: anonymous, MB', digits: 1, bare: null, own: beside('alone', 'memory') },
    { measure: 'its window waits: anonymous, MB', digits: 1, bare: null, own: beside('waiting', 'memory') },
  ],
  { electron: runtime.version, rounds, openings, results: { bare: theirs, own: ours } },
);
