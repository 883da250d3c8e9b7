/** Owns what the storage tests share: a directory of their own and a clock that is wound by hand. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Instant, instant, type Span, span } from '../domain/time';
import type { Clock, Log } from '../ports';
import { createFolder, type Folder } from './folder';
import type { PastFile } from './pastFile';

export interface Workplace {
  readonly directory: string;
  readonly folder: Folder;
  readonly clock: Clock & { wind(length: Span): void; waiting(): number; shift(minutes: number): void };
  readonly logged: string[];
  readonly log: Log;
  clear(): void;
}

/** In memory where the system has a place for that: no test cuts the power, and to wait for a disk costs more than the tests do. */
const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Keeps nothing: every start folds from the first entry. */
export const noPastFile: PastFile = { load: () => null, keep: () => {} };

/** A fresh directory and a clock at 2026-03-02T09:00+01:00. */
export function workplace(): Workplace {
  const directory = mkdtempSync(join(memory, 'psoas-storage-'));
  const logged: string[] = [];
  let now = Date.parse('2026-03-02T08:00:00Z');
  let offset = 60;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  const log: Log = {
    note: (reason) => void logged.push(reason),
    trouble: (reason) => void logged.push(reason),
  };
  return {
    directory,
    folder: createFolder(directory, log),
    logged,
    log,
    clear: () => rmSync(directory, { recursive: true, force: true }),
    clock: {
      now: () => instant(now),
      mono: () => span(now),
      utcOffset: () => offset,
      wakeAfter(length, call) {
        const timer = { at: now + length, call };
        timers.push(timer);
        return {
          dispose() {
            timers = timers.filter((one) => one !== timer);
          },
        };
      },
      wind(length) {
        now += length;
        const due = timers.filter((timer) => timer.at <= now);
        timers = timers.filter((timer) => timer.at > now);
        for (const timer of due) timer.call();
      },
      waiting: () => timers.length,
      shift(minutes) {
        offset = minutes;
      },
    },
  };
}

/** An instant from ISO text. */
export function at(text: string): Instant {
  return instant(Date.parse(text));
}
