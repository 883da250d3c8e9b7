// @ts-check
// Builds dist/ and packages it, one at a time: two builds at once would take each other's files away.

import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { packageTool, root, run } from './run.mjs';

const buildLock = join(root, '.cache/build.lock');

/** Builds all of dist/; resolves with the bundler's exit code. */
export function build() {
  const args = ['build', '--app', '-c', 'tools/vite.config.ts', '--logLevel', 'warn'];
  return withLock(buildLock, () => run(process.execPath, [packageTool('vite/bin/vite.js'), ...args]));
}

/** The packaged app that `packageApp` makes. */
export function packagedExecutable() {
  return join(root, 'release/linux-unpacked/psoas-pause');
}

/**
 * Packages dist/ with electron-builder; resolves with its exit code.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{ release?: boolean, extra?: readonly string[] }} [options] `release` closes what tests need open;
 *   `extra` goes to electron-builder as it is
 */
export function packageApp(runtime, { release = false, extra = [] } = {}) {
  const args = [packageTool('electron-builder/cli.js'), '--publish', 'never'];
  args.push(`-c.electronVersion=${runtime.version}`);
  if (runtime.packageDist !== undefined) args.push(`-c.electronDist=${runtime.packageDist}`);
  // The other targets' own tools are downloads that are out of reach where Electron's is.
  if (!release || runtime.packageDist !== undefined) args.push('--dir');
  if (release)
    args.push('-c.electronFuses.enableNodeCliInspectArguments=false', '-c.directories.output=release/final');
  return withLock(buildLock, () => run(process.execPath, [...args, ...extra]));
}
