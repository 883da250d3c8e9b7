// Reads and clicks the app's tray item as a desktop panel does, over D-Bus.

import { execFileSync, spawn } from 'node:child_process';
import { expect } from '@playwright/test';
import { z } from 'zod';
import en from '../assets/locales/en.json' with { type: 'json' };
import { call, DBusError, plain, Variant } from './bus';

export interface TrayMenuItem {
  readonly id: number;
  /** Without the mark of its keyboard letter; a separator has the label `---`. */
  readonly label: string;
  readonly enabled: boolean;
  readonly visible: boolean;
  /** Undefined where the item is neither a check box nor a radio item. */
  readonly checked: boolean | undefined;
  readonly items: readonly TrayMenuItem[];
}

export interface TrayItem {
  readonly tooltip: string;
  /** The icon's pixels as the panel gets them, largest first. */
  readonly icons: readonly { readonly width: number; readonly height: number; readonly argb: Uint8Array }[];
}

const MENU = {
  bus: 'session',
  path: '/com/canonical/dbusmenu',
  interface: 'com.canonical.dbusmenu',
} as const;
const properties = z.looseObject({
  label: z.string().optional(),
  type: z.string().optional(),
  enabled: z.boolean().optional(),
  visible: z.boolean().optional(),
  'toggle-type': z.string().optional(),
  'toggle-state': z.number().optional(),
});
const node = z.tuple([z.number(), properties, z.array(z.unknown())]);

/** Bus names and object paths of the tray items now in the panel, as the watcher writes them. */
async function registered(): Promise<readonly { destination: string; path: string }[]> {
  const [items] = await call({
    bus: 'session',
    destination: 'org.kde.StatusNotifierWatcher',
    path: '/StatusNotifierWatcher',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: ['org.kde.StatusNotifierWatcher', 'RegisteredStatusNotifierItems'],
  });
  return z
    .array(z.string())
    .parse(items)
    .map((text) => {
      const slash = text.indexOf('/');
      return { destination: text.slice(0, slash), path: text.slice(slash) };
    });
}

/** How many tray items the panel shows: 0 once the app has quit, never 2. */
export async function trayItemCount(): Promise<number> {
  return (await registered()).length;
}

/** Ends the panel and starts it anew, as after a crash or a change of its settings; comes back once the old one has gone. */
export async function restartPanel(): Promise<void> {
  const owner = async (name: string): Promise<unknown> => {
    const [found] = await call({
      bus: 'session',
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus',
      member: 'GetNameOwner',
      signature: 's',
      body: [name],
    }).catch(() => [null]);
    return found;
  };
  // Told to restart, it ends and starts itself; once it only ended, and no test after that had a panel.
  execFileSync('xfce4-panel', ['--quit'], { stdio: 'ignore' });
  // Its tray goes first: one that is started while the old one has its own name still ends at once.
  for (const name of ['org.kde.StatusNotifierWatcher', 'org.xfce.Panel'])
    await expect.poll(() => owner(name), { timeout: 20_000 }).toBeNull();
  spawn('xfce4-panel', ['--disable-wm-check'], { stdio: 'ignore', detached: true }).unref();
}

async function onlyItem(): Promise<{ destination: string; path: string }> {
  const items = await registered();
  const [first] = items;
  if (first === undefined || items.length > 1)
    throw new Error(`expected one tray item, found ${items.length}`);
  return first;
}

/** A label as a person reads it: without the marks of its key, a space that keeps a line together like any other. */
const asRead = (label: string): string => label.replace(/_(?!_)/g, '').replaceAll('\u00a0', ' ');

function readNode(value: unknown): TrayMenuItem {
  const [id, found, children] = node.parse(value);
  return {
    id,
    label: found.type === 'separator' ? '---' : asRead(found.label ?? ''),
    enabled: found.enabled ?? true,
    visible: found.visible ?? true,
    checked: found['toggle-type'] ? found['toggle-state'] === 1 : undefined,
    items: children.map((child) => readNode(plain(child))),
  };
}

/** The tray menu, with submenus inside their items. Throws while there is no tray item. */
async function trayMenu(): Promise<readonly TrayMenuItem[]> {
  const { destination } = await onlyItem();
  const [, layout] = await call({
    ...MENU,
    destination,
    member: 'GetLayout',
    signature: 'iias',
    body: [0, -1, []],
  });
  return readNode(layout).items.filter((item) => item.visible);
}

/** The labels of the menu's first level. */
export async function trayLabels(): Promise<readonly string[]> {
  return (await trayMenu()).map((item) => item.label);
}

/** Finds an item by its label and those of the submenus above it: `['Pause', 'For 1 hour']`. */
export async function trayMenuItem(...path: readonly string[]): Promise<TrayMenuItem> {
  let items = await trayMenu();
  let found: TrayMenuItem | undefined;
  for (const label of path) {
    found = items.find((item) => item.label === label);
    if (found === undefined) {
      throw new Error(`no "${label}" in the tray menu: ${items.map((item) => item.label).join(' | ')}`);
    }
    items = found.items;
  }
  if (found === undefined) throw new Error('name at least one label');
  return found;
}

/** Clicks a menu item, as `trayMenuItem` finds it; throws where it is greyed out. */
export async function clickTrayMenu(...path: readonly string[]): Promise<void> {
  await pressWhatIs(() => trayMenuItem(...path));
}

/** Opens the window of the name from the menu; that of the day stands under the first line, which tells of the day. */
export async function openFromTray(window: 'today' | 'settings' | 'help'): Promise<void> {
  if (window !== 'today') return clickTrayMenu(en.tray[window]);
  await pressWhatIs(async () => {
    const [day] = await trayMenu();
    if (day === undefined) throw new Error('the tray menu is empty');
    return day;
  });
}

/**
 * Presses an item of the menu as it is. A menu may come in the place of another between the reading and the press, as just
 * after a start: the item is unknown then, nothing was pressed, and a panel shows the new one.
 */
async function pressWhatIs(find: () => Promise<TrayMenuItem>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await press(await find());
    } catch (error) {
      const isGone = error instanceof DBusError && error.text === 'error occurred in Event';
      if (!isGone || attempt === 3) throw error;
    }
  }
}

async function press(item: TrayMenuItem): Promise<void> {
  if (!item.enabled) throw new Error(`"${item.label}" is greyed out`);
  const { destination } = await onlyItem();
  try {
    await call({
      ...MENU,
      destination,
      member: 'Event',
      signature: 'isvu',
      body: [item.id, 'clicked', new Variant('i', 0), 0],
    });
  } catch (error) {
    // "Quit" may be obeyed before it is answered.
    if (!(error instanceof DBusError) || error.type !== 'org.freedesktop.DBus.Error.NoReply') throw error;
  }
}

/** What the panel shows of the tray item: its tooltip and its picture. */
export async function trayItem(): Promise<TrayItem> {
  const item = await onlyItem();
  const [all] = await call({
    bus: 'session',
    ...item,
    interface: 'org.freedesktop.DBus.Properties',
    member: 'GetAll',
    signature: 's',
    body: ['org.kde.StatusNotifierItem'],
  });
  const shape = z.looseObject({
    ToolTip: z.tuple([z.string(), z.array(z.unknown()), z.string(), z.string()]).optional(),
    IconPixmap: z.array(z.tuple([z.number(), z.number(), z.instanceof(Uint8Array)])).optional(),
  });
  const { ToolTip: tip, IconPixmap: pixmaps } = shape.parse(all);
  return {
    tooltip: tip?.[2] ?? '',
    icons: (pixmaps ?? []).map(([width, height, argb]) => ({ width, height, argb })),
  };
}
