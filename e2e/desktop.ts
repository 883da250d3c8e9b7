// What a test may do to the desktop around the app: read its notifications, put it to sleep, lock it, use its
// keyboard and pointer, look at its screen. The tray is in tray.ts.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { call, connect, Message, plain, Variant } from './bus';

export interface Notification {
  readonly app: string;
  readonly summary: string;
  readonly body: string;
  readonly urgency: 'low' | 'normal' | 'critical';
  /** Keys and labels of its buttons, in turn. */
  readonly actions: readonly string[];
}

export interface NotificationRecord {
  /** All notifications sent since the recording began, oldest first. */
  readonly sent: readonly Notification[];
  stop(): void;
}

const notifyBody = z.tuple([
  z.string(),
  z.number(),
  z.string(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.looseObject({ urgency: z.number().optional() }),
  z.number(),
]);
const urgencies = ['low', 'normal', 'critical'] as const;

/** Listens to what programs hand to the notification daemon, without touching what it shows. */
export async function recordNotifications(): Promise<NotificationRecord> {
  const sent: Notification[] = [];
  const bus = connect('session');
  bus.addMethodHandler(() => true); // a monitor must not answer
  bus.on('message', (message) => {
    if (message.member !== 'Notify') return;
    const [app, , , summary, body, actions, hints] = notifyBody.parse(message.body.map(plain));
    sent.push({ app, summary, body, actions, urgency: urgencies[hints.urgency ?? 1] ?? 'normal' });
  });
  await bus.call(
    new Message({
      destination: 'org.freedesktop.DBus',
      path: '/org/freedesktop/DBus',
      interface: 'org.freedesktop.DBus.Monitoring',
      member: 'BecomeMonitor',
      signature: 'asu',
      body: [["type='method_call',interface='org.freedesktop.Notifications',member='Notify'"], 0],
    }),
  );
  return { sent, stop: () => bus.disconnect() };
}

const history = z.object({
  data: z.tuple([
    z.array(
      z.object({
        summary: z.object({ data: z.string() }),
        body: z.object({ data: z.string() }),
        appname: z.object({ data: z.string() }),
      }),
    ),
  ]),
});

/** What the daemon has shown so far, newest first. Closes the ones on the screen: the daemon lists only closed ones. */
export function closedNotifications(): readonly Pick<Notification, 'app' | 'summary' | 'body'>[] {
  closeNotifications();
  const [list] = history.parse(JSON.parse(execFileSync('dunstctl', ['history'], { encoding: 'utf8' }))).data;
  return list.map((entry) => ({
    app: entry.appname.data,
    summary: entry.summary.data,
    body: entry.body.data,
  }));
}

/** How many notifications are on the screen now. */
export function notificationsShown(): number {
  return Number(execFileSync('dunstctl', ['count', 'displayed'], { encoding: 'utf8' }));
}

/** Presses the notification on the screen, as a click on its text does. */
export function pressNotification(): void {
  execFileSync('dunstctl', ['action', '0']);
}

/** logind's word that the machine is about to sleep (`true`) or has woken (`false`). */
export async function systemSleep(going: boolean): Promise<void> {
  await call({
    bus: 'system',
    destination: 'org.freedesktop.login1',
    path: '/org/freedesktop/login1',
    interface: 'org.freedesktop.DBus.Mock',
    member: 'EmitSignal',
    signature: 'sssav',
    body: ['org.freedesktop.login1.Manager', 'PrepareForSleep', 'b', [new Variant('b', going)]],
  });
}

/** Locks or unlocks the screen: the screen saver service says so, by signal and when asked. */
export async function lockScreen(locked: boolean): Promise<void> {
  const service = 'org.gnome.ScreenSaver';
  await call({
    bus: 'session',
    destination: service,
    path: '/org/gnome/ScreenSaver',
    interface: service,
    member: 'SetActive',
    signature: 'b',
    body: [locked],
  });
}

/** Takes all notifications off the screen. */
export function closeNotifications(): void {
  execFileSync('dunstctl', ['close-all']);
}

function xdotool(...args: readonly string[]): string {
  return execFileSync('xdotool', [...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
}

/** What xdotool says; empty where it fails, as it does when a window has gone meanwhile or none is found. */
function xdotoolOrNothing(...args: readonly string[]): string {
  try {
    return xdotool(...args);
  } catch {
    return '';
  }
}

/** Title of the window that has the keyboard; empty where none has. */
export function activeWindowName(): string {
  return xdotoolOrNothing('getactivewindow', 'getwindowname');
}

/** Titles of the windows on the screen. */
export function visibleWindowNames(): readonly string[] {
  return xdotoolOrNothing('search', '--onlyvisible', '--name', '.')
    .split('\n')
    .filter((id) => id !== '')
    .map((id) => xdotoolOrNothing('getwindowname', id))
    .filter((name) => name !== '');
}

/** There are so many virtual desktops, and this one, from 0, is looked at. */
export function lookAtDesktop(desktop: number, of: number): void {
  xdotool('set_num_desktops', String(of));
  xdotool('set_desktop', String(desktop));
}

/** The virtual desktop, from 0, on which the window with this title is; -1 where there is none. */
export function desktopOf(title: string): number {
  const [id = ''] = xdotoolOrNothing('search', '--name', title).split('\n');
  return Number(xdotoolOrNothing('get_desktop_for_window', id) || -1);
}

/** Presses a key or chord: `Escape`, `ctrl+w`. */
export function pressKey(chord: string): void {
  xdotool('key', '--clearmodifiers', chord);
}

/** Clicks at a point of the screen; 1 is the left button. */
export function clickAt(x: number, y: number, button = 1): void {
  xdotool('mousemove', String(x), String(y), 'click', String(button));
}

/** Moves the pointer a little: input that ends the system's idle time and touches nothing. */
export function nudgePointer(): void {
  xdotool('mousemove_relative', '--', '1', '0');
  xdotool('mousemove_relative', '--', '-1', '0');
}

/** Writes a picture of the whole screen to `file` (PNG). */
export function screenshot(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  execFileSync('import', ['-window', 'root', file]);
}
