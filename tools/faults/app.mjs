// @ts-check
// The packaged app under a fault: started on files of its own, asked over its command socket as a second start asks.

import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packagedExecutable } from '../lib/build.mjs';
import { processTree, signal } from '../lib/processes.mjs';

/**
 * @typedef {{ settings?: object, answers?: object }} AppOptions
 * @typedef {{ env?: Record<string, string>, args?: readonly string[] }} StartOptions
 * @typedef {{
 *   pid: number,
 *   output: () => string,
 *   ended: Promise<number | string | null>,
 *   hasEnded: () => boolean,
 *   signal: (kind: NodeJS.Signals) => void,
 * }} Running
 * @typedef {ReturnType<typeof createFaultyApp>} FaultyApp
 */

const patienceMilliseconds = 20_000;

/** @param {import('../lib/desktop.mjs').Desktop} desktop @param {AppOptions} [options] */
export function createFaultyApp(desktop, { settings = {}, answers = {} } = {}) {
  const config = mkdtempSync(join(tmpdir(), 'faults-app-'));
  const folder = join(config, 'Psoas Pause');
  mkdirSync(folder, { mode: 0o700 });
  const file = (/** @type {string} */ name) => join(folder, name);
  writeFileSync(file('settings.json'), JSON.stringify({ version: 1, ...settings }));
  writeFileSync(
    file('profile.json'),
    JSON.stringify({ version: 1, welcomeEnded: 'finished', tiltDrill: 'felt', ...answers }),
  );
  /** @type {Running[]} */
  const started = [];
  const runtime = desktop.env['XDG_RUNTIME_DIR'] ?? '';
  const sockets = () => [file('command.sock'), ...socketsIn(runtime)];

  /** @param {StartOptions} [options] @returns {Running} */
  const start = ({ env = {}, args = [] } = {}) => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const child = spawn(packagedExecutable(), [...sandbox, ...args], {
      env: { ...desktop.env, XDG_CONFIG_HOME: config, LANGUAGE: 'en', LC_ALL: 'C.UTF-8', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += part));
    const running = {
      pid: child.pid ?? 0,
      output: () => output,
      ended: new Promise((done) => child.once('exit', (code, by) => done(code ?? by))),
      hasEnded: () => child.exitCode !== null || child.signalCode !== null,
      /** @param {NodeJS.Signals} kind */
      signal(kind) {
        for (const pid of processTree(child.pid ?? 0)) signal(pid, kind);
      },
    };
    started.push(running);
    return running;
  };

  /** Asks the running app; `undefined` where nobody answers. @param {unknown} request */
  const ask = async (request) => {
    for (const path of sockets()) {
      const answer = await askAt(path, request);
      if (answer !== undefined) return answer;
    }
    return undefined;
  };
  const status = async () => {
    const answer = await ask({ ask: 'status', json: true });
    return answer === undefined ? undefined : JSON.parse(answer.out);
  };
  const act = async (/** @type {object} */ command) => (await ask({ ask: 'command', command }))?.exit === 0;

  /** Waits until it holds; gives whether it came to hold. @param {() => unknown} holds */
  const until = async (holds, milliseconds = patienceMilliseconds) => {
    for (const end = Date.now() + milliseconds; Date.now() < end; ) {
      if (await holds()) return true;
      await pause(50);
    }
    return false;
  };

  return {
    config,
    folder,
    file,
    start,
    ask,
    act,
    status,
    until,
    sockets,
    /** Starts it and waits until it answers. @param {StartOptions} [options] */
    async startUp(options) {
      const running = start(options);
      if (!(await until(status))) throw new Error(`the app does not answer: ${running.output().slice(-500)}`);
      return running;
    },
    journal: () => journalIn(folder),
    log: () => (existsSync(file('log.txt')) ? readFileSync(file('log.txt'), 'utf8') : ''),
    async remove() {
      for (const running of started) {
        if (!running.hasEnded()) running.signal('SIGCONT');
        if (!running.hasEnded()) running.signal('SIGKILL');
        await running.ended;
      }
      rmSync(config, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** @param {string} folder */
function socketsIn(folder) {
  if (folder === '' || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^psoas-pause-.*\.sock$/.test(name))
    .map((name) => join(folder, name));
}

/** Entries as they stand, and how many lines are none. @param {string} folder */
export function journalIn(folder) {
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => /^journal-.*\.jsonl$/.test(name))
    : [];
  const lines = names
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '');
  /** @type {{ type: string, [key: string]: unknown }[]} */
  const entries = [];
  let torn = 0;
  for (const line of lines) {
    try {
      entries.push(JSON.parse(line));
    } catch {
      torn += 1;
    }
  }
  return { entries, torn };
}

/** @param {string} path @param {unknown} request @returns {Promise<{ exit: number, out: string } | undefined>} */
function askAt(path, request) {
  return new Promise((done) => {
    const socket = connect(path);
    let text = '';
    socket.setTimeout(3000, () => socket.destroy());
    socket.once('connect', () => socket.write(`${JSON.stringify(request)}\n`));
    socket.on('data', (part) => (text += part));
    socket.on('error', () => {});
    socket.once('close', () => {
      try {
        done(JSON.parse(text));
      } catch {
        done(undefined);
      }
    });
  });
}
