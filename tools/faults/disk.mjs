// @ts-check
// Disks that fail under the running app: full, read-only, taken away, and files without permission.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */
/** @typedef {import('./app.mjs').FaultyApp} FaultyApp */

const needsRoot = 'needs root, to mount a disk of its own';
const isRoot = process.getuid?.() === 0;

/** Mounts a small disk in the place of the app's folder, its files laid on it. @param {FaultyApp} app @param {string} size */
function mountDisk(app, size) {
  const aside = `${app.folder}.aside`;
  renameSync(app.folder, aside);
  mkdirSync(app.folder);
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size},mode=700`, 'faults', app.folder]);
  if (made.status !== 0) {
    rmSync(app.folder, { recursive: true });
    renameSync(aside, app.folder);
    return null;
  }
  execFileSync('cp', ['-a', `${aside}/.`, app.folder]);
  rmSync(aside, { recursive: true });
  return {
    /** @param {'ro' | 'rw'} how */
    remount: (how) => execFileSync('mount', ['-o', `remount,${how}`, app.folder]),
    unmount: () => spawnSync('umount', ['-l', app.folder]),
  };
}

const read = (/** @type {string} */ path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');

/** Pauses and resumes, which leaves an entry each; gives how many were acknowledged. @param {FaultyApp} app @param {number} times */
async function record(app, times) {
  let done = 0;
  for (let turn = 0; turn < times; turn += 1) {
    if (await app.act(turn % 2 === 0 ? { do: 'pause-for', length: 3_600_000 } : { do: 'resume' })) done += 1;
  }
  return done;
}
const recorded = (/** @type {FaultyApp} */ app) =>
  app.journal().entries.filter(({ type }) => type === 'paused' || type === 'resumed').length;

/** @type {readonly Row[]} */
export const diskRows = [
  {
    group: 'the disk',
    fault: 'full while entries are recorded, with room again later',
    async run(known) {
      if (!isRoot) return needsRoot;
      const app = known.app({ answers: { soreKnees: true } });
      const disk = mountDisk(app, '24m');
      if (disk === null) return needsRoot;
      const sums = tally(known.say);
      try {
        const running = await app.startUp();
        const acts = known.full ? 500 : 200;
        for (const left of known.full ? [0, 50, 4096] : [50]) {
          await sums.trial(`${left} bytes of room`, async () => {
            const before = recorded(app);
            fillUp(app.folder, left);
            const done = await record(app, acts);
            check(done === acts, 'it stopped answering');
            check(app.journal().torn === 0, 'a line is torn on the full disk');
            check(recorded(app) < before + done, 'the disk was not full');
            for (const name of ['profile.json', 'settings.json', 'state.json'])
              JSON.parse(read(app.file(name)));
            rmSync(app.file('filler'));
            // With the next entry all that wait are written; without one they are within a minute.
            const more = await record(app, 2);
            const whole = await app.until(() => recorded(app) === before + done + more, 5000);
            check(whole, `${recorded(app) - before} of ${done + more} entries came onto the disk`);
            check(app.journal().torn === 0, 'a line is torn');
          });
        }
        check(!running.hasEnded(), 'it ended');
      } finally {
        await app.remove().catch(() => {});
        disk.unmount();
      }
      return sums.outcome();
    },
  },
  {
    group: 'the disk',
    fault: 'read-only at the start, and writable later',
    async run(known) {
      if (!isRoot) return needsRoot;
      const app = known.app({ answers: { soreKnees: true } });
      const disk = mountDisk(app, '24m');
      if (disk === null) return needsRoot;
      const sums = tally(known.say);
      try {
        await sums.trial('read-only', async () => {
          disk.remount('ro');
          const running = await app.startUp();
          const done = await record(app, 10);
          check(done === 10, 'it does not act');
          check(running.output().includes('EROFS'), 'nothing was said on standard error');
          const second = app.start();
          check((await second.ended) === 0, 'a second start did not reach it');
          disk.remount('rw');
          const more = await record(app, 2);
          const whole = await app.until(() => recorded(app) === done + more, 5000);
          check(whole, 'what was recorded did not come onto the disk');
          check(await app.act({ do: 'quit' }), 'it did not quit');
          check((await running.ended) === 0, 'it did not end well');
        });
      } finally {
        await app.remove().catch(() => {});
        disk.unmount();
      }
      return sums.outcome();
    },
  },
  {
    group: 'the disk',
    fault: 'the folder taken away while it runs',
    async run(known) {
      const sums = tally(known.say);
      for (let trial = 0; trial < (known.full ? 5 : 1); trial += 1) {
        const app = known.app({ settings: { sittingLimit: 45 }, answers: { soreKnees: true } });
        await sums.trial(`trial ${trial + 1}`, async () => {
          const running = await app.startUp();
          rmSync(app.folder, { recursive: true, force: true });
          const second = app.start();
          check((await second.ended) === 0, 'a second start did not reach the first');
          check(await record(app, 2), 'it does not act');
          const back = () =>
            ['settings.json', 'profile.json', 'command.sock'].every((name) => existsSync(app.file(name)));
          check(await app.until(back, 5000), `back are only ${readdirSync(app.folder).join(', ')}`);
          check(read(app.file('settings.json')).includes('45'), 'the settings are not back');
          check(read(app.file('profile.json')).includes('soreKnees'), 'the answers are not back');
          check(existsSync(app.file('instance.lock')), 'the lock is not back');
          check(!running.hasEnded(), 'it ended');
        });
      }
      return sums.outcome();
    },
  },
  {
    group: 'the disk',
    fault: 'a pipe in the place of each file',
    async run(known) {
      const sums = tally(known.say);
      for (const name of [
        'settings.json',
        'profile.json',
        'state.json',
        'log.txt',
        'instance.lock',
        'command.sock',
      ]) {
        const app = known.app();
        await sums.trial(name, async () => {
          rmSync(app.file(name), { force: true });
          execFileSync('mkfifo', [app.file(name)]);
          await app.startUp();
          check((await record(app, 2)) === 2, 'it does not act');
        });
        await app.remove();
      }
      return sums.outcome();
    },
  },
];

/** Leaves so many bytes of room, as near as pages allow. @param {string} folder @param {number} left */
function fillUp(folder, left) {
  const filler = join(folder, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=4096', 'status=none']);
  const length = Number(execFileSync('stat', ['-c', '%s', filler], { encoding: 'utf8' }));
  if (left > 0) execFileSync('truncate', ['-s', String(Math.max(0, length - left)), filler]);
  if (left > 0 && left < 4096) writeFileSync(`${filler}.more`, '');
  rmSync(`${filler}.more`, { force: true });
}
