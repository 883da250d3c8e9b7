/** Owns the only calls that ask the system for the time or for a wake-up; everything else is given a `Clock`. */
import { type Instant, instant, type Span, span } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';

/** A longer timer than this fires at once (it overflows 32 bits); waking early is harmless, the caller asks again. */
const longestTimer = 2 ** 31 - 1;

export function createClock(): Clock {
  return {
    now: (): Instant => instant(Date.now()),
    mono: (): Span => span(Math.floor(performance.now())),
    utcOffset: (at: Instant): number => -new Date(at).getTimezoneOffset(),
    wakeAfter(length: Span, call: () => void): Disposable {
      const timer = setTimeout(call, Math.min(Math.max(length, 0), longestTimer));
      return { dispose: () => clearTimeout(timer) };
    },
  };
}
