/**
 * Owns how something is asked of the X server about one of our windows, which Electron has no word for: over a connection
 * of its own, which is closed whatever comes, and with a line in the log where the server can't be reached.
 */
import type { Clock, Log } from '../../ports';
import { connectX11, type X11Client } from '../sensors/linux/x11Client';

/** What is needed of a window: it is the number that the X server knows it by. */
export interface NativeWindow {
  getNativeWindowHandle(): Buffer;
}

/**
 * Does `work` with the server and the window's number there. Never rejects: `null` = it could not be done.
 * @param doing for the log: "asking on which desktop a window is"
 */
export async function onX11<T>(
  window: NativeWindow,
  clock: Clock,
  log: Log,
  doing: string,
  work: (client: X11Client, id: number) => Promise<T>,
): Promise<T | null> {
  let client: X11Client | null = null;
  try {
    const id = window.getNativeWindowHandle().readUInt32LE(0);
    client = await connectX11(process.env, clock, { onProperty() {}, onEnd() {} });
    return await work(client, id);
  } catch (error) {
    log.trouble(doing, error);
    return null;
  } finally {
    client?.dispose();
  }
}
