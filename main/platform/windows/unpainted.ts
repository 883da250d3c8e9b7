/**
 * Owns that an X server paints nothing where a window of ours comes. It maps the window before Chromium can draw into it,
 * and would fill it with a colour of the desktop's theme, which stood there for a frame or, on a busy machine, for three
 * before the page came. A window without a background shows what is on the screen already until its first picture is drawn,
 * whole.
 * Source: X Window System Protocol, X Version 11, CreateWindow: background-pixmap None.
 */
import type { Clock, Log } from '../../ports';
import { getProperty, leaveBackground } from '../sensors/linux/x11Wire';
import { type NativeWindow, onX11 } from './onX11';

/** Predefined: any property will do to hear from the server. */
const nameAtom = 39;

/** Takes the background of a window that has not come yet away, before it resolves; never rejects. */
export async function leaveUnpainted(window: NativeWindow, clock: Clock, log: Log): Promise<void> {
  await onX11(window, clock, log, 'taking the background of a window away', async (client, id) => {
    client.tell(leaveBackground(id));
    // The server has done it before it answers the next question.
    await client.ask(getProperty(id, nameAtom));
  });
}
