/** Owns that windows stay on the displays that there are: what stands outside of them can't be reached. */
import { type BrowserWindow, screen } from 'electron';
import type { Disposable } from '../../ports';
import { contained, isSame } from './placement';

/**
 * Moves each of `windows` that no longer stands in a work area into one, whenever a display was unplugged or has another
 * size or panel.
 */
export function keepInside(windows: () => Iterable<BrowserWindow>): Disposable {
  const move = (): void => {
    for (const window of windows()) {
      if (window.isDestroyed() || window.isMaximized()) continue;
      const bounds = window.getBounds();
      const inside = contained(bounds, screen.getDisplayMatching(bounds).workArea);
      if (!isSame(bounds, inside)) window.setBounds(inside);
    }
  };
  screen.on('display-removed', move);
  screen.on('display-metrics-changed', move);
  return {
    dispose() {
      screen.off('display-removed', move);
      screen.off('display-metrics-changed', move);
    },
  };
}
