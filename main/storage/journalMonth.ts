/** Owns one month's file of the journal: appending a line so that it survives anything, and reading the lines. */
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { isCode } from './files';
import { type ReadLine, readLine } from './journalLine';

export interface ReadMonth {
  readonly lines: readonly ReadLine[];
  /** 1-based numbers of the lines that are no entries. */
  readonly skipped: readonly number[];
}

const newline = '\n'.charCodeAt(0);

function endsTorn(file: number, size: number): boolean {
  if (size === 0) return false;
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, size - 1);
  return last[0] !== newline;
}

/** The name of a new file survives a power cut only once its directory is flushed; not every system can. */
function flushDirectory(path: string): void {
  try {
    const directory = openSync(path, 'r');
    try {
      fsyncSync(directory);
    } finally {
      closeSync(directory);
    }
  } catch {
    // Windows opens no directories; there the file system's own log has to do.
  }
}

/**
 * Appends one line and flushes it to the disk before it returns. After a torn last line it starts on a new one.
 * Throws what the system throws; what was half written is then taken back.
 */
export function appendLine(path: string, line: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const file = openSync(path, 'a+', 0o600);
  try {
    const { size } = fstatSync(file);
    try {
      writeSync(file, `${endsTorn(file, size) ? '\n' : ''}${line}\n`);
      fsyncSync(file);
    } catch (error) {
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
  if (isNew) flushDirectory(dirname(path));
}

/** Reads the lines of a file's text. An empty line is nothing; a last line without its end is read as any other. */
export function parseMonth(text: string): ReadMonth {
  const lines: ReadLine[] = [];
  const skipped: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    if (read === null) skipped.push(index + 1);
    else lines.push(read);
  });
  return { lines, skipped };
}

export interface MonthReader {
  /** The month's lines, parsed again only where the file has changed. Throws where it can't be read. */
  read(path: string): ReadMonth;
  forget(): void;
}

const empty: ReadMonth = { lines: [], skipped: [] };

/** Remembers parsed months by the size and time of their files, so that years of journal open without a wait. */
export function createMonthReader(): MonthReader {
  const remembered = new Map<string, { readonly stamp: string; readonly month: ReadMonth }>();
  return {
    read(path) {
      let stamp: string;
      try {
        const { size, mtimeMs, ino } = statSync(path);
        stamp = `${size} ${mtimeMs} ${ino}`;
      } catch (error) {
        if (isCode(error, 'ENOENT')) return empty;
        throw error;
      }
      const known = remembered.get(path);
      if (known?.stamp === stamp) return known.month;
      const month = parseMonth(readFileSync(path, 'utf8'));
      remembered.set(path, { stamp, month });
      return month;
    },
    forget: () => remembered.clear(),
  };
}
