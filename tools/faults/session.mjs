// @ts-check
// The session around the app: its services absent, frozen or gone, its clock set, its processes stopped and killed.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processesWith, processTree, signal } from '../lib/processes.mjs';
import { movedClock } from './clock.mjs';
import { checkPrompts } from './kills.mjs';
import { startScripted } from './scripted.mjs';
import { check, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./table.mjs').Known} Known */

const commandOf = (/** @type {number} */ pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
};
const page = (/** @type {number} */ top) =>
  processTree(top).find((pid) => commandOf(pid).includes('--type=renderer'));
/** A program of the private desktop. @param {Known} known @param {string} name */
const program = (known, name) =>
  processesWith(`PRIVATE_DESKTOP=${known.desktop.env['PRIVATE_DESKTOP']}`).find((pid) =>
    commandOf(pid).split('\0')[0]?.endsWith(name),
  );

/** It answers and acts, and no line is torn. @param {import('./app.mjs').FaultyApp} app */
async function goesOn(app) {
  check(await app.until(app.status), 'it does not answer');
  check(await app.act({ do: 'pause-for', length: 3_600_000 }), 'it does not pause');
  check(await app.act({ do: 'resume' }), 'it does not resume');
  const { entries, torn } = app.journal();
  check(torn === 0 && entries.at(-1)?.type === 'resumed', 'the journal lacks it');
}

/**
 * A row of one fault upon a running app that must go on.
 * @param {string} fault @param {(known: Known, app: import('./app.mjs').FaultyApp) => Promise<void>} trial
 * @param {number} [times] in the full form
 * @returns {Row}
 */
const row = (fault, trial, times = 5) => ({
  group: 'the session',
  fault,
  async run(known) {
    const sums = tally(known.say);
    for (let turn = 0; turn < (known.full ? times : 1); turn += 1) {
      const app = known.app();
      await sums.trial(`trial ${turn + 1}`, async () => {
        await trial(known, app);
        await goesOn(app);
      });
      await app.remove();
    }
    return sums.outcome();
  },
});

/** Opens a window and gives its page's process. @param {import('./app.mjs').FaultyApp} app */
async function withPage(app) {
  const running = await app.startUp();
  check(await app.act({ do: 'open', window: 'today' }), 'no window');
  check(await app.until(() => page(running.pid) !== undefined), 'no page');
  await pause(500);
  return page(running.pid) ?? 0;
}

/** @type {readonly Row[]} */
export const sessionRows = [
  row('a page killed', async (_known, app) => signal(await withPage(app), 'SIGKILL')),
  row('a page hung', async (_known, app) => signal(await withPage(app), 'SIGSTOP')),
  row('no session bus', async (_known, app) => {
    await app.startUp({ env: { DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent' } });
  }),
  row('no system bus', async (_known, app) => {
    await app.startUp({ env: { DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/nonexistent' } });
  }),
  row('the notification service frozen', async (known, app) => {
    const dunst = program(known, 'dunst') ?? 0;
    check(dunst > 0, 'no notification service');
    signal(dunst, 'SIGSTOP');
    try {
      await app.startUp();
      await goesOn(app);
    } finally {
      signal(dunst, 'SIGCONT');
    }
  }),
  row('the notification service killed and started again', async (known, app) => {
    const dunst = program(known, 'dunst') ?? 0;
    check(dunst > 0, 'no notification service');
    const args = commandOf(dunst).split('\0').slice(1, -1);
    await app.startUp();
    signal(dunst, 'SIGKILL');
    await goesOn(app);
    spawn('dunst', args, { env: known.desktop.env, stdio: 'ignore', detached: true }).unref();
    check(await app.until(() => program(known, 'dunst') !== undefined), 'it did not come back');
  }),
  row('a flood of signals on the session bus', async (known, app) => {
    await app.startUp();
    const emit =
      'gdbus emit --session --object-path /org/gnome/ScreenSaver --signal org.gnome.ScreenSaver.ActiveChanged';
    const script = `for turn in $(seq ${known.full ? 1000 : 100}); do ${emit} true; ${emit} false; done`;
    const flood = spawn('bash', ['-c', script], { env: known.desktop.env, stdio: 'ignore' });
    await new Promise((done) => flood.once('exit', done));
  }),
  {
    group: 'the session',
    fault: 'a sleep and a stall of an hour in every phase',
    async run(known) {
      const sums = tally(known.say);
      const app = known.app({ settings: { sittingLimit: 15, promptStyle: 'notification' } });
      const running = await startScripted(known, app, Date.parse('2026-03-02T08:00:00Z'));
      const minute = 60_000;
      /** @type {readonly (readonly [string, () => Promise<unknown>])[]} */
      const phases = [
        ['sitting', () => running.advance(5 * minute)],
        ['prompted', () => running.advance(18 * minute)],
        ['in a break', () => running.advance(5 * minute).then(() => running.act({ do: 'stretch' }))],
        ['standing', () => running.act({ do: 'posture', posture: 'standing' })],
        ['paused', () => running.act({ do: 'pause-for', length: 60 * minute })],
      ];
      for (const [phase, begin] of phases) {
        for (const told of [true, false]) {
          await sums.trial(`${phase}, ${told ? 'a sleep' : 'a stall'}`, async () => {
            await begin();
            if (told) await running.ask({ ask: 'event', event: 'suspended' });
            await running.ask({ ask: 'sleep', ms: 60 * minute });
            if (told) await running.ask({ ask: 'event', event: 'resumed' });
            await running.advance(2 * minute);
            await running.act({ do: 'posture', posture: 'sitting' });
            await running.act({ do: 'resume' });
            const { entries, torn } = app.journal();
            check(torn === 0, 'a line is torn');
            checkPrompts(entries);
            for (const entry of entries) {
              if (entry.type !== 'guide-closed') continue;
              const { left, right } = /** @type {{ left: number, right: number }} */ (entry['held']);
              check(left + right <= 60, `${left} and ${right} seconds were credited for nothing`);
            }
            const bouts = entries.filter(({ type }) => type === 'bout-ended');
            const longest = Math.max(0, ...bouts.map((bout) => Number(bout['sittingSeconds'])));
            check(longest < 50 * 60, `an hour away was counted as ${longest} seconds of sitting`);
          });
        }
      }
      await running.kill();
      return sums.outcome();
    },
  },
  row('the session bus gone: the runtime ends, and the next start has everything', async (known, app) => {
    const bus = await ownBus(known);
    try {
      const running = await app.startUp({ env: { DBUS_SESSION_BUS_ADDRESS: bus.address } });
      await goesOn(app);
      bus.kill();
      await Promise.race([running.ended, pause(5000)]);
      if (!running.hasEnded()) running.signal('SIGKILL');
      await running.ended;
      await app.startUp();
    } finally {
      bus.kill();
    }
  }),
  row('the tray’s host gone and back', async (known, app) => {
    await app.startUp();
    const panel = program(known, 'xfce4-panel') ?? 0;
    check(panel > 0, 'no panel');
    signal(panel, 'SIGKILL');
    await pause(500);
    await goesOn(app);
    spawn('xfce4-panel', ['--disable-wm-check'], {
      env: known.desktop.env,
      stdio: 'ignore',
      detached: true,
    }).unref();
    await pause(1500);
  }),
  row('stopped for some seconds, as in a stall or a sleep that nobody tells of', async (_known, app) => {
    const running = await app.startUp();
    running.signal('SIGSTOP');
    await pause(3000);
    running.signal('SIGCONT');
  }),
  {
    group: 'the session',
    fault: 'the clock set an hour, a day and ten years, both ways',
    async run(known) {
      const sums = tally(known.say);
      const app = known.app();
      const file = join(app.config, 'clock');
      const env = movedClock(file);
      if (env === null) return 'needs libfaketime';
      writeFileSync(file, '+0');
      const running = await app.startUp({ env });
      for (const by of ['+3600', '-3600', '+86400', '-86400', '+315360000', '-315360000', '+0']) {
        await sums.trial(by, async () => {
          writeFileSync(file, by);
          await pause(300);
          await goesOn(app);
          check(!running.hasEnded(), 'it ended');
        });
      }
      return sums.outcome();
    },
  },
  {
    group: 'the session',
    fault: 'breaks in a row without growth of memory, descriptors or listeners',
    async run(known) {
      const breaks = known.full ? 1000 : 20;
      const app = known.app({ settings: { sittingLimit: 15 } });
      const running = await startScripted(known, app, Date.parse('2026-03-02T08:00:00Z'));
      const sums = tally(known.say);
      const measure = async () => ({
        descriptors: descriptors(running.pid),
        megabytes:
          Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${running.pid}/status`, 'utf8'))?.[1]) / 1024,
        listeners: await running.ask({ ask: 'listeners' }),
      });
      const one = async () => {
        await running.advance(16 * 60_000);
        await running.act({ do: 'stretch' });
        await running.advance(5_000);
        await running.act({ do: 'stood-up' });
        await running.advance(10 * 60_000);
      };
      for (let turn = 0; turn < 5; turn += 1) await one();
      const before = await measure();
      for (let turn = 0; turn < breaks; turn += 1) await sums.trial(`break ${turn + 1}`, one);
      await pause(1000);
      const after = await measure();
      await running.kill();
      const told = `descriptors ${before.descriptors} to ${after.descriptors}, listeners ${before.listeners} to ${after.listeners}, main process ${before.megabytes.toFixed(0)} to ${after.megabytes.toFixed(0)} MB`;
      await sums.trial(told, () => {
        check(after.descriptors <= before.descriptors + 10, 'descriptors grew');
        check(after.listeners <= before.listeners + 2, 'listeners grew');
        check(after.megabytes <= before.megabytes + 40 + breaks / 20, 'memory grew');
      });
      return sums.outcome(told);
    },
  },
];

/** @param {number} pid */
function descriptors(pid) {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** A session bus of its own. @param {Known} known */
async function ownBus(known) {
  const child = spawn('dbus-daemon', ['--session', '--nofork', '--print-address=1'], {
    env: known.desktop.env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const address = await new Promise((done) => child.stdout.once('data', (part) => done(String(part).trim())));
  return { address, kill: () => void child.kill('SIGKILL') };
}
