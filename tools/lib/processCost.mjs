// @ts-check
// What a tree of processes costs, from /proc (Linux only): memory now, and work and context switches so far.

import { readdirSync, readFileSync } from 'node:fs';
import { processTree } from './processes.mjs';

const TICK_SECONDS = 0.01; // USER_HZ, the unit of /proc/PID/stat on every Linux that Electron runs on

/**
 * Megabytes of memory, seconds of work, context switches.
 * @typedef {{ processes: number, anonymous: number, shared: number, work: number, switches: number }} Cost
 */

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // the process or thread ended meanwhile
  }
}

/** @param {string} text @param {RegExp} pattern */
function number(text, pattern) {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/** @param {number} pid */
function threadsOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** The sums over the process `top` and all below it. @param {number} top @returns {Cost} */
export function costOf(top) {
  const sums = { processes: 0, anonymous: 0, shared: 0, work: 0, switches: 0 };
  for (const pid of processTree(top)) {
    const memory = readIfThere(`/proc/${pid}/smaps_rollup`);
    const stat = readIfThere(`/proc/${pid}/stat`);
    if (memory === '' || stat === '') continue;
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    sums.processes += 1;
    sums.anonymous += number(memory, /^Pss_Anon:\s+(\d+)/m) / 1024;
    sums.shared += number(memory, /^Pss:\s+(\d+)/m) / 1024;
    // The work of children that have ended: a program started every second counts too.
    for (const index of [13, 14]) sums.work += Number(fields[index] ?? 0) * TICK_SECONDS;
    for (const thread of threadsOf(pid)) {
      // Nanoseconds on a core: the ticks of `stat` are too coarse for an idle app.
      sums.work += number(readIfThere(`/proc/${pid}/task/${thread}/schedstat`), /^(\d+)/) / 1e9;
      const status = readIfThere(`/proc/${pid}/task/${thread}/status`);
      sums.switches += number(status, /^voluntary_ctxt_switches:\s+(\d+)/m);
      sums.switches += number(status, /^nonvoluntary_ctxt_switches:\s+(\d+)/m);
    }
  }
  return sums;
}
