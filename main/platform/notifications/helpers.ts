/** Owns ending helper programs that hang: node-notifier starts them and gives no hold on them. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Log } from '../../ports';

/** Ends the programs of this name that this process, or a shell of it, has started. Linux only; never throws. */
export function endChildren(name: string, log: Log): void {
  try {
    for (const pid of descendants(process.pid)) {
      if (readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name) process.kill(pid, 'SIGKILL');
    }
  } catch (error) {
    log.trouble(`ending ${name}`, error);
  }
}

function descendants(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
  return children.flatMap((child) => [child, ...descendants(child)]);
}
