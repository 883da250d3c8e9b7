/** Owns the time of the close-up: when it tilts, stays and lets go. Pure; the caller owns the clock. */
import { tiltTimes } from '../../../main/domain/guide/guide';
import { ease } from '../vector';

export interface Tilting {
  /** 0 let go, 1 tilted. */
  readonly tilt: number;
  /** Going up: the arrows show the way. */
  readonly rising: boolean;
  /** Nothing will change any more: a caller may stop its clock. */
  readonly settled: boolean;
}

/**
 * Where `tilts` tilts in a row stand `elapsedMs` after the first began; the last one stays.
 * @param step where given, each tilt goes in steps of so many ms, so that the later ones show the frames of the first
 */
export function tiltingAt(elapsedMs: number, tilts: number, step?: number): Tilting {
  const { up, felt, letGo } = tiltTimes;
  const whole = up + felt + letGo;
  const elapsed = Math.max(0, elapsedMs);
  const number = Math.floor(elapsed / whole);
  if (number >= tilts) return { tilt: 1, rising: false, settled: true };
  const exactly = elapsed - number * whole;
  const within = step === undefined ? exactly : Math.min(Math.round(exactly / step) * step, whole);
  if (within < up) return { tilt: ease(within / up), rising: true, settled: false };
  const last = number === tilts - 1;
  if (last || within < up + felt) return { tilt: 1, rising: false, settled: last };
  return { tilt: 1 - ease((within - up - felt) / letGo), rising: false, settled: false };
}
