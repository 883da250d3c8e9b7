// @ts-check
// The app with a scripted machine (the end-to-end tests' entry): days go by in seconds, and every part of the app
// that keeps files is the real one.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { signal } from '../lib/processes.mjs';
import { root } from '../lib/run.mjs';

/**
 * Starts it on the files of `app`, its clock at `begin` (milliseconds), and waits until it answers.
 * @param {import('./table.mjs').Known} known @param {import('./app.mjs').FaultyApp} app @param {number} begin
 */
export async function startScripted(known, app, begin) {
  const path = join(app.config, `control-${randomUUID().slice(0, 8)}`);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const args = [...sandbox, 'dist/e2e/main.js', `--control=${path}`, `--begin=${begin}`];
  const env = { ...known.desktop.env, XDG_CONFIG_HOME: app.config, LANGUAGE: 'en', LC_ALL: 'C.UTF-8' };
  const child = spawn(known.executable, args, { cwd: root, env, stdio: 'ignore' });
  const ended = new Promise((done) => child.once('exit', done));
  const socket = await connected(path, () => child.exitCode !== null);
  /** @type {((value: any) => void)[]} */
  const waiting = [];
  const lines = createInterface(socket);
  lines.on('line', (line) => waiting.shift()?.(JSON.parse(line)));
  // A killed app resets its connection, and the reader passes that on.
  lines.on('error', () => {});
  socket.on('error', () => {});
  socket.on('close', () => {
    for (const one of waiting.splice(0)) one(undefined);
  });
  /** Gives what it answers; `undefined` where it ended meanwhile. @param {object} request @returns {Promise<any>} */
  const ask = (request) =>
    new Promise((done) => {
      if (socket.destroyed) return done(undefined);
      waiting.push(done);
      socket.write(`${JSON.stringify(request)}\n`);
    }).then((reply) => {
      if (reply?.error !== undefined) throw new Error(reply.error);
      return reply?.value;
    });
  return {
    pid: child.pid ?? 0,
    ask,
    advance: (/** @type {number} */ ms) => ask({ ask: 'advance', ms }),
    act: (/** @type {object} */ command) => ask({ ask: 'act', command }),
    async kill() {
      signal(child.pid ?? 0, 'SIGKILL');
      await ended;
      socket.destroy();
    },
  };
}

/** @param {string} path @param {() => boolean} gone @returns {Promise<import('node:net').Socket>} */
async function connected(path, gone) {
  for (const end = Date.now() + 20_000; Date.now() < end && !gone(); ) {
    const socket = connect(path);
    const there = await new Promise((done) => {
      socket.once('connect', () => done(true));
      socket.once('error', () => done(false));
    });
    if (there) return socket;
    await pause(50);
  }
  throw new Error('the scripted app did not come up');
}
