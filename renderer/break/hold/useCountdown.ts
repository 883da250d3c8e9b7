/**
 * Owns the window's sense of time: the main process's clock as seen from here, and seconds that count down
 * to an instant of it. It displays and decides nothing; no timer runs while nothing counts or nobody looks.
 */
import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import type { BeatFrom } from '../../figure';

/** The main process's clock, in ms since 1970, as seen from this window. */
export type MainClock = () => number;

/**
 * The clock that showed `now` when the view came: both processes go on at the same pace from there. It stands until the view is
 * drawn, so that wherever a view is rendered first, here or ahead of the page, all of it is of one instant.
 */
export function useMainClock(now: number): MainClock {
  const made = useMemo(() => {
    const skew = now - Date.now();
    let goes = false;
    return {
      clock: () => (goes ? Date.now() + skew : now),
      start() {
        goes = true;
      },
    };
  }, [now]);
  useLayoutEffect(() => made.start(), [made]);
  return made.clock;
}

/** The window is not in sight yet: it was made ahead of its prompt. Chromium takes such a page for visible. */
export const IsAhead = createContext(false);

/** Whether the page can be seen. */
export function useVisible(): boolean {
  const isAhead = useContext(IsAhead);
  const [visible, setVisible] = useState(true);
  useEffect(() => {
    const look = () => setVisible(document.visibilityState !== 'hidden');
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return visible && !isAhead;
}

/**
 * Milliseconds from now to `end`, never negative, told anew at each whole second of it; 0 where `end` is
 * `null`. A second is told when it begins: at 24 000 ms left a person reads 24.
 */
export function useTimeLeft(end: number | null, clock: MainClock): number {
  const [, tellAgain] = useReducer((count: number) => count + 1, 0);
  const visible = useVisible();
  useEffect(() => {
    if (end === null || !visible) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      const left = end - clock();
      if (left <= 0) return;
      const whole = Math.ceil(left / 1000) - 1;
      timer = setTimeout(
        () => {
          tellAgain();
          wait();
        },
        Math.max(1, left - whole * 1000),
      );
    };
    wait();
    return () => clearTimeout(timer);
  }, [end, clock, visible]);
  return end === null ? 0 : Math.max(0, end - clock());
}

/** The beat of the page on which the seconds to `end` begin. */
export function useBeatTo(end: number | null, clock: MainClock): BeatFrom {
  const beat = useRef(0);
  useLayoutEffect(() => {
    if (end !== null) beat.current = performance.now() + end - clock();
  }, [end, clock]);
  return beat;
}

/** Whole seconds from now to `end`, the one that is running included. */
export function useSecondsLeft(end: number | null, clock: MainClock): number {
  return Math.ceil(useTimeLeft(end, clock) / 1000);
}
