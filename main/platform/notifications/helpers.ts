/** Owns ending helper programs that hang: node-notifier starts them and gives no hold on them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Log } from '../../ports';

/** Ends the programs of this name that this process, or a shell of it, has started. Linux only; never throws. */
export function endChildren(name: string, log: Log): void {
  for (const pid of descendants(process.pid)) {
    if (read(`/proc/${pid}/comm`).trim() !== name) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch (error) {
      log.trouble(`ending ${name}`, error);
    }
  }
}

function descendants(pid: number): number[] {
  return threads(pid).flatMap((thread) => {
    const children = read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number);
    return children.flatMap((child) => [child, ...descendants(child)]);
  });
}

function threads(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

/** Empty where a process has gone meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
