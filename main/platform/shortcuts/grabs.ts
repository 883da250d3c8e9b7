/** Owns the keys that Electron takes for the app from the X server, Windows or macOS. Nothing is taken while none is set. */
import {
  parseShortcut,
  type ShortcutKeys,
  type ShortcutName,
  type ShortcutState,
  shortcutNames,
  writeShortcut,
} from '../../domain/shortcuts';
import type { Disposable, Log } from '../../ports';

/** The part of Electron's `globalShortcut` that is used; 33 and 45 have the same. */
export interface ShortcutSystem {
  /** `false`: another program has these keys. */
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

export interface Grabs extends Disposable {
  /** Takes these keys and gives back the others; asks again for those that another program had. */
  set(keys: ShortcutKeys): void;
  stateOf(name: ShortcutName): ShortcutState;
}

const acceleratorOf = (keys: string | null): string | null => {
  const chord = keys === null ? null : parseShortcut(keys);
  return chord === null ? null : writeShortcut(chord);
};

/** @param pressed the keys of a command were pressed, in whatever program */
export function createGrabs(
  system: ShortcutSystem,
  log: Pick<Log, 'note'>,
  pressed: (name: ShortcutName) => void,
): Grabs {
  const held = new Map<ShortcutName, string>();
  const taken = new Map<ShortcutName, string>();
  const release = (name: ShortcutName, accelerator: string): void => {
    held.delete(name);
    system.unregister(accelerator);
  };
  const take = (name: ShortcutName, accelerator: string): void => {
    if (system.register(accelerator, () => pressed(name))) {
      held.set(name, accelerator);
      taken.delete(name);
      return;
    }
    if (taken.get(name) !== accelerator) log.note('shortcuts', `${accelerator} is taken by another program`);
    taken.set(name, accelerator);
  };
  return {
    set(keys) {
      const wanted = (name: ShortcutName): string | null => acceleratorOf(keys[name]);
      // All that go, before any that come: two commands may have changed their keys.
      for (const [name, accelerator] of [...held])
        if (wanted(name) !== accelerator) release(name, accelerator);
      for (const name of shortcutNames) {
        const accelerator = wanted(name);
        if (accelerator === null) taken.delete(name);
        else if (!held.has(name)) take(name, accelerator);
      }
    },
    stateOf: (name) => (held.has(name) ? 'works' : taken.has(name) ? 'taken' : 'off'),
    dispose() {
      for (const [name, accelerator] of [...held]) release(name, accelerator);
    },
  };
}
