/** Owns one month's file of the journal: appending a line so that it survives anything, and reading the lines. */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  type Stats,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Entry } from '../domain/journal';
import { isCode, openRegular, readBytes } from './files';
import { parseIso, type ReadInstant } from './isoLocal';
import { kindOf, placeOfWhen, type ReadLine, readLine } from './journalLine';
import { flushFolder, writeAll } from './wholeWrite';

export interface ReadMonth {
  readonly lines: readonly ReadLine[];
  /** When and where entries were written: the first of each local day, and wherever local time changed. */
  readonly marks: readonly ReadInstant[];
  /** How many lines are no entries. */
  readonly skipped: number;
  /** Where they are, for the expert: 1-based line numbers, the first few of them. */
  readonly where: readonly string[];
}

const empty: ReadMonth = { lines: [], marks: [], skipped: 0, where: [] };

/** A hundred times what a busy month holds; of a longer file only the end is read. In bytes. */
const longestMonth = 32 * 1024 * 1024;
const mostNamed = 20;
const mostTried = 10_000;
const newline = '\n'.charCodeAt(0);

function endsTorn(file: number, size: number): boolean {
  return size > 0 && readBytes(file, size - 1, 1)[0] !== newline;
}

/** What a file looked like before a line was appended to it and after; `alone`: nobody else wrote in between. */
interface Appended {
  readonly before: Stats;
  readonly after: Stats;
  readonly alone: boolean;
}

/**
 * Appends one line and flushes it to the disk before it returns. After a torn last line it starts on a new one.
 * The folder must be there. Throws what the system throws; what was half written is then taken back.
 */
function appendLine(path: string, line: string): Appended {
  const isNew = !existsSync(path);
  const file = openRegular(path, constants.O_RDWR | constants.O_APPEND | constants.O_CREAT);
  try {
    const before = fstatSync(file);
    const text = `${endsTorn(file, before.size) ? '\n' : ''}${line}\n`;
    try {
      writeAll(file, text);
      fsyncSync(file);
    } catch (error) {
      ftruncateSync(file, before.size);
      throw error;
    }
    if (isNew) flushFolder(dirname(path));
    const after = fstatSync(file);
    return { before, after, alone: after.size === before.size + Buffer.byteLength(text) };
  } finally {
    closeSync(file);
  }
}

/**
 * Some kinds of entry; `null` = all, none = only when and where any were written. The same set is given each time:
 * by it what was read is remembered.
 */
export type Kinds = ReadonlySet<Entry['type']> | null;

/** `2026-03-02T09:00:00.000+01:00`, as this app writes it: how long it is, and where its parts lie. */
const [lengthOfDate, placeOfOffset, lengthOfWhen] = [10, 23, 29];

/**
 * Reads the lines of a file's text. An empty line is nothing; a last line without its end is read as any other.
 * @param known what was read of the lines before it
 */
function parseMonth(text: string, kinds: Kinds, known: ReadMonth = empty): ReadMonth {
  const lines = [...known.lines];
  const marks = [...known.marks];
  const where: string[] = [];
  let { skipped } = known;
  let number = 0;
  /** The date and the offset of the last mark as they are written; empty where that is not known. */
  let [date, offset] = ['', ''];
  const mark = (now: ReadInstant): void => {
    const last = marks.at(-1);
    if (last !== undefined && last.utcOffset === now.utcOffset && dayIn(last) === dayIn(now)) return;
    marks.push(now);
    date = '';
  };
  /** Marks where a line of another kind was written, which most often tells nothing new. */
  const pass = (from: number, to: number, kind: string): void => {
    const place = placeOfWhen(text, from, kind);
    if (place === null) return;
    if (date !== '' && text.startsWith(date, place) && text.startsWith(offset, place + placeOfOffset)) return;
    const end = text.indexOf('"', place);
    const when = end < 0 || end >= to ? null : parseIso(text.slice(place, end));
    if (when === null) return;
    mark(when);
    if (end - place !== lengthOfWhen) return;
    date = text.slice(place, place + lengthOfDate);
    offset = text.slice(place + placeOfOffset, end + 1);
  };
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const begin = from;
    from = end + 1;
    number += 1;
    const kind = kindOf(text, begin, end);
    if (kinds !== null && kind !== null && !(kinds as ReadonlySet<string>).has(kind)) {
      pass(begin, end, kind);
      continue;
    }
    const line = text.slice(begin, end);
    // To try an unusual line and fail costs: of a file with so many, only what this app writes is tried.
    const read = skipped < mostTried || kind !== null ? readLine(line) : null;
    if (read !== null) {
      lines.push(read);
      mark({ at: read.entry.at, utcOffset: read.utcOffset });
    } else if (line.trim() !== '') {
      skipped += 1;
      if (where.length < mostNamed) where.push(String(number));
    }
  }
  return { lines, marks, skipped, where };
}

