// @ts-check
// The project's npm packages: checks Node, and installs what package-lock.json names when it is not there.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { giveUp, root, run } from './run.mjs';

const NODE = { major: 20, minor: 19 }; // package.json engines; the bundler needs 20.19

/** Ends the program with one clear sentence on a Node that is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > NODE.major || (major === NODE.major && minor >= NODE.minor)) return;
  giveUp(
    `Psoas Pause needs Node ${NODE.major}.${NODE.minor} or newer to build; this is Node ${process.versions.node}.`,
  );
}

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, integrity?: string }> }} Lock */

/** @param {string} file @returns {Lock['packages']} */
function packagesOf(file) {
  /** @type {Lock} */
  const lock = JSON.parse(readFileSync(join(root, file), 'utf8'));
  return lock.packages;
}

/** Whether node_modules holds exactly the packages of package-lock.json (optional ones may be left out). */
export function dependenciesAreCurrent() {
  const installedFile = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, installedFile))) return false;
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf(installedFile);
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * Installs the npm packages when they are missing or not those of package-lock.json.
 * @param {(line: string) => void} say
 * @param {import('node:child_process').StdioOptions} [stdio] where npm's own output goes
 */
export async function ensureDependencies(say, stdio = 'inherit') {
  if (dependenciesAreCurrent()) return;
  await withLock(join(root, '.cache/npm-ci.lock'), async () => {
    if (dependenciesAreCurrent()) return;
    say('Installing the npm packages of package-lock.json (npm ci) ...');
    // The Electron download is not left to an install script: runtime.mjs finds the runtime.
    const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const code = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      env,
      stdio,
      shell: process.platform === 'win32',
    });
    if (code !== 0) giveUp(`npm ci failed (exit code ${code}); see its message above.`);
  });
}
