// @ts-check
// Boots a Debian tree as a container with its own systemd and logind, also on a machine whose first process is
// another, and runs programs in it.

import { spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processTree, signal } from '../lib/processes.mjs';

/** systemd-nspawn wants one hierarchy of control groups and a tree in which nothing is mounted yet. */
const BOOT = `
for place in dev proc sys run tmp; do umount -R -l "$0/$place" 2>/dev/null; done
umount -R /sys/fs/cgroup; mount -t cgroup2 cgroup2 /sys/fs/cgroup
exec systemd-nspawn --quiet --boot --directory="$0" --machine="psoas-pause-$$" --register=no --keep-unit \\
  --bind="$1:/shared" "\${@:2}" --console=pipe`;
const BOOT_MILLISECONDS = 60_000;
/** Nothing that is asked starts a program in the background without giving it streams of its own. */
const STREAMS_CLOSE = 10_000;
const PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
/** The person who sits there. */
export const TESTER = /** @type {const} */ ({ name: 'tester', id: 1000, home: '/home/tester' });

/**
 * @typedef {{ code: number, out: string }} Outcome what a program printed, on both streams, and its exit code
 * @typedef {{
 *   shared: string,
 *   root: (command: readonly string[]) => Promise<Outcome>,
 *   tester: (script: string, env?: Readonly<Record<string, string>>) => Promise<Outcome>,
 *   close: () => Promise<void>,
 * }} Container `shared` is a folder here that is /shared in there; `root` runs a program as root, `tester` a line
 *   of bash as the person, in the environment given and no other
 */

/**
 * Boots the tree; resolves once its systemd is up.
 * @param {string} tree @param {string} shared
 * @param {readonly string[]} [more] further options of systemd-nspawn
 * @returns {Promise<Container>}
 */
export async function bootContainer(tree, shared, more = []) {
  mkdirSync(shared, { recursive: true });
  chmodSync(shared, 0o777); // the person in there has another number than we
  const log = openSync(join(shared, 'boot.log'), 'w');
  const child = spawn('unshare', ['--mount', 'bash', '-c', BOOT, tree, shared, ...more], {
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  /** @type {Promise<void>} */
  const ended = new Promise((done) => child.once('close', () => done()));
  const first = await until(() => initOf(child.pid ?? 0), BOOT_MILLISECONDS, 'the container does not start');

  // Its first process outlives systemd-nspawn, and with it everything in there: it is the one to end.
  const end = () => signal(first, 'SIGKILL');
  process.on('exit', end);

  const enter = (/** @type {readonly string[]} */ command) =>
    outcome('nsenter', [
      '-t',
      `${first}`,
      '-m',
      '-u',
      '-i',
      '-p',
      '-n',
      '-r',
      '-w',
      '--',
      'env',
      '-i',
      `PATH=${PATH}`,
      'LANG=C.UTF-8',
      ...command,
    ]);
  await until(
    async () => /running|degraded/.test((await enter(['systemctl', 'is-system-running'])).out) || undefined,
    BOOT_MILLISECONDS,
    'the container’s systemd does not come up',
  );
  return {
    shared,
    root: enter,
    tester(script, env = {}) {
      const words = Object.entries(env).map(([name, value]) => `${name}=${value}`);
      const own = [
        `HOME=${TESTER.home}`,
        `USER=${TESTER.name}`,
        `XDG_RUNTIME_DIR=/run/user/${TESTER.id}`,
        ...words,
      ];
      return enter(['runuser', '-u', TESTER.name, '--', 'env', ...own, 'bash', '-c', `cd; ${script}`]);
    },
    async close() {
      await enter(['systemctl', 'poweroff', '--no-block']);
      const killer = setTimeout(end, 15_000);
      await ended;
      clearTimeout(killer);
      process.off('exit', end);
    },
  };
}

/** The container's first process, once systemd-nspawn has started it. @param {number} top */
function initOf(top) {
  return processTree(top).find((pid) => {
    try {
      const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '';
      return /(^|\/)(systemd|init)$/.test(line);
    } catch {
      return false;
    }
  });
}

/** @param {string} program @param {readonly string[]} args @returns {Promise<Outcome>} */
function outcome(program, args) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (/** @type {Buffer} */ part) => {
        out += part.toString();
      });
    }
    child.once('error', fail);
    child.once('exit', (code) => {
      const finish = () => done({ code: code ?? -1, out });
      // What it started in the background may keep its streams open, and then its own end counts; but what it has said
      // may come late on a busy machine.
      const patience = setTimeout(finish, STREAMS_CLOSE);
      child.once('close', () => {
        clearTimeout(patience);
        finish();
      });
    });
  });
}

/**
 * Asks again and again until there is an answer; throws when `patience` milliseconds have gone by. A desktop that is too
 * busy to answer once is asked again; what it failed with last is told at the end.
 * @template T
 * @param {() => T | undefined | Promise<T | undefined>} ask @param {number} patience @param {string} otherwise
 * @returns {Promise<T>}
 */
export async function until(ask, patience, otherwise) {
  const last = performance.now() + patience;
  for (;;) {
    let trouble = '';
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      trouble = `: ${error instanceof Error ? error.message : error}`;
    }
    if (performance.now() > last) throw new Error(`${otherwise}${trouble}`);
    await pause(300);
  }
}