/** The local day of an instant, as a number. */
function dayIn({ at, utcOffset }: ReadInstant): number {
  return Math.floor((at / 60_000 + utcOffset) / 1440);
}

/** The text at the end of a file, whole lines, at most `most` bytes; `leftOut` = bytes before it. */
export function readEnd(path: string, most: number): { readonly text: string; readonly leftOut: number } {
  const file = openRegular(path, constants.O_RDONLY);
  try {
    const { size } = fstatSync(file);
    const start = Math.max(0, size - most);
    const bytes = readBytes(file, start, size - start);
    const first = start === 0 ? 0 : bytes.indexOf(newline) + 1;
    // Some editors put a mark of the byte order first, which is no part of the first line.
    return { text: bytes.toString('utf8', first).replace(/^\uFEFF/, ''), leftOut: start + first };
  } finally {
    closeSync(file);
  }
}

function readMonth(path: string, kinds: Kinds): ReadMonth {
  const { text, leftOut } = readEnd(path, longestMonth);
  const month = parseMonth(text, kinds);
  if (leftOut === 0) return month;
  return { ...month, skipped: month.skipped + 1, where: [`the first ${leftOut} bytes`] };
}

export interface MonthReader {
  /** The month's lines of some kinds, parsed again only where the file has changed. Throws where it can't be read. */
  read(path: string, kinds: Kinds): ReadMonth;
  /**
   * Appends one line, which is read into what is known of the month: a break need not read the whole month again for
   * what the app itself has written. Throws as `appendLine` does.
   */
  append(path: string, line: string): void;
  forget(): void;
}

/** What tells a file's content from another without reading it: whoever changes it changes one of these. */
export function stampOf(path: string): string {
  return stampIn(statSync(path));
}

function stampIn({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** Whole months that are remembered: what the windows show is of the last weeks. */
const mostWhole = 3;
/** Of months of some kinds so many lines in all: the few of years, or the many of some weeks. */
const mostLines = 8000;

/** Remembers parsed months by what their files look like, those that were read last. */
export function createMonthReader(): MonthReader {
  interface Known {
    readonly stamp: string;
    readonly month: ReadMonth;
  }
  const whole = new Map<string, Known>();
  const parts = new Map<Kinds, Map<string, Known>>();
  /** Of months whose lines were forgotten, when and where entries were written: that is small. */
  const marked = new Map<string, Known>();
  /** Forgets those that were not read for longest. */
  const forgetSome = (): void => {
    for (const oldest of [...whole.keys()].slice(0, -mostWhole)) whole.delete(oldest);
    for (const some of parts.values()) {
      let lines = 0;
      for (const [path, { stamp, month }] of [...some].reverse()) {
        lines += month.lines.length;
        if (lines <= mostLines) continue;
        some.delete(path);
        marked.set(path, { stamp, month: { ...month, lines: [] } });
      }
    }
  };
  return {
    read(path, kinds) {
      let stamp: string;
      try {
        stamp = stampOf(path);
      } catch (error) {
        if (isCode(error, 'ENOENT')) return empty;
        throw error;
      }
      if (kinds?.size === 0) {
        const found = [whole, ...parts.values(), marked]
          .map((one) => one.get(path))
          .find((one) => one?.stamp === stamp);
        if (found !== undefined) return found.month;
      }
      const some = kinds === null ? whole : (parts.get(kinds) ?? new Map<string, Known>());
      if (kinds !== null) parts.set(kinds, some);
      const known = some.get(path);
      const month = known?.stamp === stamp ? known.month : readMonth(path, kinds);
      // In the order of their last use.
      some.delete(path);
      some.set(path, { stamp, month });
      if (known?.month !== month) forgetSome();
      return month;
    },
    append(path, line) {
      const { before, after, alone } = appendLine(path, line);
      if (!alone || after.size > longestMonth) return;
      for (const [kinds, known] of [[null, whole] as const, ...parts]) {
        const one = known.get(path);
        if (one?.stamp !== stampIn(before)) continue;
        const month = parseMonth(line, kinds, one.month);
        // Of a file in which some lines are none, where they are is counted anew.
        if (month.skipped === 0) known.set(path, { stamp: stampIn(after), month });
      }
    },
    forget() {
      whole.clear();
      parts.clear();
      marked.clear();
    },
  };
}
