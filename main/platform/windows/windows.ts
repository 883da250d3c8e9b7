/**
 * Owns the app's windows: each is made when it is asked for, or some seconds ahead, and destroyed when it is closed, so that
 * none costs anything while nobody looks at it. Nothing of the web can be reached from them.
 */
import { BrowserWindow, screen, session } from 'electron';
import type { WindowName } from '../../bridge/windows';
import type { WindowShape } from '../../domain/break/state';
import { seconds } from '../../domain/time';
import type { Clock, GivenSize, Log, WindowEnd, Windows } from '../../ports';
import { settleOnce } from '../system/settleOnce';
import { createFirstFrames } from './firstFrame';
import { noteGivenSize } from './givenSize';
import { guardPage } from './guard';
import { keepInside } from './keepInside';
import { type Dress, windowOptions } from './options';
import { isPageOf, pageAddress } from './pages';
import { type DisplayServer, displayWithPointer } from './pointer';
import { guardSession, type Shown } from './session';
import { createShow } from './show';
import { leaveUnpainted } from './unpainted';

export interface WindowSystem {
  readonly preload: string;
  /** The folder of the pages, and of all that they may load. */
  readonly pages: string;
  readonly server: DisplayServer;
}

/**
 * The app's windows by what may speak for them: the bridge believes nobody else. `First` is what their pages show first, as
 * data.
 */
export interface AppWindows<First> extends Windows {
  /** The name of the window whose main frame this is and whose page is ours; `null` = not one of ours. */
  nameOf(sender: Electron.WebContents, frame: Electron.WebFrameMain | null): WindowName | null;
  /** The window that has the keyboard, for a dialog to stand before; `null` = none of ours. */
  focused(): BrowserWindow | null;
  /** The window while it is open; `null` = it is not. */
  shown(name: WindowName): BrowserWindow | null;
  /**
   * Makes a window ahead of its time, in the place of one that was made so before: nobody sees it or hears of it. Asked for
   * it is there at once, where it still shows what it will have to; else it is thrown away and another is made.
   */
  makeAhead(name: WindowName, first: First, shape: WindowShape): void;
  /** Throws away what was made ahead of its time. */
  throwAway(name: WindowName): void;
  /** The page of this window has drawn what it has to show. */
  painted(name: WindowName): void;
  /** Tells every open page something. */
  tell(channel: string, view: unknown): void;
  /** The app is to end: all are closed as by `close`, and no other is made. */
  closeForGood(): void;
}

interface Opening {
  readonly window: BrowserWindow;
  /** Its page has drawn, and nothing else will be seen where it comes. */
  readonly painted: Promise<boolean>;
}

/** What pages show first. */
export interface FirstOf<First> {
  of(name: WindowName): First;
  /** Whether two of them look the same. */
  showsSame(one: First, other: First): boolean;
}

/** The window whose page comes with its first frame: the one that somebody waits for. Made ahead it has time to draw itself. */
const comesDrawn: WindowName = 'break';
const noFrame = Promise.resolve('');

/** A page that has not painted by then is given up: the prompt comes as a notification instead. */
const paintsWithin = seconds(10);
/** A page that has not gone by then is not asked again. */
const closesWithin = seconds(2);

