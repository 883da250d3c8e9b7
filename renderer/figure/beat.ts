/** Owns the beat of what moves: all of it changes at the same instants, so that the page is painted once for it. */

/** Milliseconds between frames: a moving limb, and a chest that breathes less than a pixel in that time. */
export const MOVING = 1000 / 12;
export const BREATHING = 250;

/** Milliseconds until the next whole `step` of the page's clock; never just before it, since timers count whole ones. */
export const untilBeat = (step: number): number => Math.ceil(step - (performance.now() % step));
