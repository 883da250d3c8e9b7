/**
 * Owns how a window that has drawn comes into sight: where it stands, over what, with or without the keyboard, on the
 * desktop that is looked at. Most systems do as a window asks; what some need beside that is here.
 */
import type { BrowserWindow, Display } from 'electron';
import type { WindowName } from '../../bridge/windows';
import type { Clock, Log } from '../../ports';
import { desktopNames } from '../sensors/machine';
import { demandNoAttention } from './attention';
import { sayTakesKeyboard } from './inputHint';
import { breakPlace, type Dress } from './options';
import { corner } from './placement';
import type { DisplayServer } from './pointer';
import { createSway } from './sway';
import { leaveTaskBar } from './taskBar';
import { isElsewhere } from './workspace';

export interface Showing {
  readonly name: WindowName;
  readonly window: BrowserWindow;
  readonly display: Display;
  readonly focus: boolean;
  /** Asked after every wait. */
  readonly isWanted: () => boolean;
}

/** What a desktop that GNOME Shell draws goes by: GNOME's own, Ubuntu's, Pop's. */
const gnomeShells: readonly string[] = ['gnome', 'ubuntu', 'pop'];

/** Shows a window; never rejects. What is not wanted any more does not come into sight. */
export type Show = (showing: Showing) => Promise<void>;

export function createShow(
  server: DisplayServer,
  env: Readonly<NodeJS.ProcessEnv>,
  dress: (name: WindowName) => Dress,
  clock: Clock,
  log: Log,
): Show {
  const socket = server === 'system' ? undefined : env['SWAYSOCK'];
  const sway = socket === undefined || socket === '' ? null : createSway(socket, process.pid, clock, log);

  const names = desktopNames(env);
  const isKde = names.includes('kde');
  const isGnome = gnomeShells.some((name) => names.includes(name));

  const show = ({ name, window, display, focus }: Showing): void => {
    // Anew each time it comes: the pointer may be on another display, and a window made for a display of another
    // scale gets its right size only once it is there.
    if (name === 'break' && !window.isVisible()) window.setBounds(breakPlace(display, dress(name)));
    if (focus) {
      window.show();
      window.focus();
    } else {
      window.showInactive();
      // Shown without the keyboard a window may come up behind others on some desktops. Mutter would not move it, and
      // have it demand attention instead.
      if (!isGnome) window.moveTop();
    }
    if (name !== 'break' || server !== 'x11') return;
    if (isKde) void leaveTaskBar(window, clock, log);
    if (isGnome && !focus) void demandNoAttention(window, clock, log);
  };

  /** As sway wants it: told to take no keyboard before it comes, and moved once it is there. */
  const showOnSway = async (showing: Showing): Promise<void> => {
    const { name, window, focus, isWanted } = showing;
    const comes = !window.isVisible();
    const quietly = comes && !focus && server === 'x11';
    if (quietly) await sayTakesKeyboard(window, false, clock, log);
    if (isWanted()) {
      show(showing);
      const { note } = dress(name);
      await sway?.arrange(window.getTitle(), {
        at: name === 'break' && comes ? (size, place) => corner(size, place, note) : null,
        focus,
      });
    }
    if (quietly && !window.isDestroyed()) await sayTakesKeyboard(window, true, clock, log);
  };

  return async (showing) => {
    const { window, focus, isWanted } = showing;
    if (sway !== null) return showOnSway(showing);
    // Open on another virtual desktop it is put away first: shown again it comes to the one that is looked at.
    if (focus && server === 'x11' && window.isVisible() && !window.isFocused()) {
      if ((await isElsewhere(window, clock, log)) && !window.isDestroyed()) window.hide();
    }
    if (isWanted()) show(showing);
  };
}
