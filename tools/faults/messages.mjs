// @ts-check
// Whatever is said to the app by a page, over the command socket or on the command line: refused or done, never harm.

import { execFileSync } from 'node:child_process';
import { connect } from 'node:net';
import { processTree, readIfThere } from '../lib/processes.mjs';
import { workplace } from './files.mjs';
import { check, dice, tally } from './table.mjs';

/** @typedef {import('./table.mjs').Row} Row */

const words = [
  'settings',
  'today',
  'break',
  'finished',
  'sitting',
  'json',
  '2026-03-02',
  '__proto__',
  'constructor',
  '',
  '../..',
  'x'.repeat(5000),
  '\0',
  '\u202e',
  'standing-step',
  'pause',
  'file:///etc/passwd',
];
const numbers = [0, -1, 1, 10, 1e9, 1e16, 1e300, -1e300, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53];
const keys = [
  'do',
  'window',
  'until',
  'length',
  'minutes',
  'posture',
  'sittingLimit',
  'workingHours',
  'shortcuts',
  'conditions',
  '__proto__',
  'about',
];
const commands = [
  'stretch',
  'later',
  'skip',
  'pause',
  'pause-for',
  'resume',
  'open',
  'posture',
  'stood-up',
  'still-sitting',
];

/** A value of any kind, `depth` deep at most. @param {(most: number) => number} roll @param {number} depth @returns {unknown} */
function anything(roll, depth) {
  const kind = roll(depth > 0 ? 9 : 6);
  switch (kind) {
    case 0:
      return null;
    case 1:
      return roll(2) === 1;
    case 2:
    case 3:
      return numbers[roll(numbers.length)];
    case 4:
    case 5:
      return words[roll(words.length)];
    case 6:
      return Array.from({ length: roll(4) }, () => anything(roll, depth - 1));
    case 7:
      return { do: commands[roll(commands.length)], ...record(roll, depth) };
    default:
      return record(roll, depth);
  }
}

/** @param {(most: number) => number} roll @param {number} depth */
function record(roll, depth) {
  return Object.fromEntries(
    Array.from({ length: roll(4) }, () => [keys[roll(keys.length)] ?? '', anything(roll, depth - 1)]),
  );
}

/** Open descriptors of a process. @param {number} pid */
function descriptors(pid) {
  return execFileSync('ls', [`/proc/${pid}/fd`], { encoding: 'utf8' }).split('\n').length;
}

/** How many pages it has. @param {number} pid */
function pages(pid) {
  return processTree(pid).filter((one) => readIfThere(`/proc/${one}/cmdline`).includes('--type=renderer'))
    .length;
}

/** Sends bytes to the socket and waits until it is closed. @param {string} path @param {(socket: import('node:net').Socket) => void} talk */
function talk(path, talk) {
  return new Promise((done) => {
    const socket = connect(path);
    socket.on('error', () => {});
    socket.once('connect', () => talk(socket));
    socket.once('close', done);
    socket.resume();
    setTimeout(() => socket.destroy(), 10_000).unref();
  });
}

