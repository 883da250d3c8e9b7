/** Owns the line between a break that was taken and one that was abandoned (Q7, Q8): half of what was planned. */
import type { Held } from '../journal';

/** Whether at least half of what was planned was done; of nothing planned, whether anything was. */
export function halfDone(done: number, planned: number): boolean {
  return done > 0 && done * 2 >= planned;
}

/** Whether so much was held, on both sides together, that the break was taken. */
export function isTaken(guide: {
  readonly held: Held;
  readonly plannedSeconds: number;
  readonly completed: boolean;
}): boolean {
  const { held, plannedSeconds, completed } = guide;
  return completed || (plannedSeconds > 0 && halfDone(held.left + held.right, plannedSeconds));
}
