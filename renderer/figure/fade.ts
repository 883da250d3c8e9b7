/**
 * Owns how much of a figure is seen while it comes or goes: its drawing and its sheet are told of each step. A fade by CSS
 * would paint sixty frames a second, and of a figure that is on no sheet yet.
 */
import { createContext } from 'react';

export interface Fade {
  /** 0 not to be seen, 1 whole. */
  share(): number;
  set(share: number): void;
  /** Tells the share now and each later one; returns the end of it. */
  follow(told: (share: number) => void): () => void;
}

export function createFade(first: number): Fade {
  let now = first;
  const followers = new Set<(share: number) => void>();
  return {
    share: () => now,
    set(share) {
      now = share;
      for (const told of followers) told(share);
    },
    follow(told) {
      followers.add(told);
      told(now);
      return () => void followers.delete(told);
    },
  };
}

/** The fade that a figure is in; without one it is there at once. */
export const FadeContext = createContext<Fade | null>(null);
