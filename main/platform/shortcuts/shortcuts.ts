/** Owns the keyboard shortcuts that reach the app from other programs: where they are heard, and when none is to be. */
import { noShortcuts, type ShortcutReach } from '../../domain/shortcuts';
import type { Shortcuts } from '../../ports';
import type { LinuxSession } from '../sensors/machine';
import type { Grabs } from './grabs';

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

/** @param changed what is to be shown of them is another than when they were set or looked at last */
export function createShortcuts(grabs: Grabs, reach: ShortcutReach, changed: () => void): Shortcuts {
  let wanted = noShortcuts;
  let recording = false;
  const settle = (): void => {
    if (reach !== 'nowhere') grabs.set(recording ? noShortcuts : wanted);
  };
  return {
    set(keys) {
      wanted = keys;
      settle();
    },
    lookAgain: settle,
    record(now) {
      if (recording === now) return;
      recording = now;
      settle();
      // Keys that were chosen meanwhile are asked for only now.
      if (!recording) changed();
    },
    view: () => ({
      reach,
      states: {
        stretch: grabs.stateOf('stretch'),
        later: grabs.stateOf('later'),
        stoodUp: grabs.stateOf('stoodUp'),
        pause: grabs.stateOf('pause'),
      },
    }),
    dispose: grabs.dispose,
  };
}
