/**
 * Owns the journal on the disk: append-only JSON Lines, one file a month. What can't be written now waits in
 * memory and is read from there; what can't be read is skipped, named and never touched.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { days, type Instant, instant } from '../domain/time';
import type { Clock, JournalStore, Log, StorageProblem } from '../ports';
import { isCode, reasonOf } from './files';
import { isoLocal } from './isoLocal';
import { type ReadLine, writeLine } from './journalLine';
import { appendLine, createMonthReader } from './journalMonth';
import { createPersistence } from './persistence';

export interface JournalFile extends JournalStore {
  /**
   * Local time between two instants, where the person then was: a function from an instant to the minutes that
   * local time was ahead of UTC. It is the system's zone of today, corrected by what the entries recorded, so
   * that a day spent in another zone stays that day.
   */
  localTime(from: Instant, to: Instant): (at: Instant) => number;
  /** The instant of the first entry that can be read; `null` where there is none. */
  firstAt(): Instant | null;
}

const fileName = (month: string): string => `journal-${month}.jsonl`;
const filePattern = /^journal-(\d{4}-\d\d)\.jsonl$/;
const monthOf = (at: Instant, utcOffset: number): string => isoLocal(at, utcOffset).slice(0, 7);
const day = days(1);

/** Opens the journal in `directory`; nothing is read or written before it is asked for. */
export function createJournalFile(parts: {
  readonly directory: string;
  readonly clock: Pick<Clock, 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}): JournalFile {
  const { directory, clock, log } = parts;
  const reader = createMonthReader();
  /** Entries that are not on the disk yet, the oldest first. */
  let waiting: ReadLine[] = [];
  const unreadable = new Map<string, StorageProblem>();

  const persistence = createPersistence({
    name: 'the journal',
    clock,
    log,
    write() {
      for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
        const month = monthOf(first.entry.at, first.utcOffset);
        appendLine(join(directory, fileName(month)), writeLine(first.entry, clock.utcOffset));
        waiting = waiting.slice(1);
      }
    },
  });

  const months = (): readonly string[] => {
    try {
      const found = readdirSync(directory).map((name) => filePattern.exec(name)?.[1]);
      return found.filter((month) => month !== undefined).sort();
    } catch (error) {
      if (!isCode(error, 'ENOENT')) log.trouble("reading the journal's directory", error);
      return [];
    }
  };

  const readMonth = (month: string): readonly ReadLine[] => {
    const name = fileName(month);
    try {
      const { lines, skipped } = reader.read(join(directory, name));
      if (skipped.length === 0) unreadable.delete(name);
      else {
        const details = skipped.map((line) => `${name}:${line}`);
        if (unreadable.get(name)?.details.length !== details.length)
          log.note('lines of the journal are skipped', details.join(', '));
        unreadable.set(name, { file: 'journal', problem: 'lines-skipped', keptAs: null, details });
      }
      return lines;
    } catch (error) {
      const details = [`${name}: ${reasonOf(error)}`];
      log.trouble(`reading ${name}`, error);
      unreadable.set(name, { file: 'journal', problem: 'lines-skipped', keptAs: null, details });
      return [];
    }
  };

  /** The lines of the months that touch the time; a day more at each end, for an entry is filed by local time. */
  const linesAround = (from: Instant, to: Instant): readonly ReadLine[] => {
    const first = monthOf(instant(Math.max(from - day, 0)), 0);
    const last = monthOf(instant(Math.min(to + day, Date.UTC(9999, 0))), 0);
    return [
      ...months()
        .filter((month) => month >= first && month <= last)
        .flatMap(readMonth),
      ...waiting,
    ];
  };

  return {
    append(entry) {
      waiting = [...waiting, { entry, utcOffset: clock.utcOffset(entry.at) }];
      persistence.save();
    },
    read: (from, to) =>
      linesAround(from, to)
        .map((line) => line.entry)
        .filter(({ at }) => at >= from && at < to),
    erase() {
      waiting = [];
      reader.forget();
      unreadable.clear();
      for (const month of months()) rmSync(join(directory, fileName(month)), { force: true });
    },
    localTime(from, to) {
      const shifts: { readonly at: Instant; readonly minutes: number }[] = [];
      for (const { entry, utcOffset } of linesAround(instant(from - day), to)) {
        const minutes = utcOffset - clock.utcOffset(entry.at);
        if (minutes !== (shifts.at(-1)?.minutes ?? 0)) shifts.push({ at: entry.at, minutes });
      }
      return (at) => clock.utcOffset(at) + (shifts.findLast((shift) => shift.at <= at)?.minutes ?? 0);
    },
    firstAt() {
      for (const month of months()) {
        const first = readMonth(month)[0];
        if (first !== undefined) return first.entry.at;
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
