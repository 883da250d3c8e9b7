/**
 * Owns the app's log: a small text file in the person's own data folder, for their account alone, each line with a
 * reason, rotated once, so that it never takes more than two files of `largest` bytes. Logging never throws.
 */
import { appendFileSync, chmodSync, lstatSync, mkdirSync, realpathSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, Log } from '../../ports';

const largest = 256 * 1024;

export interface LogParts {
  /** Where each line goes besides the file: a terminal. */
  readonly echo?: (line: string) => void;
  /** Where a line goes that the file did not take; to standard error where left out. */
  readonly instead?: (line: string) => void;
}

export interface LogFile extends Log {
  /** Writes the last line: what is said after it, by something that was still on its way, is of no run any more. */
  end(reason: string): void;
}

/** Opens the log in `file`; a link in its place is followed. */
export function createLog(file: string, clock: Clock, parts: LogParts = {}): LogFile {
  const { echo = () => {}, instead = (line) => console.error(line) } = parts;
  let size = openedSize(file);
  let ended = false;

  const write = (level: string, reason: string, details: string): void => {
    if (ended) return;
    const line = `${new Date(clock.now()).toISOString()} ${level} ${reason}${details === '' ? '' : `: ${details}`}\n`;
    echo(line.trimEnd());
    try {
      if (size > largest) {
        const target = realpathSync(file);
        renameSync(target, `${target}.1`);
        size = 0;
      }
      append(file, line);
      size += line.length;
    } catch {
      // A full or read-only disk, or something else in its place: said where somebody may look for it.
      instead(line.trimEnd());
    }
  };

  return {
    note: (reason, details = '') => write('note', reason, details),
    trouble: (reason, error) => write('trouble', reason, describe(error)),
    end(reason) {
      write('note', reason, '');
      ended = true;
    },
  };
}

/** Appends to a regular file, made for this account alone; a pipe would be waited for. */
function append(file: string, line: string): void {
  const there = statSync(file, { throwIfNoEntry: false });
  if (there === undefined && lstatSync(file, { throwIfNoEntry: false }) === undefined)
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  if (there !== undefined && !there.isFile()) throw new Error('not a regular file');
  appendFileSync(file, line, { mode: 0o600 });
}

/** An error in one line and its stack under it. */
function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return String(error);
}

/** The size of a log of before, which is from now on for this account alone; 0 where there is none. */
function openedSize(file: string): number {
  try {
    const { size } = statSync(file);
    // Versions of before made it readable for everybody.
    chmodSync(file, 0o600);
    return size;
  } catch {
    return 0;
  }
}
