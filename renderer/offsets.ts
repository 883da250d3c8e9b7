/** Owns how far local time was ahead at an instant, by the offsets of a view. */
import type { DayView } from '../main/bridge/contract';

/** Minutes that local time is ahead of UTC at `at`. */
export function offsetAt(offsets: DayView['offsets'], at: number): number {
  const holding = offsets.filter(({ from }) => from <= at).at(-1) ?? offsets[0];
  return holding?.minutes ?? 0;
}
