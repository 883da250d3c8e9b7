/**
 * Owns where the pointer is. On X11 Electron's own answer dates from the start of the app as long as none of its
 * windows has been shown (seen with Electron 33.2.1), so that a prompt came to the wrong display: there the server
 * is asked.
 */
import { type Point, screen } from 'electron';
import type { Clock, Log } from '../../ports';
import { connectX11 } from '../sensors/linux/x11Client';
import { pointerOf, queryPointer } from '../sensors/linux/x11Wire';

/** Where the pointer is, in device-independent pixels; never rejects. */
export async function pointerNow(onX11: boolean, clock: Clock, log: Log): Promise<Point> {
  if (onX11) {
    try {
      const client = await connectX11(process.env, clock, { onProperty() {}, onEnd() {} });
      const reply = await client.ask(queryPointer(client.root));
      client.dispose();
      const found = reply === null ? null : pointerOf(reply);
      // All displays of an X server have one scale.
      const { scaleFactor } = screen.getPrimaryDisplay();
      if (found !== null)
        return { x: Math.floor(found.x / scaleFactor), y: Math.floor(found.y / scaleFactor) };
    } catch (error) {
      log.trouble('asking where the pointer is', error);
    }
  }
  return screen.getCursorScreenPoint();
}
