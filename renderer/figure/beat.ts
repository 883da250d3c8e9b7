/** Owns the beat of what moves: all of it changes at the same instants, so that the page is painted once for it. */

/** Milliseconds between frames: a moving limb, and a chest that breathes less than a pixel in that time. */
export const MOVING = 1000 / 12;
export const BREATHING = 250;

/** Calls `show` at each whole `step` of the page's clock as long as it says that there is more to show; returns the end of it. */
export function eachBeat(step: number, show: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    // Never just before the beat, since timers count whole milliseconds.
    timer = setTimeout(next, Math.ceil(step - (performance.now() % step)));
  };
  const next = (): void => {
    if (show()) wait();
  };
  wait();
  return () => clearTimeout(timer);
}
