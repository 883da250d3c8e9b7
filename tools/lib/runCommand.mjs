// @ts-check
// Runs a command of the app in this process: builds it only when its sources are newer, then becomes it, so that
// standard input, output and the exit code are the command's own.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

/** The newest change in a file or folder, in milliseconds since 1970. @param {string} path @returns {number} */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0);
}

/** @param {string} command */
function isCurrent(command) {
  if (!existsSync(command)) return false;
  const sources = ['main', 'assets', 'tools/vite.config.ts'].map((path) => join(root, path));
  return statSync(command).mtimeMs > Math.max(...sources.map(newest));
}

/** @param {string} file its place below the root @param {string} bundle its name in tools/vite.config.ts */
export async function runCommand(file, bundle) {
  const command = join(root, file);
  if (!isCurrent(command)) {
    const { buildCommand } = await import('./buildCommand.mjs');
    await buildCommand(command, bundle);
  }
  // A reader such as `head` may close the pipe early; that ends the command and is no mistake.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  process.argv[1] = command;
  await import(pathToFileURL(command).href);
}
