/** Owns how it is seen that a person gave a window another size: not the desktop, which does so while it comes. */
import { seconds } from '../../domain/time';
import type { Clock } from '../../ports';
import type { Size } from './placement';

/** What is used of a window. */
export interface SizedWindow {
  getSize(): number[];
  isDestroyed(): boolean;
  isMaximized(): boolean;
  isMinimized(): boolean;
  once(event: 'show' | 'close', listen: () => void): unknown;
}

/** By then the desktop has given it its place and its frame. */
const settlesWithin = seconds(1);

/** Tells the size that the person gave to `window`, once, when it closes; nothing where they gave none. */
export function noteGivenSize(window: SizedWindow, clock: Clock, given: (size: Size) => void): void {
  const sizeNow = (): Size => {
    const [width = 0, height = 0] = window.getSize();
    return { width, height };
  };
  const made = sizeNow();
  let settled: Size | null = null;
  window.once('show', () =>
    clock.wakeAfter(settlesWithin, () => {
      if (!window.isDestroyed()) settled = sizeNow();
    }),
  );
  window.once('close', () => {
    // As large as the screen is a state of its own, which the desktop has.
    if (settled === null || window.isMaximized() || window.isMinimized()) return;
    const now = sizeNow();
    const wider = now.width - settled.width;
    const higher = now.height - settled.height;
    // What the desktop added by itself is not added again the next time.
    if (wider !== 0 || higher !== 0) given({ width: made.width + wider, height: made.height + higher });
  });
}
