/**
 * Owns how long to wait after something failed: 2 s, then twice as long each time, up to 128 s. A service that
 * refuses (a sandbox, a locked-down system) must not be asked every few seconds for ever.
 */
import { type Span, seconds, span } from '../../domain/time';

const firstWait = seconds(2);
const longestWait = seconds(128);

export interface BackOff {
  /** How long to wait now; the next time it is twice that. */
  next(): Span;
  /** It worked: begin again with the shortest wait. */
  reset(): void;
}

export function createBackOff(): BackOff {
  let wait = firstWait;
  return {
    next() {
      const now = wait;
      wait = span(Math.min(wait * 2, longestWait));
      return now;
    },
    reset() {
      wait = firstWait;
    },
  };
}
