/** Owns which keys the desktop was asked for and did not give: `shortcuts.json`, so that no start asks for them again. */
import {
  noShortcuts,
  ofEach,
  parseShortcut,
  type RefusedShortcuts,
  type ShortcutKeys,
} from '../domain/shortcuts';
import type { Disposable } from '../ports';
import { same } from './files';
import type { Raw } from './objectFile';
import { createSmallFile, type SmallFileParts } from './smallFile';

/** The keys in a file; what may be no shortcut is passed over. */
function keysIn(raw: Raw): ShortcutKeys {
  return ofEach((name) => {
    const keys = raw[name];
    return typeof keys === 'string' && parseShortcut(keys) !== null ? keys : null;
  });
}

/** Opens them in `folder`. Never throws: without a usable file they live in memory. */
export function createRefusedShortcuts(parts: SmallFileParts): RefusedShortcuts & Disposable {
  let kept: ShortcutKeys = noShortcuts;
  const file = createSmallFile(parts, 'shortcuts.json', () => kept);
  kept = keysIn(file.found);
  return {
    current: () => kept,
    keep(keys) {
      if (same(kept, keys)) return;
      kept = keys;
      file.save();
    },
    dispose: file.dispose,
  };
}
