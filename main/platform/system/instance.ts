/**
 * Owns that one app runs on one data folder: a lock of our own, in the folder and beside the session's sockets.
 * Chromium's own lock is a link to a temporary file, which a cleaner takes after ten days.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fnv1a } from './fnv';
import { markOf, type ProcessMark } from './processes';

export interface InstanceLock {
  /** Makes the lock anew where somebody took it away. */
  restore(): void;
  release(): void;
}

export type Taken =
  | { readonly kind: 'ours'; readonly lock: InstanceLock }
  /** Another app has it, and runs. */
  | { readonly kind: 'held'; readonly pid: number };

/**
 * Where the lock of this data folder lies: in it, which holds whatever becomes of the session's folder; and in the
 * session's folder, which holds when the data folder is taken away or can't be written.
 */
export function instancePlaces(dataFolder: string, runtime: string | null): readonly string[] {
  const name = `psoas-pause-${fnv1a(dataFolder)}.lock`;
  return [join(dataFolder, 'instance.lock'), ...(runtime === null ? [] : [join(runtime, name)])];
}

/**
 * Takes the lock in every place that can be written; a lock whose process has ended is nobody's. Never throws:
 * where no place can be written, nothing can be written twice either.
 */
export function takeInstance(
  places: readonly string[],
  own: ProcessMark | null = markOf(process.pid),
): Taken {
  const mine = JSON.stringify(own ?? { pid: process.pid, started: '' });
  const taken: string[] = [];
  const release = (): void => {
    for (const place of taken) if (read(place) === mine) discard(place);
  };
  for (const place of places) {
    const holder = take(place, mine);
    if (holder === 'ours') taken.push(place);
    else if (holder !== 'no-place') {
      release();
      return { kind: 'held', pid: holder.pid };
    }
  }
  const restore = (): void => {
    for (const place of places) if (read(place) === null) take(place, mine);
  };
  return { kind: 'ours', lock: { restore, release } };
}

/** More than two starts at once would need. */
const mostTries = 20;

/** Takes one lock; gives who has it instead, or that there is no place for it. */
function take(place: string, mine: string): 'ours' | 'no-place' | ProcessMark {
  const claim = `${place}.${process.pid}`;
  try {
    mkdirSync(dirname(place), { recursive: true, mode: 0o700 });
    writeFileSync(claim, mine, { mode: 0o600 });
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      if (linked(claim, place)) return 'ours';
      const found = read(place);
      if (found === mine) return 'ours';
      const holder = found === null ? null : markIn(found);
      if (holder !== null && markOf(holder.pid)?.started === holder.started) return holder;
      if (found !== null) clear(place, found);
    }
    return 'no-place';
  } catch {
    return 'no-place';
  } finally {
    discard(claim);
  }
}

/** Gives the claim the lock's name where nobody has it: in one step, so that no half of it is ever seen. */
function linked(claim: string, place: string): boolean {
  try {
    linkSync(claim, place);
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    if (!isCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'ENOSYS')) throw error;
  }
  try {
    // A file system without links: FAT, some network drives.
    writeFileSync(place, readFileSync(claim), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (isCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Takes a dead lock away; one that another start put in its place meanwhile is put back. */
function clear(place: string, dead: string): void {
  const aside = `${place}.${process.pid}.dead`;
  renameSync(place, aside);
  if (read(aside) !== dead) {
    try {
      linkSync(aside, place);
    } catch {
      // A third start has it by now; the one that lost it sees so when it looks again.
    }
  }
  discard(aside);
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Its folder is none any more, or can't be written: then nothing was put there either.
  }
}

/** What a lock holds; `null` where there is none, or something else in its place (a pipe would be waited for). */
function read(path: string): string | null {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : null;
  } catch {
    return null;
  }
}

function markIn(text: string): ProcessMark | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null || !('pid' in raw) || !('started' in raw)) return null;
    const { pid, started } = raw;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
