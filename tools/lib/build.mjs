// @ts-check
// Builds dist/ and packages it, one at a time: two builds at once would take each other's files away.

import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { onPath, packageTool, root, run } from './run.mjs';

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

/** Where `npm run package -- --release` puts what ships. */
export const releaseFolder = join(root, 'release/final');

/**
 * Packages dist/ with electron-builder; resolves with its exit code. What is tested is what ships: there is no other
 * package.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {{ release?: boolean, extra?: readonly string[] }} [options] `release` makes the installers of this
 *   system, in a folder of their own; `extra` goes to electron-builder as it is
 */
export function packageApp(runtime, { release = false, extra = [] } = {}) {
  const args = [packageTool('electron-builder/cli.js'), '--publish', 'never'];
  args.push(`-c.electronVersion=${runtime.version}`);
  if (runtime.packageDist !== undefined) args.push(`-c.electronDist=${runtime.packageDist}`);
  if (release) args.push('-c.directories.output=release/final');
  args.push(...(release ? releaseTargets(runtime) : ['--dir']));
  const env = { ...process.env, CUSTOM_FPM_PATH: join(root, 'tools/packaging/fpm.mjs') };
  return withLock(buildLock, () => run(process.execPath, [...args, ...extra], { env }));
}

/**
 * The targets that can be made here: all that electron-builder.yml names where its downloads are at hand; else, on
 * Linux, those that need none.
 * @param {import('./runtime.mjs').Runtime} runtime
 */
function releaseTargets(runtime) {
  if (runtime.packageDist === undefined) return [];
  return ['--linux', 'deb', ...(onPath('rpmbuild') ? ['rpm'] : [])];
}
