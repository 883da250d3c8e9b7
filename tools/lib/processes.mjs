// @ts-check
// Looks at Linux processes through /proc: who belongs to whom, and who was started with a given environment.

import { readdirSync, readFileSync } from 'node:fs';

/** @param {string} path */
export function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process ended meanwhile, or is somebody else's
  }
}

function processIds() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

/** All processes whose environment holds `setting` ("NAME=value"), without this one. @param {string} setting */
export function processesWith(setting) {
  return processIds().filter(
    (pid) => pid !== process.pid && readIfThere(`/proc/${pid}/environ`).split('\0').includes(setting),
  );
}

/** The process and all its descendants alive now. @param {number} top */
export function processTree(top) {
  /** @type {Map<number, number[]>} */
  const children = new Map();
  for (const pid of processIds()) {
    const stat = readIfThere(`/proc/${pid}/stat`);
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), pid]);
  }
  const found = [top];
  for (const pid of found) found.push(...(children.get(pid) ?? []));
  return found;
}

/** Sends a signal; a process that has ended is fine. @param {number} pid @param {NodeJS.Signals} signal */
export function signal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // already gone
  }
}
