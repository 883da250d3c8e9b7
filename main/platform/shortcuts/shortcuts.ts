/**
 * Owns the keyboard shortcuts that reach the app from other programs: who has the keys for it, where they are heard, and
 * when none is to be.
 */
import {
  noShortcuts,
  ofEach,
  type ShortcutName,
  type ShortcutReach,
  type ShortcutState,
} from '../../domain/shortcuts';
import type { Shortcuts } from '../../ports';
import type { LinuxSession } from '../sensors/machine';
import type { Grabs } from './grabs';
import type { PortalParts, PortalShortcuts } from './portal';

/** Where a shortcut that is taken by Electron is heard. A client of X11 under Wayland has the keys only while another one of them does. */
export function shortcutReach(
  platform: NodeJS.Platform,
  session: Pick<LinuxSession, 'server'>,
  drawsOnWayland: boolean,
): ShortcutReach {
  if (platform !== 'linux') return 'everywhere';
  if (drawsOnWayland) return 'nowhere';
  return session.server === 'wayland' ? 'x11-windows' : 'everywhere';
}

export interface ShortcutParts {
  readonly grabs: Grabs;
  /** Where the grabs are heard. */
  readonly reach: ShortcutReach;
  /** Gives keys in the place of the grabs, where the desktop does; asked wherever grabs are not heard everywhere. */
  portal(parts: Pick<PortalParts, 'pressed' | 'changed'>): PortalShortcuts;
  /** The keys of a command were pressed, in whatever program. */
  pressed(name: ShortcutName): void;
  /** What is to be shown of them is another than when they were set or looked at last. */
  changed(): void;
}

export function createShortcuts({ grabs, reach, portal, pressed, changed }: ShortcutParts): Shortcuts {
  let wanted = noShortcuts;
  let recording = false;
  const settle = (): void => {
    desktop?.set(wanted);
    // Before the desktop has said whether it gives keys nobody takes them: a press would do a thing twice.
    const byGrabs = reach !== 'nowhere' && (desktop === null || desktop.isThere() === false);
    grabs.set(byGrabs && !recording ? wanted : noShortcuts);
  };
  const desktop =
    reach === 'everywhere'
      ? null
      : portal({
          // The desktop has the keys, not we: while a field waits for some they only do nothing.
          pressed: (name) => void (recording || pressed(name)),
          changed() {
            settle();
            changed();
          },
        });
  const gives = (): boolean => desktop?.isThere() === true;
  const stateOf = (name: ShortcutName): ShortcutState =>
    gives() ? (desktop?.stateOf(name) ?? 'off') : grabs.stateOf(name);
  return {
    set(keys) {
      wanted = keys;
      settle();
    },
    lookAgain() {
      desktop?.look();
      settle();
    },
    record(now) {
      if (recording === now) return;
      recording = now;
      settle();
      // Keys that were chosen meanwhile are asked for only now.
      if (!recording) changed();
    },
    view: () => ({
      reach: gives() ? 'by-desktop' : desktop?.isThere() === null ? 'not-known' : reach,
      states: ofEach(stateOf),
      given: ofEach((name) => desktop?.givenTo(name) ?? null),
    }),
    dispose() {
      desktop?.dispose();
      grabs.dispose();
    },
  };
}
