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
import type { Command } from '../../command';
import type { Settings } from '../../domain/settings';
import { span } from '../../domain/time';
import type { Clock, Disposable, Log, SensorHealth, Tray, TrayIcon, TrayItem, TrayView } from '../../ports';
import { panelOf } from './ground';
import { trayHomeOf } from './home';
import type { HostState, TrayHost } from './host';
import { type Bitmap, type Panel, paint } from './icon';

/** The side of the icon at 100 %, and of the pictures of it, in pixels. */
interface Sizes {
  readonly icon: number;
  readonly pictures: readonly number[];
}
const sizesOn: { readonly [system: string]: Sizes } = {
  darwin: { icon: 16, pictures: [16, 32] },
  win32: { icon: 16, pictures: [16, 24, 32, 48] },
  // Of several Electron gives the panel the largest alone, which makes of it what it needs.
  linux: { icon: 22, pictures: [44] },
};
const sizes = sizesOn[process.platform] ?? { icon: 22, pictures: [44] };
const smallest = [sizes.icon];
const paintsAfter = span(500);

export interface TrayParts {
  readonly clock: Clock;
  readonly log: Log;
  /** The colour that the person has chosen. */
  choice(): Settings['trayIcon'];
  /** What a click on an item of the menu, or on the icon itself, asks for. */
  act(command: Command): void;
}

/** The tray, whose icon is there before anything else of the app is. */
export interface FirstTray extends Tray {
  /**
   * From now on `makeHost` knows whether a panel shows the icon. It is given what makes the icon anew for a panel that does not
   * know of it. Not called where the system has one place for icons, which is always there.
   */
  watch(makeHost: (makeAnew: () => void) => TrayHost): void;
}

export function createTray({ clock, log, choice, act }: TrayParts): FirstTray {
  const pictures = createPictures();
  let picturing: Disposable | null = null;
  let since = clock.now();
  let shown: { readonly view: TrayView; readonly panel: Panel } | null = null;
  let lastTold: SensorHealth['state'] | null = null;

  const make = (icon: TrayIcon, panel: Panel): SystemTray | null => {
    const made = makeTray(pictures.painted(icon, panel) ?? pictureOf(icon, panel, smallest), log);
    pictureSoon(icon, panel);
    // What a left click does is not defined on every panel, so it only ever shows what the menu offers too.
    made?.on('click', () => {
      if (process.platform === 'win32') made.popUpContextMenu();
      else act({ do: 'open', window: 'today' });
    });
    return made;
  };
  /** `undefined` until there is something to show: what it shows first is not painted twice. */
  let system: SystemTray | null | undefined;
  const isThere = (): boolean => system !== null && system !== undefined && !system.isDestroyed();
  /** Sets a picture once nobody waits for something else: painting takes as long as half a window. */
  const pictureSoon = (icon: TrayIcon, panel: Panel): void => {
    picturing?.dispose();
    picturing = clock.wakeAfter(paintsAfter, () => {
      if (isThere()) system?.setImage(pictures.paint(icon, panel));
    });
  };

  const picture = (icon: TrayIcon, panel: Panel): void => {
    const known = pictures.painted(icon, panel);
    if (known === undefined) return pictureSoon(icon, panel);
    picturing?.dispose();
    system?.setImage(known);
  };
  const show = (view: TrayView): void => {
    const before = shown;
    const panel = panelNow(choice());
    if (before?.view === view && before.panel === panel) return;
    if (system === undefined) system = make(view.icon, panel);
    else if (isThere() && (before?.panel !== panel || !same(before.view.icon, view.icon)))
      picture(view.icon, panel);
    if (system === null || system.isDestroyed()) return;
    shown = { view, panel };
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
    const view = shown?.view ?? null;
    [system, shown] = [undefined, null];
    if (view !== null) show(view);
  };
  const isHosted = process.platform === 'linux';
  let host: TrayHost | null = null;
  const hostState = (): HostState => host?.state() ?? 'unknown';

  const state = (): SensorHealth['state'] => {
    if (!isThere()) return 'missing';
    // Windows and macOS have one place for icons, and it is always there.
    return isHosted ? stateOf[hostState()] : 'working';
  };
  const health = (): SensorHealth => {
    const now = state();
    if (lastTold !== null && lastTold !== now) since = clock.now();
    lastTold = now;
    return { sensor: 'tray', state: now, since, by: isHosted ? byOf[hostState()] : 'system tray' };
  };

  return {
    show,
    watch(makeHost) {
      if (isHosted) host ??= makeHost(makeAnew);
    },
    health,
    home() {
      const { bounds, workArea } = screen.getPrimaryDisplay();
      const { platform, env } = process;
      return trayHomeOf(state(), panelNow(choice()), { platform, env, bounds, workArea });
    },
    dispose() {
      host?.dispose();
      picturing?.dispose();
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

interface Pictures {
  painted(icon: TrayIcon, panel: Panel): NativeImage | undefined;
  /** Each picture is painted once, at all sizes. */
  paint(icon: TrayIcon, panel: Panel): NativeImage;
}

function createPictures(): Pictures {
  const all = new Map<string, NativeImage>();
  /** What was painted last in each size: the next picture of a sit is nearly the same. */
  const last = new Map<number, Bitmap>();
  const keyOf = (icon: TrayIcon, panel: Panel): string => JSON.stringify([icon, panel]);
  return {
    painted: (icon, panel) => all.get(keyOf(icon, panel)),
    paint(icon, panel) {
      const key = keyOf(icon, panel);
      const picture = all.get(key) ?? pictureOf(icon, panel, sizes.pictures, last);
      all.set(key, picture);
      return picture;
    },
  };
}

/** The picture in these sizes. @param last what was painted last in each size, and then this */
function pictureOf(
  icon: TrayIcon,
  panel: Panel,
  [first = sizes.icon, ...others]: readonly number[],
  last = new Map<number, Bitmap>(),
): NativeImage {
  const bitmap = (size: number): Buffer => {
    const painted = paint(icon, panel, size, last.get(size));
    last.set(size, painted);
    return Buffer.from(painted.bgra);
  };
  const at = (size: number) => ({ width: size, height: size, scaleFactor: size / sizes.icon });
  const picture = nativeImage.createFromBitmap(bitmap(first), at(first));
  for (const size of others) picture.addRepresentation({ ...at(size), buffer: bitmap(size) });
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
