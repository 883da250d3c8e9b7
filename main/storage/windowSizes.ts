/** Owns the sizes that the person gave to windows: `windows.json`, one size for each window at most. */
import type { Disposable, GivenSize, WindowSizes } from '../ports';
import { same } from './files';
import { createSmallFile, type SmallFileParts } from './smallFile';

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
export function createWindowSizes(parts: SmallFileParts): WindowSizes & Disposable {
  const sizes = new Map<string, GivenSize>();
  const file = createSmallFile(parts, 'windows.json', () => Object.fromEntries(sizes));
  for (const [name, value] of Object.entries(file.found)) {
    const size = sizeOf(value);
    // A window of another version keeps its size.
    if (/^[a-z]{1,20}$/.test(name) && size !== null && sizes.size < most) sizes.set(name, size);
  }
  return {
    given: (name) => sizes.get(name) ?? null,
    keep(name, size) {
      if (same(sizes.get(name) ?? null, size)) return;
      if (size === null) sizes.delete(name);
      else sizes.set(name, size);
      file.save();
    },
    dispose: file.dispose,
  };
}
