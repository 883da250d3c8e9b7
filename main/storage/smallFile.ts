/**
 * Owns the files that are of no weight: read once, written whole whenever what they hold has changed. One that is damaged
 * is kept beside and begun anew, and one that can't be read is left as it is.
 */
import { join } from 'node:path';
import type { Clock, Disposable, Log } from '../ports';
import { readObject } from './files';
import type { Folder } from './folder';
import { keepAside } from './keptAside';
import type { Raw } from './objectFile';
import { createPersistence } from './persistence';
import { writeInOneStep } from './wholeWrite';

export interface SmallFileParts {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}

export interface SmallFile extends Disposable {
  /** As it was at the start, unjudged. */
  readonly found: Raw;
  /** What it is to hold has changed. */
  save(): void;
}

/** Opens the file `name` in the folder. Never throws: without a usable file its values live in memory. @param values what it is to hold now */
export function createSmallFile(
  { folder, clock, log }: SmallFileParts,
  name: string,
  values: () => Raw,
): SmallFile {
  const path = join(folder.path, name);
  const found = readObject(path);
  if (found.kind === 'unreadable') log.note(`${name} can’t be read and is left as it is`, found.why);
  if (found.kind === 'damaged') {
    log.note(`${name} is damaged and begun anew`, found.why);
    const now = clock.now();
    keepAside(path, now, clock.utcOffset(now), log);
  }
  const persistence = createPersistence({
    name,
    clock,
    log,
    write() {
      if (found.kind === 'unreadable') return;
      folder.ensure();
      writeInOneStep(path, `${JSON.stringify(values(), null, 2)}\n`);
    },
  });
  return {
    found: found.kind === 'values' ? found.raw : {},
    save: () => persistence.save(),
    dispose: () => persistence.dispose(),
  };
}
