/** Owns the beat of what moves: all of it changes at the same instants, so that the page is painted once for it. */
import { createContext, type RefObject } from 'react';

/** Milliseconds between frames: a moving limb, and a chest that breathes less than a pixel in that time. */
export const MOVING = 1000 / 12;
export const BREATHING = 250;

/**
 * Where the beat is counted from, in ms of the page's clock: where seconds are counted down a second begins there, so that the
 * number changes in the frame of a beat. Kept as one object, so that a beat goes on while it is set anew.
 */
export type BeatFrom = Readonly<RefObject<number>>;

/** Without a countdown beats are those of the page's own clock. */
export const BeatContext = createContext<BeatFrom>({ current: 0 });

/** Milliseconds to the next whole `step` of the beat, more than 0. */
function toNext(step: number, from: number): number {
  const gone = (performance.now() - from) % step;
  return step - (gone < 0 ? gone + step : gone);
}

/** Calls `show` at each whole `step` of the beat as long as it says that there is more to show; returns the end of it. */
export function eachBeat(beat: BeatFrom, step: number, show: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    // Never just before the beat, since timers count whole milliseconds.
    timer = setTimeout(next, Math.ceil(toNext(step, beat.current)));
  };
  const next = (): void => {
    if (show()) wait();
  };
  wait();
  return () => clearTimeout(timer);
}
