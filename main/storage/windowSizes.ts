/**
 * Owns the sizes that the person gave to windows: `windows.json`, one size for each window at most. They are of no
 * weight: a file that is damaged is kept beside and begun anew, and one that can't be read is left as it is.
 */
import { join } from 'node:path';
import type { Clock, Disposable, GivenSize, Log, WindowSizes } from '../ports';
import { readObject, same } from './files';
import type { Folder } from './folder';
import { keepAside } from './keptAside';
import { createPersistence } from './persistence';
import { writeInOneStep } from './wholeWrite';

/** Beyond any screen: a number that is larger is no size, in px. */
const largest = 20_000;

/** More windows than any version has: what else the file holds is dropped. */
const most = 16;

const isLength = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= largest;

function sizeOf(value: unknown): GivenSize | null {
  if (typeof value !== 'object' || value === null) return null;
  const { width, height, textScale } = value as Readonly<Record<string, unknown>>;
  const isScale = typeof textScale === 'number' && textScale >= 1 && textScale <= 2;
  return isLength(width) && isLength(height) && isScale ? { width, height, textScale } : null;
}

/** Opens the sizes in `folder`. Never throws: without a usable file they live in memory. */
export function createWindowSizes(parts: {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}): WindowSizes & Disposable {
  const { folder, clock, log } = parts;
  const path = join(folder.path, 'windows.json');
  const found = readObject(path);
  const sizes = new Map<string, GivenSize>();
  if (found.kind === 'unreadable') log.note('windows.json can’t be read and is left as it is', found.why);
  if (found.kind === 'damaged') {
    log.note('windows.json is damaged and begun anew', found.why);
    const now = clock.now();
    keepAside(path, now, clock.utcOffset(now), log);
  }
  for (const [name, value] of Object.entries(found.kind === 'values' ? found.raw : {})) {
    const size = sizeOf(value);
    // A window of another version keeps its size.
    if (/^[a-z]{1,20}$/.test(name) && size !== null && sizes.size < most) sizes.set(name, size);
  }
  const persistence = createPersistence({
    name: 'windows.json',
    clock,
    log,
    write() {
      if (found.kind === 'unreadable') return;
      folder.ensure();
      writeInOneStep(path, `${JSON.stringify(Object.fromEntries(sizes), null, 2)}\n`);
    },
  });
  return {
    given: (name) => sizes.get(name) ?? null,
    keep(name, size) {
      if (same(sizes.get(name) ?? null, size)) return;
      if (size === null) sizes.delete(name);
      else sizes.set(name, size);
      persistence.save();
    },
    dispose: () => persistence.dispose(),
  };
}
