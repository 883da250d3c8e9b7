/**
 * Owns whether a window of an X server says that it takes the keyboard. sway gives the keyboard to every window that
 * comes up, also to one that asks to be shown without, unless the window says that it takes none: it says so while it
 * comes, and no longer.
 * Source: Inter-Client Communication Conventions Manual 2.0, 4.1.2.4 (WM_HINTS) and 4.1.7 (input models).
 */
import type { Clock, Log } from '../../ports';
import { changeProperty, getProperty, numbersOf } from '../sensors/linux/x11Wire';
import { type NativeWindow, onX11 } from './onX11';

/** Predefined: the atom of the property is that of its type too. */
const hintsAtom = 35;
const fields = 9;
/** The first field says which of the others count; this bit is for the second, the input. */
const inputCounts = 1;

/** Tells the window manager before it resolves; never rejects. */
export async function sayTakesKeyboard(
  window: NativeWindow,
  takes: boolean,
  clock: Clock,
  log: Log,
): Promise<void> {
  await onX11(window, clock, log, 'saying whether a window takes the keyboard', async (client, id) => {
    const reply = await client.ask(getProperty(id, hintsAtom));
    const now = reply === null ? null : numbersOf(reply);
    client.tell(changeProperty(id, hintsAtom, hintsAtom, withInput(now ?? [], takes)));
    // The server has done it before it answers the next question.
    await client.ask(getProperty(id, hintsAtom));
  });
}

/** The window's hints with the input said, and all else as it was. */
export function withInput(hints: readonly number[], takes: boolean): readonly number[] {
  const [flags = 0, , ...others] = Array.from({ length: fields }, (_, index) => hints[index] ?? 0);
  return [flags | inputCounts, takes ? 1 : 0, ...others];
}
