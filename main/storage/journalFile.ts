/**
 * Owns the journal on the disk: append-only JSON Lines, one file a month. What can't be written now waits in
 * memory and is read from there; what can't be read is skipped, named and never touched.
 */
import { join } from 'node:path';
import type { Entry } from '../domain/journal';
import { after, days, type Instant, instant } from '../domain/time';
import type { Clock, JournalStore, Log, StorageProblem } from '../ports';
import { reasonOf, same } from './files';
import type { Folder } from './folder';
import { isoLocal } from './isoLocal';
import { type ReadLine, readLine, writeLine } from './journalLine';
import { createMonthReader, type Kinds, type ReadMonth, stampOf } from './journalMonth';
import { fileName, monthsIn } from './journalTail';
import { createPersistence } from './persistence';
import { removeFollowed } from './wholeWrite';

export interface JournalFile extends JournalStore {
  /**
   * Local time between two instants, where the person then was: a function from an instant to the minutes that
   * local time was ahead of UTC. It is the system's zone of today, corrected by what the entries recorded, so
   * that a day spent in another zone stays that day.
   */
  localTime(from: Instant, to: Instant): (at: Instant) => number;
  /** The instant of the first entry that can be read; `null` where there is none. */
  firstAt(): Instant | null;
  /**
   * What the files that hold entries of before `to` look like: another text where any of them is another now, has come or
   * gone, or waits in memory. `null` where one of them can't be read, so that nobody knows.
   */
  stampBefore(to: Instant): string | null;
  /** The line that an entry is written as; `null` for one that no line can hold. */
  lineOf(entry: Entry): string | null;
  /** Lines that are not on the disk yet, the oldest first. */
  unwritten(): readonly string[];
  /** Appends a line of before as it is; what is none, or more than one, is left out. */
  bringIn(line: string): void;
  /** Calls once everything was erased. */
  onErased(listen: () => void): void;
}

interface WaitingLine extends ReadLine {
  readonly line: string;
}

const monthOf = (at: Instant, utcOffset: number): string => isoLocal(at, utcOffset).slice(0, 7);
const day = days(1);
/** Where only is asked when and where entries were written. */
const none: Kinds = new Set();

