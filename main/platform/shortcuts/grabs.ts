/**
 * Owns the keyboard shortcuts that reach the app from other programs: Electron's, which takes the keys from the X server,
 * Windows or macOS. Nothing is taken while none is set.
 */
import {
  parseShortcut,
  type ShortcutName,
  type ShortcutReach,
  type ShortcutState,
  shortcutNames,
  writeShortcut,
} from '../../domain/shortcuts';
import type { Log, Shortcuts } from '../../ports';
import type { LinuxSession } from '../sensors/machine';

/** The part of Electron's `globalShortcut` that is used; 33 and 45 have the same. */
export interface ShortcutSystem {
  /** `false`: another program has these keys. */
  register(accelerator: string, pressed: () => void): boolean;
  unregister(accelerator: string): void;
}

/** Where a shortcut is heard. A client of X11 under Wayland has the keys only while another one of them does. */
export function shortcutReach(
  platform: NodeJS.Platform,
  session: Pick<LinuxSession, 'server'>,
  drawsOnWayland: boolean,
): ShortcutReach {
  if (platform !== 'linux') return 'everywhere';
  if (drawsOnWayland) return 'nowhere';
  return session.server === 'wayland' ? 'x11-windows' : 'everywhere';
}

const acceleratorOf = (keys: string | null): string | null => {
  const chord = keys === null ? null : parseShortcut(keys);
  return chord === null ? null : writeShortcut(chord);
};

/** @param pressed the keys of a command were pressed, in whatever program */
export function createShortcuts(
  system: ShortcutSystem,
  reach: ShortcutReach,
  log: Log,
  pressed: (name: ShortcutName) => void,
): Shortcuts {
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
  const stateOf = (name: ShortcutName): ShortcutState =>
    held.has(name) ? 'works' : taken.has(name) ? 'taken' : 'off';
  return {
    set(keys) {
      if (reach === 'nowhere') return;
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
    view: () => ({
      reach,
      states: {
        stretch: stateOf('stretch'),
        later: stateOf('later'),
        stoodUp: stateOf('stoodUp'),
        pause: stateOf('pause'),
      },
    }),
    dispose() {
      for (const [name, accelerator] of [...held]) release(name, accelerator);
    },
  };
}
