/** Owns where in its window a person wants to be: what the window that opens is to show, and the one that is open. */
import type { WindowName, WindowPlace } from '../bridge/windows';
import type { Windows } from '../ports';

export interface Places {
  /** Opens the window with the keyboard; `false` where it can't be shown. */
  open(place: WindowPlace): Promise<boolean>;
  /** Where the window was asked to be since it opened; `null`: nowhere in particular. */
  asked(window: WindowName): WindowPlace | null;
}

/** @param tell says to the windows which place is asked for now */
export function createPlaces(
  windows: Pick<Windows, 'open' | 'onClosed'>,
  tell: (place: WindowPlace) => void,
): Places {
  const places = new Map<WindowName, WindowPlace>();
  windows.onClosed((name) => places.delete(name));
  return {
    open(place) {
      if (place.part !== undefined) {
        // Kept for a window that is not there yet, told to one that is.
        places.set(place.window, place);
        tell(place);
      }
      return windows.open(place.window, true);
    },
    asked: (window) => places.get(window) ?? null,
  };
}
