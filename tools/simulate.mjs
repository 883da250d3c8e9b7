// @ts-check
// `npm run --silent simulate -- ARGS`: the sitting rules on the command line. Builds the command only when its
// sources are newer, then becomes it: standard input, output and the exit code are the command's own.

import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const command = join(root, 'dist/commands/simulate.js');

/** The newest change in a file or folder, in milliseconds since 1970. @param {string} path @returns {number} */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => newest(join(path, name))), 0);
}

function isCurrent() {
  if (!existsSync(command)) return false;
  const sources = ['main', 'assets', 'tools/vite.config.ts'].map((path) => join(root, path));
  return statSync(command).mtimeMs > Math.max(...sources.map(newest));
}

if (!isCurrent()) {
  const { buildCommand } = await import('./lib/buildCommand.mjs');
  await buildCommand(command);
}

// A reader such as `head` may close the pipe early; that ends the command and is no mistake.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.argv[1] = command;
await import(pathToFileURL(command).href);
