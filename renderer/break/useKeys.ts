/** Owns the single keys of the window: what each does, and that a focused control keeps its own. */
import { useEffect, useRef } from 'react';

/** What a key does, by `event.key` for named keys ("Enter", " ") and by `event.code` for letters ("KeyL"). */
export type Keys = Readonly<Record<string, (() => void) | undefined>>;

/** Enter and Space press what has the focus; they are not taken from it. */
const controls = 'button, a, input, select, [role="radio"], [role="menuitem"]';

/** Calls what `keys` names for each key pressed, as long as the component is shown. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.repeat || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      // A dialog over the window has its own keys: Esc closes it and answers nothing.
      if (event.target instanceof Element && event.target.closest('dialog') !== null) return;
      const pressing = event.key === 'Enter' || event.key === ' ';
      if (pressing && event.target instanceof Element && event.target.closest(controls) !== null) return;
      const act = latest.current[event.key] ?? latest.current[event.code];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
