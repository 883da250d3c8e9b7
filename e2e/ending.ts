/** Owns how long a program under test may take to end, and what is told of one that does not. */
import { readdirSync, readFileSync } from 'node:fs';

const patience = 30_000;

/** The end of the process `pid`; an error that tells what its threads wait for where it has not ended in half a minute. */
export async function withinPatience<End>(ended: Promise<End>, pid: number): Promise<End> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, fail) => {
    late = setTimeout(() => fail(new Error(`it has not ended: ${threadsOf(pid).join(', ')}`)), patience);
  });
  return Promise.race([ended, timeout]).finally(() => clearTimeout(late));
}

/** Each thread of a process with what it waits for in the kernel. */
function threadsOf(pid: number): readonly string[] {
  const folder = `/proc/${pid}/task`;
  const of = (thread: string, what: string): string =>
    readFileSync(`${folder}/${thread}/${what}`, 'utf8').trim();
  try {
    return readdirSync(folder).map((thread) => `${of(thread, 'comm')} ${of(thread, 'wchan')}`);
  } catch (error) {
    return [String(error)]; // it has ended meanwhile
  }
}
