/**
 * Owns that GNOME Shell does not announce a window of ours beside our own notification. Where a window that comes without
 * the keyboard lies over the one that somebody works in, Mutter has it demand attention, and the shell makes a note of
 * that, "... is ready", which goes once the window demands it no more. Chromium asks for this by the user time that it
 * writes as it shows the window, and writes over what was said before: so it is taken back, within a tenth of a second.
 * Source: Mutter 48, src/core/window.c, meta_window_show(); GNOME Shell 48, js/ui/windowAttentionHandler.js.
 */
import type { Clock, Log } from '../../ports';
import { type NativeWindow, onX11 } from './onX11';
import { windowState } from './windowState';

const demand = '_NET_WM_STATE_DEMANDS_ATTENTION';

/** Waits until the window demands attention, for at most 5 s, and takes that back; never rejects. */
export async function demandNoAttention(window: NativeWindow, clock: Clock, log: Log): Promise<void> {
  await onX11(window, clock, log, 'keeping the shell from announcing a window', async (client, id) => {
    const state = windowState(client, id, clock);
    if (await state.says(demand)) await state.change('remove', demand);
  });
}
