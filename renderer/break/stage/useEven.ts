/**
 * Owns the even way of the ring from what it shows to what it is told: in quarters of a second, on the beat on which the
 * figure breathes, so that one frame paints both. A transition of the page's would ask for all sixty frames a second.
 */
import { useContext, useEffect, useRef, useState } from 'react';
import { BeatContext, BREATHING, eachBeat } from '../../figure';

/** The shares now, on their way to `told`, where they are after `ms`; at once where that is 0. */
export function useEven(told: readonly number[], ms: number): readonly number[] {
  const [shown, setShown] = useState(told);
  const beat = useContext(BeatContext);
  const now = useRef(told);
  const key = told.join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the shares.
  useEffect(() => {
    const show = (shares: readonly number[]): void => {
      now.current = shares;
      setShown(shares);
    };
    if (ms <= 0) return show(told);
    const from = now.current;
    const begun = performance.now();
    return eachBeat(beat, BREATHING, () => {
      const gone = Math.min(1, (performance.now() - begun) / ms);
      show(told.map((share, index) => (from[index] ?? share) + (share - (from[index] ?? share)) * gone));
      return gone < 1;
    });
  }, [key, ms, beat]);
  return ms <= 0 ? told : shown;
}
