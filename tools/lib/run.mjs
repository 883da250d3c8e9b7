// @ts-check
// Starts other programs for the tools: with their output passed through, or captured.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** The repository's top folder. */
export const root = resolve(import.meta.dirname, '../..');

/** @param {string} line */
export function say(line) {
  console.log(line);
}

/** Says a sentence to the developer and ends the program. @param {string} sentence @returns {never} */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/**
 * Runs a program with its output passed through; resolves with its exit code (128 + number for a signal).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', fail);
    child.once('close', (code, signal) => done(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 15)));
  });
}

const PATIENCE_MILLISECONDS = 4000;

/**
 * Runs a program that a developer may stop: Ctrl-C and SIGTERM end it first gently, then by force, and this program
 * lives on to clean up. Resolves with its exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>}
 */
export async function runStoppable(program, args, env) {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', env });
  /** @type {NodeJS.Timeout[]} */
  const timers = [];
  const terminate = () => {
    child.kill('SIGTERM');
    timers.push(setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS));
  };
  // A terminal has sent its Ctrl-C to the program too; `kill -INT` of this process alone has not.
  const interrupt = () => timers.push(setTimeout(terminate, 1000));
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', terminate);
  try {
    return await new Promise((done, fail) => {
      child.once('error', fail);
      child.once('close', (code, killer) =>
        done(code ?? 128 + (constants.signals[killer ?? 'SIGTERM'] ?? 15)),
      );
    });
  } finally {
    for (const timer of timers) clearTimeout(timer);
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', terminate);
  }
}

/**
 * Runs a program and returns what it printed; `undefined` when it is missing or fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @returns {string | undefined}
 */
export function capture(program, args) {
  const result = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return result.status === 0 ? result.stdout : undefined;
}

/** Whether a program of this name is on the PATH. @param {string} program */
export function onPath(program) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** A command line tool of an installed npm package, as arguments for this Node. @param {string} file */
export function packageTool(file) {
  return join(root, 'node_modules', file);
}
