// @ts-check
// One app on one data folder, whatever is done to it: many starts at once, cleaners of temporary files, dead locks.

import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

/**
 * Starts several at once; exactly one must be left, and it must answer.
 * @param {import('./app.mjs').FaultyApp} app @param {number} starts
 */
async function oneOf(app, starts) {
  const all = Array.from({ length: starts }, () => app.start());
  check(await app.until(app.status, 30_000), 'none answers');
  const alone = await app.until(() => all.filter((one) => !one.hasEnded()).length === 1, 30_000);
  check(alone, `${all.filter((one) => !one.hasEnded()).length} of ${starts} run`);
  return all.find((one) => !one.hasEnded());
}

/** @type {readonly Row[]} */
export const aloneRows = [
  {
    group: 'one instance',
    fault: 'several starts at once',
    async run(known) {
      const sums = tally(known.say);
      const app = known.app();
      for (let trial = 0; trial < (known.full ? 20 : 2); trial += 1) {
        await sums.trial(`trial ${trial + 1}`, async () => {
          const left = await oneOf(app, 4);
          // Every other time the next four find the lock of a dead one.
          if (trial % 2 === 0) left?.signal('SIGKILL');
          else await app.act({ do: 'quit' });
          await left?.ended;
        });
      }
      return sums.outcome();
    },
  },
  {
    group: 'one instance',
    fault: 'a lock, a socket or the session’s files cleaned away while it runs',
    async run(known) {
      const sums = tally(known.say);
      const runtime = known.desktop.env['XDG_RUNTIME_DIR'] ?? '';
      const inRuntime = () => readdirSync(runtime).filter((name) => name.startsWith('psoas-pause-'));
      const remove = (/** @type {readonly string[]} */ paths) => {
        for (const path of paths) rmSync(path);
      };
      /** @type {readonly (readonly [string, (app: import('./app.mjs').FaultyApp) => void])[]} */
      const cleanings = [
        ['the lock in the folder', (app) => remove([app.file('instance.lock')])],
        ['the session’s files', () => remove(inRuntime().map((name) => join(runtime, name)))],
        ['the socket in the folder', (app) => remove([app.file('command.sock')])],
        [
          'Chromium’s own',
          (app) =>
            remove(
              readdirSync(app.folder)
                .filter((name) => name.startsWith('Singleton'))
                .map((name) => app.file(name)),
            ),
        ],
      ];
      for (const [name, clean] of cleanings) {
        const app = known.app();
        await sums.trial(name, async () => {
          const running = await app.startUp();
          clean(app);
          const second = app.start();
          check((await second.ended) === 0, 'the second start did not reach the first');
          check(!running.hasEnded(), 'the first ended');
          check(await app.act({ do: 'quit' }), 'it did not quit');
          check((await running.ended) === 0, 'it did not end well');
          check(!existsSync(app.file('instance.lock')), 'its lock is left');
        });
        await app.remove();
      }
      return sums.outcome();
    },
  },
  {
    group: 'one instance',
    fault: 'a lock that is nobody’s',
    async run(known) {
      const sums = tally(known.say);
      for (const lock of [
        '',
        'garbage',
        '{"pid":1,"started":"long ago"}',
        `{"pid":${process.pid},"started":"long ago"}`,
      ]) {
        const app = known.app();
        writeFileSync(app.file('instance.lock'), lock);
        await sums.trial(lock, () => app.startUp());
        await app.remove();
      }
      return sums.outcome();
    },
  },
  {
    group: 'one instance',
    fault: 'a second start while the first hangs',
    async run(known) {
      const sums = tally(known.say);
      const app = known.app();
      await sums.trial('stopped', async () => {
        const running = await app.startUp();
        running.signal('SIGSTOP');
        const second = app.start();
        check((await second.ended) === 3, 'the second start did not say so');
        check(second.output().includes('answer'), 'nothing was said');
        running.signal('SIGCONT');
        check(await app.until(app.status), 'the first does not go on');
      });
      return sums.outcome();
    },
  },
];
