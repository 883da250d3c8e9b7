/** Owns whether a process that was noted down still runs: its number alone may be another's by now. */
import { readFileSync } from 'node:fs';

/** A process as it can be told from all others, before and after it. */
export interface ProcessMark {
  readonly pid: number;
  /** When it was started, as the system writes it. */
  readonly started: string;
}

/** The mark of a process that runs; `null` where there is none, or only what a parent has not buried yet. */
export function markOf(pid: number, platform: NodeJS.Platform = process.platform): ProcessMark | null {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  const started = platform === 'linux' ? startedOnLinux(pid) : startedByPs(pid);
  return started === null ? null : { pid, started };
}

/** By /proc: ticks since the machine started, and which start of the machine that was. */
function startedOnLinux(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold any character; what follows has fixed places.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, ticks] = [fields[0], fields[19]];
    if (ticks === undefined || state === 'Z' || state === 'X') return null;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${ticks}`;
  } catch {
    return null;
  }
}

function startedByPs(pid: number): string | null {
  try {
    // Loaded where it is asked: on Linux nothing is started for it.
    const { execFileSync } = process.getBuiltinModule('node:child_process');
    const options = { encoding: 'utf8', timeout: 2000, env: { LC_ALL: 'C' } } as const;
    const [state, ...started] = execFileSync('/bin/ps', ['-o', 'state=,lstart=', '-p', String(pid)], options)
      .trim()
      .split(/\s+/);
    return state === undefined || state.startsWith('Z') ? null : started.join(' ');
  } catch {
    return null;
  }
}
