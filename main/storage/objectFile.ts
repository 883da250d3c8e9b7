/**
 * Owns a checked file of one JSON object: read and judged once, held in memory, written on every change. What can't
 * be read is never written over: it is read again later, and what changed meanwhile is laid over it then.
 */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock, Disposable, Log, StorageProblem } from '../ports';
import { readObject } from './files';
import type { Folder } from './folder';
import { keepAside } from './keptAside';
import { createPersistence } from './persistence';

export type Raw = Readonly<Record<string, unknown>>;

/** What became of a file's values when they were judged. */
export interface Judged {
  /** What the file is to hold: the person's own values, and the keys of other versions, which are none of ours. */
  readonly values: Raw;
  /** What was wrong, key by key, for the expert; the file is then kept beside. */
  readonly wrong: readonly string[];
  /** Whether the file has to be written although nothing was wrong. */
  readonly changed: boolean;
}

export interface ObjectFile extends Disposable {
  values(): Raw;
  /** Writes what was found wrong at the opening, and what could not be read as soon as it can: once all that writes is there. */
  begin(): void;
  /** Sets some values, and writes the file. */
  set(some: Raw): void;
  /** Forgets everything but `values`: the file is written with them, its problems are gone. */
  reset(values: Raw): void;
  /** A file that could not be read at the start was read after all: `values` are others now. */
  onReadLate(listen: () => void): void;
  problems(): readonly StorageProblem[];
}

export interface ObjectFileParts {
  readonly file: 'settings' | 'profile';
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
  judge(raw: Raw): Judged;
  /** Replaces the file's values in one step; throws where it can't. */
  write(values: Raw): void;
}

/** Opens `FILE.json` in the folder. Never throws: without a usable file the values live in memory. */
export function createObjectFile(parts: ObjectFileParts): ObjectFile {
  const { file, folder, clock, log } = parts;
  const path = join(folder.path, `${file}.json`);
  let values: Raw = {};
  /** Why the file can't be read; `null` = it was read, or there is none. */
  let unreadable: string | null = null;
  /** Not all that is in memory is on the disk. */
  let unsaved = false;
  let kept: StorageProblem | null = null;
  let readLate = (): void => {};

  /** Reads the file and lays over it what was set before it could be read. */
  const read = (): void => {
    const found = readObject(path);
    if (found.kind === 'unreadable') {
      if (unreadable === null) log.note(`${basename(path)} can’t be read and is left as it is`, found.why);
      unreadable = found.why;
      return;
    }
    unreadable = null;
    const judged = parts.judge(found.kind === 'values' ? found.raw : {});
    const wrong = found.kind === 'damaged' ? [found.why, ...judged.wrong] : judged.wrong;
    values = { ...judged.values, ...values };
    unsaved ||= judged.changed;
    if (wrong.length === 0) return;
    const problem = found.kind === 'damaged' ? 'damaged' : 'values-refused';
    // The values themselves are no matter of the log: only which keys.
    log.note(`${file} ${problem}`, wrong.join(', '));
    kept = keptAside({ file, problem, keptAs: null, details: wrong });
    unsaved = true;
  };

  const keptAside = (problem: StorageProblem): StorageProblem => {
    const now = clock.now();
    return { ...problem, keptAs: keepAside(path, now, clock.utcOffset(now), log) };
  };

  const persistence = createPersistence({
    name: basename(path),
    clock,
    log,
    write() {
      if (unreadable !== null) {
        read();
        if (unreadable !== null) throw new Error(unreadable);
        readLate();
      }
      if (!unsaved) return;
      folder.ensure();
      if (kept?.keptAs === null) {
        // On a full disk no copy could be made; what was not kept is not written over either.
        kept = keptAside(kept);
        if (kept.keptAs === null) throw new Error('what was wrong in it could not be kept aside');
      }
      parts.write(values);
      unsaved = false;
    },
  });

  read();

  folder.onMissed(() => {
    if (unsaved || Object.keys(values).length === 0 || existsSync(path)) return;
    unsaved = true;
    persistence.save();
  });

  return {
    values: () => values,
    begin() {
      if (unsaved || unreadable !== null) persistence.save();
    },
    set(some) {
      values = { ...values, ...some };
      unsaved = true;
      persistence.save();
    },
    reset(some) {
      values = some;
      kept = null;
      unreadable = null;
      unsaved = true;
      persistence.save();
    },
    onReadLate(listen) {
      readLate = listen;
    },
    problems() {
      const failure = persistence.failure();
      const problem = unreadable === null ? 'not-writable' : 'unreadable';
      const now = failure === null ? [] : [{ file, problem, keptAs: null, details: [failure] } as const];
      return kept === null ? now : [kept, ...now];
    },
    dispose: () => persistence.dispose(),
  };
}
