/** Owns the time of the drill: which of the five tilts it is, and when they are over. */
import { useEffect, useState } from 'react';
import { tiltTimes } from '../../../main/domain/guide/guide';

export const drillTilts = 5;
const { up, felt, letGo } = tiltTimes;
const tiltMs = up + felt + letGo;

export interface Tilts {
  /** 1-based; the last stays. */
  readonly number: number;
  readonly over: boolean;
  /** Where the round stands when it goes on, for the close-up: a tilt that was broken off begins anew. */
  readonly startMs: number;
}

/** Counts five tilts while `playing`; another `round` begins anew. */
export function useTilts(round: number, playing: boolean): Tilts {
  const [done, setDone] = useState(0);
  const over = done >= drillTilts;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round counts anew.
  useEffect(() => setDone(0), [round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the first tilt of each round is a whole one.
  useEffect(() => {
    if (!playing || over) return;
    const timer = setInterval(() => setDone((one) => one + 1), tiltMs);
    return () => clearInterval(timer);
  }, [round, playing, over]);
  return { number: Math.min(drillTilts, done + 1), over, startMs: done * tiltMs };
}
