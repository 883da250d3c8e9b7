/**
 * Owns on which display the person works: the one with the pointer. On X11 Electron's own answer dates from the start
 * of the app as long as none of its windows has been shown (seen with Electron 33.2.1), so that a prompt came to the
 * wrong display: there the server is asked. A client of Wayland is not told, and Electron ends with a segmentation
 * fault where it is asked before a window exists.
 */
import { type Display, type Point, screen } from 'electron';
import type { Clock, Log } from '../../ports';
import { connectX11 } from '../sensors/linux/x11Client';
import { pointerOf, queryPointer } from '../sensors/linux/x11Wire';

/** What Electron is a client of: an X server, a Wayland compositor, or the system itself. */
export type DisplayServer = 'x11' | 'wayland' | 'system';

/** The display with the pointer, or the first one where that is not told; never rejects. */
export async function displayWithPointer(server: DisplayServer, clock: Clock, log: Log): Promise<Display> {
  const pointer = await pointerOn(server, clock, log);
  return pointer === null ? screen.getPrimaryDisplay() : screen.getDisplayNearestPoint(pointer);
}

/** Where the pointer is, in device-independent pixels; `null` = not told. */
async function pointerOn(server: DisplayServer, clock: Clock, log: Log): Promise<Point | null> {
  switch (server) {
    case 'wayland':
      return null;
    case 'system':
      return screen.getCursorScreenPoint();
    case 'x11':
      return pointerOfServer(clock, log).catch((error: unknown) => {
        log.trouble('asking where the pointer is', error);
        return screen.getCursorScreenPoint();
      });
  }
}

async function pointerOfServer(clock: Clock, log: Log): Promise<Point | null> {
  const client = await connectX11(process.env, clock, { onProperty() {}, onEnd() {} });
  const reply = await client.ask(queryPointer(client.root));
  client.dispose();
  const found = reply === null ? null : pointerOf(reply);
  if (found === null) log.note('the pointer is on another screen of the X server');
  // All displays of an X server have one scale.
  const { scaleFactor } = screen.getPrimaryDisplay();
  return found && { x: Math.floor(found.x / scaleFactor), y: Math.floor(found.y / scaleFactor) };
}