/** @type {readonly Row[]} */
export const messageRows = [
  {
    group: 'messages',
    fault: 'each channel of the bridge with 1,000 generated arguments',
    async run(known) {
      const { parse } = known.modules['parse'];
      const { requestNames } = known.modules['channels'];
      const place = workplace(known);
      const stores = place.open();
      const sums = tally(known.say);
      const roll = dice(known, 3);
      for (const name of requestNames) {
        await sums.trial(name, () => {
          for (let turn = 0; turn < 1000; turn += 1) {
            const sent = Array.from({ length: roll(4) }, () => anything(roll, 3));
            const parsed = parse(name, sent);
            check(typeof parsed.ok === 'boolean', 'neither taken nor refused');
            if (!parsed.ok) continue;
            // Of these two the parser says which keys there are, and the store which values they may have.
            if (name === 'changeSettings') stores.settings.change(...parsed.takes);
            else if (name === 'changeProfile') stores.questionnaire.change(...parsed.takes);
            // What is taken can be written down and read again: no instant beyond all calendars, no NaN.
            else checkWritable(parsed.takes);
          }
          checkWritable({ ...stores.settings.current(), ...stores.questionnaire.current() });
        });
      }
      place.close(stores);
      place.remove();
      return sums.outcome(`${requestNames.length} channels`);
    },
  },
  {
    group: 'messages',
    fault: '1,000 generated command lines',
    async run(known) {
      const { parseArgs } = known.modules['args'];
      const sums = tally(known.say);
      const roll = dice(known, 4);
      const parts = [
        '--pause',
        '--status',
        '--json',
        '--later',
        '--open',
        '--quit',
        '--',
        '-',
        '=',
        '--pause=',
        '1h30m',
        '99999999999m',
        '',
        '--remote-debugging-port=1',
        '\u202e',
        '--'.repeat(2000),
        'NaN',
        '-1m',
      ];
      for (let turn = 0; turn < 1000; turn += 1) {
        const line = Array.from({ length: roll(5) }, () => parts[roll(parts.length)] ?? '');
        await sums.trial(line.join(' ').slice(0, 80), () => {
          const args = parseArgs(line);
          if (args.ask === 'command')
            check(known.modules['request'].parseRequest(args) !== null, 'means nothing to the app');
        });
      }
      return sums.outcome();
    },
  },
  {
    group: 'messages',
    fault: 'the command socket: garbage, lines of 100 MB, slow and silent ones, 4,000 connections',
    async run(known) {
      const sums = tally(known.say);
      const app = known.app();
      const running = await app.startUp();
      const path = app.file('command.sock');
      const roll = dice(known, 5);
      /** @param {string} command */
      const command = (command) =>
        talk(path, (socket) => socket.end(`{"ask":"command","command":{"do":"${command}"}}\n`));
      // Among what is generated are commands that it may follow. So a stretch is begun and left before anything is
      // counted, as Chromium opens its stores with the first window; and one that was begun meanwhile is left at the end.
      const stretches = () => pages(running.pid) > 0;
      await command('stretch');
      check(await app.until(stretches, 5000), 'no window came');
      await command('stood-up');
      check(await app.until(() => !stretches(), 5000), 'the window stayed');
      const before = descriptors(running.pid);
      const asksWell = async () => {
        check(!running.hasEnded(), 'it ended');
        check(await app.until(app.status, 5000), 'it does not answer');
      };
      for (let turn = 0; turn < 1000; turn += 1) {
        const line = `${turn % 2 === 0 ? JSON.stringify({ ask: 'command', command: anything(roll, 3) }) : String(anything(roll, 1))}\n`;
        await sums.trial(`garbage ${turn}`, () => talk(path, (socket) => socket.end(line)));
      }
      await sums.trial('a line of 100 MB', async () => {
        const block = 'x'.repeat(1024 * 1024);
        await talk(path, (socket) => {
          for (let count = 0; count < (known.full ? 100 : 20); count += 1) socket.write(block);
        });
        await asksWell();
      });
      await sums.trial('one byte a moment', async () => {
        const start = Date.now();
        await talk(path, (socket) => {
          const drip = setInterval(() => socket.write('{'), 50);
          socket.once('close', () => clearInterval(drip));
        });
        check(Date.now() - start < 5000, 'it was waited for');
        await asksWell();
      });
      await sums.trial('4,000 connections', async () => {
        await Promise.all(Array.from({ length: known.full ? 4000 : 1000 }, () => talk(path, () => {})));
        await asksWell();
      });
      await command('stood-up');
      await sums.trial('nothing is left open', async () => {
        check(
          await app.until(() => descriptors(running.pid) <= before + 5, 5000),
          `${descriptors(running.pid)} descriptors, ${before} before`,
        );
        check(app.log().length < 200_000, 'the log is full of it');
        check(processTree(running.pid).length < 12, 'processes were left');
      });
      return sums.outcome();
    },
  },
];

/** @param {unknown} value */
function checkWritable(value) {
  if (typeof value === 'number') check(Number.isFinite(value) && Math.abs(value) < 8.64e15, `took ${value}`);
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) checkWritable(one);
}
