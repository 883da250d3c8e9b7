/**
 * Owns that the window of a break is no entry of KDE's task bar. Chromium writes over what the window was made with, and
 * Electron has no way to say it later; so its window manager is told here. Others are not: with GNOME's and XFCE's the
 * window would be gone from the list of Alt+Tab as well, and with that from who has no pointer.
 */
import type { Clock, Log } from '../../ports';
import { type NativeWindow, onX11 } from './onX11';
import { windowState } from './windowState';

/** Waits until the window manager has the window, for at most 5 s; never rejects. */
export async function leaveTaskBar(window: NativeWindow, clock: Clock, log: Log): Promise<void> {
  await onX11(window, clock, log, 'keeping a window out of the task bar', async (client, id) => {
    const state = windowState(client, id, clock);
    if (await state.isManaged()) await state.change('add', '_NET_WM_STATE_SKIP_TASKBAR');
  });
}
