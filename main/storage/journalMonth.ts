/** Owns one month's file of the journal: appending a line so that it survives anything, and reading the lines. */
import { closeSync, constants, existsSync, fstatSync, fsyncSync, ftruncateSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isCode, openRegular, readBytes } from './files';
import { kindOf, type ReadLine, readLine } from './journalLine';
import { flushFolder, writeAll } from './wholeWrite';

export interface ReadMonth {
  readonly lines: readonly ReadLine[];
  /** How many lines are no entries. */
  readonly skipped: number;
  /** Where they are, for the expert: 1-based line numbers, the first few of them. */
  readonly where: readonly string[];
}

/** A hundred times what a busy month holds; of a longer file only the end is read. In bytes. */
const longestMonth = 32 * 1024 * 1024;
const mostNamed = 20;
const mostTried = 10_000;
const newline = '\n'.charCodeAt(0);

function endsTorn(file: number, size: number): boolean {
  return size > 0 && readBytes(file, size - 1, 1)[0] !== newline;
}

/**
 * Appends one line and flushes it to the disk before it returns. After a torn last line it starts on a new one.
 * The folder must be there. Throws what the system throws; what was half written is then taken back.
 */
export function appendLine(path: string, line: string): void {
  const isNew = !existsSync(path);
  const file = openRegular(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
  try {
    const { size } = fstatSync(file);
    try {
      writeAll(file, `${endsTorn(file, size) ? '\n' : ''}${line}\n`);
      fsyncSync(file);
    } catch (error) {
      ftruncateSync(file, size);
      throw error;
    }
  } finally {
    closeSync(file);
  }
  if (isNew) flushFolder(dirname(path));
}

/** The lines of a text, one after the other: a garbled file may have millions. */
function* linesOf(text: string): Iterable<string> {
  let from = 0;
  while (from <= text.length) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    yield text.slice(from, end);
    from = end + 1;
  }
}

/** Reads the lines of a file's text. An empty line is nothing; a last line without its end is read as any other. */
function parseMonth(text: string): ReadMonth {
  const lines: ReadLine[] = [];
  const where: string[] = [];
  let skipped = 0;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    // To try an unusual line and fail costs: of a file with so many, only what this app writes is tried.
    const read = skipped < mostTried || kindOf(line) !== null ? readLine(line) : null;
    if (read !== null) lines.push(read);
    else if (line.trim() !== '') {
      skipped += 1;
      if (where.length < mostNamed) where.push(String(number));
    }
  }
  return { lines, skipped, where };
}

/** The text at the end of a file, whole lines, at most `most` bytes; `leftOut` = bytes before it. */
export function readEnd(path: string, most: number): { readonly text: string; readonly leftOut: number } {
  const file = openRegular(path, constants.O_RDONLY);
  try {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - most);
    const bytes = readBytes(file, start, size - start);
    const first = start === 0 ? 0 : bytes.indexOf(newline) + 1;
    return { text: bytes.toString('utf8', first), leftOut: start + first };
  } finally {
    closeSync(file);
  }
}

function readMonth(path: string): ReadMonth {
  const { text, leftOut } = readEnd(path, longestMonth);
  const month = parseMonth(text);
  if (leftOut === 0) return month;
  return { ...month, skipped: month.skipped + 1, where: [`the first ${leftOut} bytes`] };
}

export interface MonthReader {
  /** The month's lines, parsed again only where the file has changed. Throws where it can't be read. */
  read(path: string): ReadMonth;
  forget(): void;
}

const empty: ReadMonth = { lines: [], skipped: 0, where: [] };

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
      const month = readMonth(path);
      remembered.set(path, { stamp, month });
      return month;
    },
    forget: () => remembered.clear(),
  };
}
