/**
 * Owns the icon in the tray and its menu. It touches the system only where something that it shows has
 * changed: every menu that is rebuilt and every tooltip that is set wakes the panel.
 */
import {
  Menu,
  type MenuItemConstructorOptions,
  nativeImage,
  nativeTheme,
  Tray as SystemTray,
} from 'electron';
import type { Clock, Command, Log, SensorHealth, Tray, TrayIcon, TrayItem, TrayView } from '../../ports';
import { type Panel, paint } from './icon';

/** Sizes of the picture in pixels, by the scale each is meant for; the first is the icon at 100 %. */
const sizesOn: { readonly [system: string]: readonly number[] } = {
  darwin: [16, 32],
  win32: [16, 24, 32, 48],
  linux: [22, 24, 32, 44],
};

/** @param act what a click on an item of the menu, or on the icon itself, asks for */
export function createTray(act: (command: Command) => void, clock: Clock, log: Log): Tray {
  const since = clock.now();
  const system = makeTray(log);
  let shown: TrayView | null = null;

  const showIcon = (icon: TrayIcon): void => system?.setImage(pictureOf(icon));
  const themeChanged = (): void => {
    if (shown !== null) showIcon(shown.icon);
  };
  nativeTheme.on('updated', themeChanged);
  // What a left click does is not defined on every panel, so it only ever shows what the menu offers too.
  system?.on('click', () => {
    if (process.platform === 'win32') system.popUpContextMenu();
    else act({ do: 'open', window: 'today' });
  });

  const health = (): SensorHealth => ({
    sensor: 'tray',
    state: system === null ? 'missing' : 'unsure',
    since,
    by: process.platform === 'linux' ? 'StatusNotifierItem' : 'system tray',
  });

  return {
    show(view) {
      if (system === null || system.isDestroyed()) return;
      const before = shown;
      shown = view;
      if (!same(before?.icon, view.icon)) showIcon(view.icon);
      if (before?.tooltip !== view.tooltip) system.setToolTip(view.tooltip);
      if (process.platform === 'darwin' && before?.title !== view.title) {
        system.setTitle(view.title, { fontType: 'monospacedDigit' });
      }
      if (!same(before?.items, view.items)) {
        system.setContextMenu(Menu.buildFromTemplate(view.items.map((item) => templateOf(item, act))));
      }
    },
    health,
    dispose() {
      nativeTheme.off('updated', themeChanged);
      if (system !== null && !system.isDestroyed()) system.destroy();
    },
  };
}

/** The app must be usable where there is no tray: it logs so and goes on. */
function makeTray(log: Log): SystemTray | null {
  try {
    return new SystemTray(pictureOf({ kind: 'away' }));
  } catch (error) {
    log.trouble('making the tray icon', error);
    return null;
  }
}

/** Plain data on both sides: equal in writing is equal. */
function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** On macOS the system colours the icon itself; elsewhere the panel's ground is taken from the theme. */
function panel(): Panel {
  if (process.platform === 'darwin') return 'template';
  // GNOME's panel is dark in both of its styles.
  if (process.platform === 'linux' && /GNOME/i.test(process.env['XDG_CURRENT_DESKTOP'] ?? '')) return 'dark';
  return nativeTheme.shouldUseDarkColors ? 'dark' : 'light';
}

function pictureOf(icon: TrayIcon): Electron.NativeImage {
  const sizes = sizesOn[process.platform] ?? [16, 22, 32, 44];
  const [first = 16, ...others] = sizes;
  const ground = panel();
  const bitmap = (size: number): Buffer => Buffer.from(paint(icon, ground, size).bgra);
  const picture = nativeImage.createFromBitmap(bitmap(first), { width: first, height: first });
  for (const size of others) {
    picture.addRepresentation({
      scaleFactor: size / first,
      width: size,
      height: size,
      buffer: bitmap(size),
    });
  }
  picture.setTemplateImage(ground === 'template');
  return picture;
}

function templateOf(item: TrayItem, act: (command: Command) => void): MenuItemConstructorOptions {
  switch (item.kind) {
    case 'line':
      return { type: 'separator' };
    case 'text':
      return { label: plain(item.label), enabled: false };
    case 'action':
      return { label: plain(item.label), enabled: item.enabled, click: () => act(item.command) };
    case 'submenu':
      return { label: plain(item.label), submenu: item.items.map((inner) => templateOf(inner, act)) };
  }
}

/** An ampersand would be taken for the mark of a keyboard letter. */
function plain(label: string): string {
  return label.replaceAll('&', '&&');
}
