// @ts-check
// Lets only one of several tools started at the same time do a piece of set-up.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** The holder's process id, or undefined while it is not written yet. @param {string} folder */
function holder(folder) {
  try {
    return Number(readFileSync(join(folder, 'pid'), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while holding the lock `folder`; waits for another holder, and takes over from a dead one.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  mkdirSync(dirname(folder), { recursive: true });
  for (let emptyRounds = 0; ; ) {
    try {
      mkdirSync(folder);
      break;
    } catch {
      const pid = holder(folder);
      emptyRounds = pid === undefined ? emptyRounds + 1 : 0;
      if ((pid !== undefined && !isAlive(pid)) || emptyRounds > 20)
        rmSync(folder, { recursive: true, force: true });
      else await pause(250);
    }
  }
  writeFileSync(join(folder, 'pid'), String(process.pid));
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