export function createWindows<First>(
  files: WindowSystem,
  dress: (name: WindowName) => Dress,
  first: FirstOf<First>,
  keepSize: (name: WindowName, size: GivenSize | null) => void,
  clock: Clock,
  log: Log,
): AppWindows<First> {
  const open = new Map<WindowName, BrowserWindow>();
  /** All that have not ended yet: the page of one that is being closed may still say something. */
  const alive = new Map<BrowserWindow, WindowName>();
  const opening = new Map<WindowName, Opening>();
  /** Those that were made ahead of their time. */
  const ahead = new Map<WindowName, Opening & { readonly first: First }>();
  /** What is called once the page of a window has drawn. */
  const waiting = new Map<WindowName, () => void>();
  const listeners = new Set<(name: WindowName, how: WindowEnd) => void>();
  let isOver = false;
  const show = createShow(files.server, process.env, dress, clock, log);
  /** The pages of the windows that are open or made ahead, and no other. */
  const firstAt = (address: string): Shown | null => {
    const name = [...open.keys(), ...ahead.keys()].find((one) => isPageOf(one, address));
    if (name === undefined) return null;
    if (open.has(name)) {
      const shown = first.of(name);
      return { first: shown, frame: name === comesDrawn ? frames.of(shown) : noFrame };
    }
    const made = ahead.get(name);
    return made === undefined ? null : { first: made.first, frame: noFrame };
  };
  const frames = createFirstFrames<First>(files.pages, log);
  guardSession(session.defaultSession, files.pages, firstAt, log);
  const displays = keepInside(() => open.values());

  /** From here on it is gone for everybody: who asks for it gets another. */
  const forget = (name: WindowName, window: BrowserWindow, how: WindowEnd): void => {
    if (open.get(name) !== window) return;
    open.delete(name);
    opening.delete(name);
    waiting.delete(name);
    for (const listen of listeners) listen(name, how);
  };
  const lose = (name: WindowName, window: BrowserWindow, why: string): void => {
    log.trouble(`the page of the ${name} window is lost`, why);
    forget(name, window, 'lost');
    window.destroy();
  };

  const make = (name: WindowName, shape: WindowShape): BrowserWindow => {
    // Where it really stands is settled when it is shown. Asked for the pointer before a window exists, Electron
    // ends with a segmentation fault as a client of Wayland.
    const place = screen.getPrimaryDisplay();
    const worn = dress(name);
    const window = new BrowserWindow(windowOptions(name, worn, files.preload, place, shape));
    if (name !== 'break')
      noteGivenSize(window, clock, (size) => keepSize(name, { ...size, textScale: worn.textScale }));
    alive.set(window, name);
    window.removeMenu();
    window.on('closed', () => {
      alive.delete(window);
      if (ahead.get(name)?.window === window) ahead.delete(name);
      forget(name, window, 'closed');
    });
    window.on('unresponsive', () => lose(name, window, 'it hangs'));
    window.on('page-title-updated', (event, shown) => {
      event.preventDefault();
      const title = worn.titleShowing(shown);
      if (title !== null) window.setTitle(title);
    });
    if (name === 'break') window.setAlwaysOnTop(true, 'floating');
    const { webContents } = window;
    guardPage(webContents, name, log, () => window.destroy());
    webContents.on('render-process-gone', (_event, details) => lose(name, window, details.reason));
    webContents.on('preload-error', (_event, path, error) => log.trouble(`preload ${path}`, error));
    return window;
  };

  const begin = (name: WindowName, shape: WindowShape): Opening => {
    const window = make(name, shape);
    const unpainted = files.server === 'x11' ? leaveUnpainted(window, clock, log) : Promise.resolve();
    const drawn = settleOnce<boolean>(
      clock,
      paintsWithin,
      false,
      () => false,
      (settle) => {
        // Not 'ready-to-show': that comes with the first, empty frame, and never to a hidden window on Wayland.
        waiting.set(name, () => settle(true));
        window.once('closed', () => settle(false));
        window.loadURL(pageAddress(name)).catch((error: unknown) => {
          // One that went while it loaded was closed, or was told of as lost: that is no error of its page.
          if (open.get(name) === window) log.trouble(`loading the ${name} window`, error);
          settle(false);
        });
      },
    );
    return { window, painted: unpainted.then(() => drawn) };
  };

  const throwAway = (name: WindowName): void => {
    ahead.get(name)?.window.destroy();
    ahead.delete(name);
  };

  const close = (name: WindowName): void => {
    const window = open.get(name);
    if (window === undefined) return;
    const hasDrawn = !opening.has(name);
    forget(name, window, 'closed');
    // It has nothing to say but that it has drawn, which would be taken for the next one's.
    if (!hasDrawn) return window.destroy();
    // Asked first, so that the page can still say what it has not said yet (the soreness that was tapped).
    const patience = clock.wakeAfter(closesWithin, () => window.destroy());
    window.once('closed', () => patience.dispose());
    window.close();
  };

  /** The one that was made ahead, where it shows what it has to. */
  const takeAhead = (name: WindowName): Opening | null => {
    const made = ahead.get(name);
    if (made === undefined) return null;
    const isRight = first.showsSame(made.first, first.of(name));
    if (isRight) ahead.delete(name);
    else throwAway(name);
    return isRight ? made : null;
  };

  /** The window with its page drawn; `null` where it can't be. */
  const bring = async (name: WindowName, shape: WindowShape): Promise<BrowserWindow | null> => {
    const there = open.get(name);
    if (there !== undefined && !opening.has(name)) return there;
    const made = opening.get(name) ?? takeAhead(name);
    if (made === null && name === comesDrawn) frames.prepare();
    const running = made ?? begin(name, shape);
    open.set(name, running.window);
    opening.set(name, running);
    const painted = await running.painted;
    const isOurs = open.get(name) === running.window;
    if (opening.get(name) === running) opening.delete(name);
    if (isOurs) waiting.delete(name);
    if (painted && isOurs) return running.window;
    if (isOurs) {
      log.note('a window that was not drawn is given up', name);
      // The answer says it: nobody has closed it.
      open.delete(name);
      running.window.destroy();
    }
    return null;
  };

  return {
    async open(name, focus, isWanted = () => true, shape = 'whole') {
      if (isOver) return false;
      const [window, display] = await Promise.all([
        bring(name, shape),
        displayWithPointer(files.server, clock, log),
      ]).catch((error: unknown) => {
        log.trouble(`opening the ${name} window`, error);
        return [null, null] as const;
      });
      if (window === null || display === null) return false;
      // While it is waited for it may be closed, answered, withdrawn or locked away.
      const isStillWanted = (): boolean => open.get(name) === window && !window.isDestroyed() && isWanted();
      await show({ name, window, display, focus, shape, isWanted: isStillWanted });
      return true;
    },
    makeAhead(name, shown, shape) {
      throwAway(name);
      // A client of Wayland is given no frame before it is in sight.
      if (isOver || open.has(name) || files.server === 'wayland') return;
      const made = { ...begin(name, shape), first: shown };
      ahead.set(name, made);
      // Who asks for it then gets another chance.
      void made.painted.then((painted) => {
        if (!painted && ahead.get(name) === made) throwAway(name);
      });
    },
    throwAway,
    close,
    closeForGood() {
      isOver = true;
      for (const name of [...ahead.keys()]) throwAway(name);
      for (const name of [...open.keys()]) close(name);
    },
    hide: (name) => open.get(name)?.hide(),
    isFocused: (name) => open.get(name)?.isFocused() ?? false,
    onClosed(listen) {
      listeners.add(listen);
      return { dispose: () => listeners.delete(listen) };
    },
    nameOf(sender, frame) {
      for (const [window, name] of alive) {
        if (window.isDestroyed() || window.webContents !== sender) continue;
        const ours = frame !== null && frame === sender.mainFrame && isPageOf(name, frame.url);
        return ours ? name : null;
      }
      return null;
    },
    painted: (name) => waiting.get(name)?.(),
    shown: (name) => open.get(name) ?? null,
    focused: () => [...open.values()].find((window) => window.isFocused()) ?? null,
    tell(channel, view) {
      for (const window of open.values()) {
        if (!window.isDestroyed()) window.webContents.send(channel, view);
      }
    },
    dispose() {
      listeners.clear();
      displays.dispose();
      for (const window of [...alive.keys()]) window.destroy();
      open.clear();
    },
  };
}
