/**
 * Owns how a window that has drawn comes into sight: where it stands, over what, with or without the keyboard, on the
 * desktop that is looked at. Most systems do as a window asks; what some need beside that is here.
 */
import { type BrowserWindow, type Display, screen } from 'electron';
import type { WindowName } from '../../bridge/windows';
import type { WindowShape } from '../../domain/break/state';
import type { Clock, Log } from '../../ports';
import { desktopNames } from '../sensors/machine';
import { demandNoAttention } from './attention';
import { sayTakesKeyboard } from './inputHint';
import { breakCorner, breakPlace, type Dress } from './options';
import type { Place, Size } from './placement';
import type { DisplayServer } from './pointer';
import { cutsOutlines, outlineOf } from './shapes';
import { createSway } from './sway';
import { leaveTaskBar } from './taskBar';
import { isElsewhere } from './workspace';

export interface Showing {
  readonly name: WindowName;
  readonly window: BrowserWindow;
  readonly display: Display;
  readonly focus: boolean;
  /** Of the break's window. */
  readonly shape: WindowShape;
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
  const isCut = cutsOutlines(process.platform, env);

  /** The shape that each of the break's windows has. */
  const shapes = new WeakMap<BrowserWindow, WindowShape>();
  /** Whether a window is to be placed: anew each time it comes, and where it takes another shape. */
  const isPlaced = ({ name, window, shape }: Showing): boolean =>
    name === 'break' && (!window.isVisible() || shapes.get(window) !== shape);

  const place = ({ name, window, display, shape }: Showing): void => {
    // As it comes the pointer may be on another display, and a window made for a display of another scale gets its right
    // size only once it is there. In sight it takes another shape where it stands: taken out of sight for that it would
    // lose the keyboard, and a window manager that has not let go of it yet would put it elsewhere.
    const there = window.isVisible() ? screen.getDisplayMatching(window.getBounds()) : display;
    const bounds = breakPlace(there, dress(name), shape);
    window.setBounds(bounds);
    const wasPill = shapes.get(window) === 'pill';
    shapes.set(window, shape);
    // Where nothing is cut the corners of the pill are seen, as the page paints them.
    if (isCut && (wasPill || shape === 'pill')) window.setShape(outlineOf(shape, bounds));
  };

  const show = (showing: Showing): void => {
    const { name, window, focus } = showing;
    if (isPlaced(showing)) place(showing);
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
    const { name, window, focus, shape, isWanted } = showing;
    const quietly = !window.isVisible() && !focus && server === 'x11';
    if (quietly) await sayTakesKeyboard(window, false, clock, log);
    if (isWanted()) {
      const { note } = dress(name);
      const at = isPlaced(showing) ? (size: Size, on: Place) => breakCorner(size, on, note, shape) : null;
      show(showing);
      await sway?.arrange(() => (window.isDestroyed() ? '' : window.getTitle()), { at, focus, isWanted });
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
