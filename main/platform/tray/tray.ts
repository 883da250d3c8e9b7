/**
 * Owns the icon in the tray and its menu. It touches the system only where something that it shows has
 * changed: every menu that is rebuilt and every tooltip that is set wakes the panel.
 */
import {
  Menu,
  type MenuItemConstructorOptions,
  type NativeImage,
  nativeImage,
  Tray as SystemTray,
  screen,
} from 'electron';
import type { Settings } from '../../domain/settings';
import type { Clock, Command, Log, SensorHealth, Tray, TrayIcon, TrayItem, TrayView } from '../../ports';
import type { Bus } from '../sensors/bus';
import { onWayland } from '../system/installation';
import { panelOf } from './ground';
import { trayHomeOf } from './home';
import { createTrayHost, type HostState } from './host';
import { type Panel, paint } from './icon';
import { hasOlderTray } from './olderTray';

/** Sizes of the picture in pixels, by the scale each is meant for; the first is the icon at 100 %. */
const sizesOn: { readonly [system: string]: readonly number[] } = {
  darwin: [16, 32],
  win32: [16, 24, 32, 48],
  linux: [22, 24, 32, 44],
};

export interface TrayParts {
  readonly clock: Clock;
  readonly log: Log;
  readonly session: Bus;
  /** The colour that the person has chosen. */
  choice(): Settings['trayIcon'];
  /** What a click on an item of the menu, or on the icon itself, asks for. */
  act(command: Command): void;
}

export function createTray({ clock, log, session, choice, act }: TrayParts): Tray {
  const pictures = createPictures();
  let since = clock.now();
  let shown: { readonly view: TrayView; readonly panel: Panel } | null = null;
  let lastTold: SensorHealth['state'] | null = null;

  const make = (): SystemTray | null => {
    const made = makeTray(pictures({ kind: 'away' }, panelNow(choice())), log);
    // What a left click does is not defined on every panel, so it only ever shows what the menu offers too.
    made?.on('click', () => {
      if (process.platform === 'win32') made.popUpContextMenu();
      else act({ do: 'open', window: 'today' });
    });
    return made;
  };
  let system = make();
  const isThere = (): boolean => system !== null && !system.isDestroyed();

  const show = (view: TrayView): void => {
    if (system === null || system.isDestroyed()) return;
    const before = shown;
    const panel = panelNow(choice());
    shown = { view, panel };
    if (before?.panel !== panel || !same(before.view.icon, view.icon)) {
      system.setImage(pictures(view.icon, panel));
    }
    if (before?.view.tooltip !== view.tooltip) system.setToolTip(view.tooltip);
    if (process.platform === 'darwin' && before?.view.title !== view.title) {
      system.setTitle(view.title, { fontType: 'monospacedDigit' });
    }
    if (!same(before?.view.items, view.items)) {
      system.setContextMenu(Menu.buildFromTemplate(view.items.map((item) => templateOf(item, act))));
    }
  };
  const makeAnew = (): void => {
    log.note('the tray icon', 'is made anew for a panel that did not know of it');
    if (isThere()) system?.destroy();
    system = make();
    const view = shown?.view ?? null;
    shown = null;
    if (view !== null) show(view);
  };
  const host =
    process.platform === 'linux'
      ? createTrayHost({
          bus: session,
          pid: process.pid,
          clock,
          // As a client of Wayland Electron has no icon for such a panel.
          hasOlder: async () => !onWayland() && hasOlderTray(process.env, clock),
          makeAnew,
        })
      : null;

  const state = (): SensorHealth['state'] => {
    if (!isThere()) return 'missing';
    // Windows and macOS have one place for icons, and it is always there.
    if (host === null) return 'working';
    return stateOf[host.state()];
  };
  const health = (): SensorHealth => {
    const now = state();
    if (lastTold !== null && lastTold !== now) since = clock.now();
    lastTold = now;
    return { sensor: 'tray', state: now, since, by: host === null ? 'system tray' : byOf[host.state()] };
  };

  return {
    show,
    health,
    home() {
      const { bounds, workArea } = screen.getPrimaryDisplay();
      const { platform, env } = process;
      return trayHomeOf(state(), panelNow(choice()), { platform, env, bounds, workArea });
    },
    dispose() {
      host?.dispose();
      if (isThere()) system?.destroy();
    },
  };
}

const stateOf: { readonly [state in HostState]: SensorHealth['state'] } = {
  shows: 'working',
  older: 'working',
  none: 'missing',
  untold: 'unsure',
  unknown: 'unsure',
};

const watcher = 'StatusNotifierWatcher';
const byOf: { readonly [state in HostState]: string } = {
  shows: watcher,
  older: 'XEmbed',
  none: `${watcher}, XEmbed`,
  untold: watcher,
  unknown: `${watcher}, XEmbed`,
};

/** The app must be usable where there is no tray: it logs so and goes on. */
function makeTray(picture: NativeImage, log: Log): SystemTray | null {
  try {
    return new SystemTray(picture);
  } catch (error) {
    log.trouble('making the tray icon', error);
    return null;
  }
}

/** Plain data on both sides: equal in writing is equal. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function panelNow(choice: Settings['trayIcon']): Panel {
  return panelOf(choice, { platform: process.platform, env: process.env });
}

/** Each picture is painted once: it takes some milliseconds, and there is little else to be done about it. */
function createPictures(): (icon: TrayIcon, panel: Panel) => NativeImage {
  const painted = new Map<string, NativeImage>();
  return (icon, panel) => {
    const key = JSON.stringify([icon, panel]);
    const picture = painted.get(key) ?? pictureOf(icon, panel);
    painted.set(key, picture);
    return picture;
  };
}

function pictureOf(icon: TrayIcon, panel: Panel): NativeImage {
  const sizes = sizesOn[process.platform] ?? [16, 22, 32, 44];
  const [first = 16, ...others] = sizes;
  const bitmap = (size: number): Buffer => Buffer.from(paint(icon, panel, size).bgra);
  const picture = nativeImage.createFromBitmap(bitmap(first), { width: first, height: first });
  for (const size of others) {
    picture.addRepresentation({
      scaleFactor: size / first,
      width: size,
      height: size,
      buffer: bitmap(size),
    });
  }
  picture.setTemplateImage(panel === 'template');
  return picture;
}

function templateOf(item: TrayItem, act: (command: Command) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'line':
      return { type: 'separator' };
    case 'action':
      return { label: plain(item.label), click: () => act(item.command) };
    case 'submenu':
      return { label: plain(item.label), submenu: item.items.map((inner) => templateOf(inner, act)) };
  }
}

/** An ampersand would be taken for the mark of a keyboard letter. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}
