/**
 * Owns the eight seconds after which the window closes by itself, and what stops them: a pointer that
 * moves over it, the keyboard's focus, a key. Whoever is still here decides when it closes.
 */
import { useEffect, useRef, useState } from 'react';

const closingMs = 8000;

/** Whole seconds until `close` is called, or `null` once somebody stopped them. */
export function useClosing(close: () => void): number | null {
  const [left, setLeft] = useState<number | null>(closingMs);
  const latest = useRef(close);
  latest.current = close;
  const running = left !== null;
  useEffect(() => {
    if (!running) return;
    const end = performance.now() + closingMs;
    const timer = setInterval(() => {
      const now = Math.max(0, end - performance.now());
      setLeft((was) => (was === null ? null : now));
      if (now > 0) return;
      clearInterval(timer);
      latest.current();
    }, 1000);
    const stop = () => setLeft(null);
    // A pointer that merely lies there is told of once, where it lies; only a second place is a movement.
    let seen: string | null = null;
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const at = `${screenX} ${screenY}`;
      if (seen !== null && seen !== at) stop();
      seen = at;
    };
    window.addEventListener('pointermove', onMove);
    for (const type of ['keydown', 'focusin', 'pointerdown'] as const) window.addEventListener(type, stop);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pointermove', onMove);
      for (const type of ['keydown', 'focusin', 'pointerdown'] as const)
        window.removeEventListener(type, stop);
    };
  }, [running]);
  return left === null ? null : Math.ceil(left / 1000);
}
