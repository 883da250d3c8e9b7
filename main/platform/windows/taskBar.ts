/**
 * Owns that the window of a break is no entry of KDE's task bar. Chromium writes over what the window was made with, and
 * Electron has no way to say it later; so its window manager is told here. Others are not: with GNOME's and XFCE's the
 * window would be gone from the list of Alt+Tab as well, and with that from who has no pointer.
 * Source: Extended Window Manager Hints 1.5, _NET_WM_STATE; ICCCM 2.0, 4.1.3.1 (WM_STATE).
 */
import { span } from '../../domain/time';
import type { Clock, Log } from '../../ports';
import { connectX11, type X11Client } from '../sensors/linux/x11Client';
import { atomOf, clientMessage, getProperty, internAtom, numbersOf } from '../sensors/linux/x11Wire';

const add = 1;
const fromAnApplication = 1;
const normal = 1;
const looks = 40;
const betweenLooks = span(50);

/** Waits until the window manager has the window, for at most 2 s; never rejects. */
export async function leaveTaskBar(
  window: { getNativeWindowHandle(): Buffer },
  clock: Clock,
  log: Log,
): Promise<void> {
  try {
    const id = window.getNativeWindowHandle().readUInt32LE(0);
    const client = await connectX11(process.env, clock, { onProperty() {}, onEnd() {} });
    const [managed, state, skip] = await Promise.all(
      ['WM_STATE', '_NET_WM_STATE', '_NET_WM_STATE_SKIP_TASKBAR'].map((name) => atomNamed(client, name)),
    );
    if (managed && state && skip && (await isManaged(client, id, managed, clock))) {
      client.tell(clientMessage(client.root, id, state, [add, skip, 0, fromAnApplication, 0]));
      // It has gone out once the next question is answered.
      await client.ask(getProperty(id, state));
    }
    client.dispose();
  } catch (error) {
    log.trouble('keeping a window out of the task bar', error);
  }
}

async function atomNamed(client: X11Client, name: string): Promise<number | null> {
  const reply = await client.ask(internAtom(name));
  return reply === null ? null : atomOf(reply);
}

async function isManaged(client: X11Client, id: number, property: number, clock: Clock): Promise<boolean> {
  for (let look = 0; look < looks; look += 1) {
    const reply = await client.ask(getProperty(id, property));
    if (reply === null) return false;
    if (numbersOf(reply)?.[0] === normal) return true;
    await new Promise<void>((done) => void clock.wakeAfter(betweenLooks, done));
  }
  return false;
}
