/**
 * Owns the first second of the window: whoever was typing when it came must not answer it by accident, so
 * no key and no click acts until it has been seen for a second (ui.md: keyboard order).
 */
import { useEffect, useRef } from 'react';
import { inSightSince } from '../../painted';

/** How long nothing acts, in ms. */
const quietTime = 1000;

const swallowed = ['keydown', 'keyup', 'keypress', 'click'] as const;

/**
 * Swallows keys and clicks for a second after `shown` changes (a new prompt) or the page becomes visible,
 * and keys also for a second after the window is first given the keyboard.
 */
export function useQuietStart(shown: string): void {
  const quietUntil = useRef({ all: 0, keys: 0 });
  const focused = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` names what came; another one starts anew.
  useEffect(() => {
    const begin = () => {
      if (document.visibilityState === 'hidden') return;
      focused.current = document.hasFocus();
      // What came with its first frame was seen before this ran.
      const isFirst = quietUntil.current.all === 0;
      const seenSince = (isFirst ? inSightSince() : null) ?? performance.now();
      quietUntil.current = { all: seenSince + quietTime, keys: 0 };
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => document.removeEventListener('visibilitychange', begin);
  }, [shown]);
  useEffect(() => {
    const onFocus = () => {
      if (focused.current) return;
      focused.current = true;
      quietUntil.current = { ...quietUntil.current, keys: performance.now() + quietTime };
    };
    const swallow = (event: Event) => {
      const { all, keys } = quietUntil.current;
      const until = event.type === 'click' ? all : Math.max(all, keys);
      if (performance.now() >= until) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('focus', onFocus);
    for (const type of swallowed) window.addEventListener(type, swallow, { capture: true });
    return () => {
      window.removeEventListener('focus', onFocus);
      for (const type of swallowed) window.removeEventListener(type, swallow, { capture: true });
    };
  }, []);
}
