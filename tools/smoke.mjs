// @ts-check
// `node tools/smoke.mjs` tries on any system what `npm run package -- --release` has made: the packaged app starts,
// tells its status and quits; and the same parts, on a clock that does what it is told, ask for a break. Ends with 0
// where all of it holds.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { build, releaseFolder } from './lib/build.mjs';
import { rootArguments } from './lib/launch.mjs';
import { giveUp, root, say } from './lib/run.mjs';
import { ensureRuntime } from './lib/runtime.mjs';

const PATIENCE = 60_000;
const HALF_AN_HOUR = 31 * 60_000;
const places = [
  '/opt/Psoas Pause/psoas-pause',
  'linux-unpacked/psoas-pause',
  'win-unpacked/Psoas Pause.exe',
  'win-arm64-unpacked/Psoas Pause.exe',
  'mac-universal/Psoas Pause.app/Contents/MacOS/Psoas Pause',
];
const env = { ...process.env, XDG_CONFIG_HOME: mkdtempSync(join(tmpdir(), 'smoke-')), LANGUAGE: 'en' };
const extra = rootArguments(say);

/** @template T @param {() => T | undefined | Promise<T | undefined>} ask @param {string} otherwise @returns {Promise<T>} */
async function until(ask, otherwise) {
  for (const last = performance.now() + PATIENCE; performance.now() < last; await pause(500)) {
    const answer = await ask();
    if (answer !== undefined) return answer;
  }
  return giveUp(otherwise);
}

/** Starts a program; its exit code comes when it has ended. @param {string} program @param {readonly string[]} args */
function start(program, args) {
  const child = spawn(program, [...extra, ...args], { env, stdio: 'inherit' });
  /** @type {Promise<number | null>} */
  const ended = new Promise((done) => child.once('close', done));
  return { child, ended };
}

async function tryPackage() {
  const program = places.map((place) => resolve(releaseFolder, place)).find((path) => existsSync(path));
  if (program === undefined) return giveUp(`Nothing is packaged in ${releaseFolder}.`);
  const ask = (/** @type {string} */ word) =>
    spawnSync(program, [...extra, word], { env, encoding: 'utf8', timeout: 20_000 });
  const { ended } = start(program, []);
  const status = await until(() => {
    const { status, stdout } = ask('--status');
    return status === 0 ? stdout : undefined;
  }, 'The packaged app does not answer.');
  say(status);
  if (ask('--quit').status !== 0) giveUp('The packaged app does not quit.');
  if ((await ended) !== 0) giveUp('The packaged app ended with an error.');
}

async function tryPrompt() {
  if ((await build()) !== 0) giveUp('The build failed; see its message above.');
  const runtime = await ensureRuntime(say);
  const name = `psoas-pause-smoke-${process.pid}`;
  const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
  const { child } = start(runtime.executable, [join(root, 'dist/e2e/main.js'), `--control=${path}`]);
  const socket = await until(() => connected(path), 'The test entry does not listen.');
  const replies = createInterface(socket)[Symbol.asyncIterator]();
  const ask = async (/** @type {object} */ request) => {
    socket.write(`${JSON.stringify(request)}\n`);
    return JSON.parse((await replies.next()).value);
  };
  await ask({ ask: 'advance', ms: HALF_AN_HOUR });
  const { value } = await ask({ ask: 'state' });
  socket.destroy();
  child.kill();
  if (value?.activity?.doing !== 'prompted') giveUp(`No prompt came: ${JSON.stringify(value)}`);
  say('After half an hour of sitting a prompt came.');
}

/** @param {string} path @returns {Promise<import('node:net').Socket | undefined>} */
function connected(path) {
  return new Promise((done) => {
    const socket = connect(path);
    socket.once('connect', () => done(socket));
    socket.once('error', () => done(undefined));
  });
}

await tryPackage();
await tryPrompt();
process.exit(0);
