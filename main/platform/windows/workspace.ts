/**
 * Owns on which virtual desktop of an X server a window is. Most window managers leave a window where it is, whatever is
 * asked of it: one that is wanted here must be known to be elsewhere.
 * Source: Extended Window Manager Hints 1.5, _NET_CURRENT_DESKTOP and _NET_WM_DESKTOP.
 */
import type { Clock, Log } from '../../ports';
import type { X11Client } from '../sensors/linux/x11Client';
import { atomOf, getProperty, internAtom, numbersOf } from '../sensors/linux/x11Wire';
import { type NativeWindow, onX11 } from './onX11';

/** On all of them at once. */
const everywhere = 0xffff_ffff;

/** Whether the window is on another virtual desktop than the one that is looked at; never rejects. */
export async function isElsewhere(window: NativeWindow, clock: Clock, log: Log): Promise<boolean> {
  const is = await onX11(
    window,
    clock,
    log,
    'asking on which virtual desktop a window is',
    async (client, id) => {
      const [current, own] = await Promise.all([
        numberOf(client, client.root, '_NET_CURRENT_DESKTOP'),
        numberOf(client, id, '_NET_WM_DESKTOP'),
      ]);
      return current !== null && own !== null && own !== everywhere && own !== current;
    },
  );
  return is ?? false;
}

async function numberOf(client: X11Client, window: number, property: string): Promise<number | null> {
  const atom = await client.ask(internAtom(property));
  const reply = atom === null ? null : await client.ask(getProperty(window, atomOf(atom)));
  return reply === null ? null : (numbersOf(reply)?.[0] ?? null);
}
