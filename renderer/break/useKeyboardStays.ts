/** Owns where the keyboard goes when what it was at is gone with what comes next: to the heading, from where Tab goes on. */
import { useEffect } from 'react';

/** @param part names what is shown; another one may have taken away the button that had the focus */
export function useKeyboardStays(part: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once for each part.
  useEffect(() => {
    // Only who has the keyboard here is led on, and only where nothing else was given it.
    if (document.hasFocus() && document.activeElement === document.body)
      document.querySelector<HTMLElement>('h1')?.focus();
  }, [part]);
}
