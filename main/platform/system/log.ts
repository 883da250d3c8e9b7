/**
 * Owns the app's log: a small text file in the person's own data folder, each line with a reason, rotated
 * once, so that it never takes more than two files of `largest` bytes. Logging never throws.
 */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock, Log } from '../../ports';

const largest = 256 * 1024;

/** @param echo where each line goes besides the file (a terminal); the file alone where it is left out */
export function createLog(file: string, clock: Clock, echo: (line: string) => void = () => {}): Log {
  let size = sizeOf(file);

  const write = (level: string, reason: string, details: string): void => {
    const line = `${new Date(clock.now()).toISOString()} ${level} ${reason}${details === '' ? '' : `: ${details}`}\n`;
    echo(line.trimEnd());
    try {
      if (size > largest) {
        renameSync(file, `${file}.1`);
        size = 0;
      }
      if (size === 0) mkdirSync(dirname(file), { recursive: true });
      appendFileSync(file, line);
      size += line.length;
    } catch {
      // A full or read-only disk: there is no better place to say so than the line echoed above.
    }
  };

  return {
    note: (reason, details = '') => write('note', reason, details),
    trouble: (reason, error) => write('trouble', reason, describe(error)),
  };
}

/** An error in one line and its stack under it. */
function describe(error: unknown): string {
  if (error instanceof Error) return error.stack ?? `${error.name}: ${error.message}`;
  return String(error);
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