/** Opens the journal in `folder`; nothing is read or written before it is asked for. */
export function createJournalFile(parts: {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}): JournalFile {
  const { folder, clock, log } = parts;
  const directory = folder.path;
  const reader = createMonthReader();
  /** Entries that are not on the disk yet, the oldest first. */
  let waiting: readonly WaitingLine[] = [];
  const unreadable = new Map<string, StorageProblem>();
  const erased: (() => void)[] = [];

  const persistence = createPersistence({
    name: 'the journal',
    clock,
    log,
    write() {
      if (waiting.length > 0) folder.ensure();
      for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
        reader.append(join(directory, fileName(monthOf(first.entry.at, first.utcOffset))), first.line);
        waiting = waiting.slice(1);
      }
    },
  });

  /** Remembers what is wrong with a file; into the log it goes when it is new. */
  const say = (name: string, problem: 'lines-skipped' | 'unreadable', details: readonly string[]): void => {
    const now = { file: 'journal', problem, keptAs: null, details } as const;
    if (same(unreadable.get(name), now)) return;
    unreadable.set(name, now);
    log.note(`the journal: ${problem}`, details.join(', '));
  };

  const months = (): readonly string[] => {
    try {
      const found = monthsIn(directory);
      unreadable.delete('folder');
      return found;
    } catch (error) {
      say('folder', 'unreadable', [reasonOf(error)]);
      return [];
    }
  };

  const readMonth = (month: string, kinds: Kinds): ReadMonth | null => {
    const name = fileName(month);
    try {
      const read = reader.read(join(directory, name), kinds);
      const { skipped, where } = read;
      // Only who read every line knows that all are sound.
      const known = unreadable.get(name)?.problem;
      if (known === 'unreadable' || (kinds === null && skipped === 0)) unreadable.delete(name);
      if (skipped > 0 && (kinds === null || !unreadable.has(name))) {
        const more = skipped > where.length ? [`${name}: ${skipped - where.length} more`] : [];
        say(name, 'lines-skipped', [...where.map((line) => `${name}:${line}`), ...more]);
      }
      return read;
    } catch (error) {
      say(name, 'unreadable', [`${name}: ${reasonOf(error)}`]);
      return null;
    }
  };

  /** The months that touch the time; a day more at each end, for an entry is filed by local time. */
  const monthsAround = (from: Instant, to: Instant, kinds: Kinds): readonly ReadMonth[] => {
    const first = monthOf(instant(Math.max(from - day, 0)), 0);
    const last = monthOf(instant(Math.min(to + day, Date.UTC(9999, 0))), 0);
    return months()
      .filter((month) => month >= first && month <= last)
      .flatMap((month) => readMonth(month, kinds) ?? []);
  };

  const lineOf = (entry: Entry): string | null => {
    try {
      return writeLine(entry, clock.utcOffset);
    } catch (error) {
      // It would hold up every entry after it.
      log.trouble(`an entry that no line can hold: ${entry.type}`, error);
      return null;
    }
  };

  return {
    append(entry) {
      const line = lineOf(entry);
      if (line === null) return;
      waiting = [...waiting, { entry, utcOffset: clock.utcOffset(entry.at), line }];
      persistence.save();
    },
    read(from, to, some) {
      const kinds = some ?? null;
      const lines = [...monthsAround(from, to, kinds).flatMap((month) => month.lines), ...waiting];
      return lines
        .map((line) => line.entry)
        .filter(({ at, type }) => at >= from && at < to && (kinds === null || kinds.has(type)));
    },
    lineOf,
    unwritten: () => waiting.map(({ line }) => line),
    bringIn(line) {
      const read = line.includes('\n') ? null : readLine(line);
      if (read === null) return;
      waiting = [...waiting, { ...read, line }];
      persistence.save();
    },
    erase() {
      waiting = [];
      reader.forget();
      unreadable.clear();
      // Where the name is a link, what it leads to is what has to go.
      for (const month of months()) removeFollowed(join(directory, fileName(month)));
      for (const listen of erased) listen();
    },
    onErased: (listen) => void erased.push(listen),
    localTime(from, to) {
      const shifts: { readonly at: Instant; readonly minutes: number }[] = [];
      const marks = monthsAround(instant(from - day), to, none).flatMap((month) => month.marks);
      const last = waiting.map(({ entry, utcOffset }) => ({ at: entry.at, utcOffset }));
      for (const { at, utcOffset } of [...marks, ...last]) {
        const minutes = utcOffset - clock.utcOffset(at);
        if (minutes !== (shifts.at(-1)?.minutes ?? 0)) shifts.push({ at, minutes });
      }
      return (at) => clock.utcOffset(at) + (shifts.findLast((shift) => shift.at <= at)?.minutes ?? 0);
    },
    stampBefore(to) {
      const last = monthOf(after(to, day), 0);
      try {
        const files = monthsIn(directory).filter((month) => month <= last);
        const stamps = files.map((month) => `${month} ${stampOf(join(directory, fileName(month)))}`);
        const isUnread = [...unreadable.values()].some(({ problem }) => problem === 'unreadable');
        const lines = waiting.filter(({ entry }) => entry.at < to).map(({ line }) => line);
        return isUnread ? null : [...stamps, ...lines].join('\n');
      } catch {
        return null;
      }
    },
    firstAt() {
      for (const month of months()) {
        const first = readMonth(month, none)?.marks[0];
        if (first !== undefined) return first.at;
      }
      return waiting[0]?.entry.at ?? null;
    },
    problems() {
      const failure = persistence.failure();
      return [
        ...unreadable.values(),
        ...(failure === null
          ? []
          : [{ file: 'journal', problem: 'not-writable', keptAs: null, details: [failure] } as const]),
      ];
    },
    dispose: () => persistence.dispose(),
  };
}
