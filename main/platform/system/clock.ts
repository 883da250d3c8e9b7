/** Owns the only calls that ask the system for the time or for a wake-up; everything else is given a `Clock`. */
import { uptime } from 'node:os';
import { type Instant, instant, type Span, span } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';

/**
 * The machine's monotonic clock, in milliseconds. Node's own stands still on Linux while the machine sleeps, so that a sleep
 * of which nothing is told would be taken for a wall clock that was set; the time since the machine started goes on.
 * Elsewhere Node's goes on.
 */
function createMonotonic(): () => number {
  if (process.platform !== 'linux') return () => performance.now();
  let askedAt = Number.NEGATIVE_INFINITY;
  let told = 0;
  return () => {
    const now = performance.now();
    if (now - askedAt >= uptimeKept) [askedAt, told] = [now, uptime() * 1000];
    return told;
  };
}

/**
 * The system tells the time since its start in hundredths of a second, from a file that is opened and read; a sample asks
 * for it a dozen times and more, so within one hundredth it is not asked again. A machine that goes to sleep and comes back is
 * longer about that, by Node's clock as well.
 */
const uptimeKept = 10;

/** A longer timer than this fires at once (it overflows 32 bits); waking early is harmless, the caller asks again. */
const longestTimer = 2 ** 31 - 1;

/** How often the time zone is asked for anew: a laptop that was carried over a border is told so within a minute. */
const zoneKept = 60_000;

/** The name of the time zone: "Europe/Berlin". */
export function timeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function createClock(): Clock {
  const monotonic = createMonotonic();
  let zoneAskedAt = Number.NEGATIVE_INFINITY;
  /**
   * Dates keep the zone of the start. That TZ is deleted makes them ask the system again, even where it was not set;
   * where somebody has set it, that is the zone. It takes some microseconds.
   */
  const askZone = (): void => {
    const now = monotonic();
    if (process.env['TZ'] !== undefined || now - zoneAskedAt < zoneKept) return;
    zoneAskedAt = now;
    delete process.env['TZ'];
  };
  return {
    now: (): Instant => instant(Date.now()),
    mono: (): Span => span(Math.floor(monotonic())),
    utcOffset(at: Instant): number {
      askZone();
      return -new Date(at).getTimezoneOffset();
    },
    wakeAfter(length: Span, call: () => void): Disposable {
      const timer = setTimeout(call, Math.min(Math.max(length, 0), longestTimer));
      return { dispose: () => clearTimeout(timer) };
    },
  };
}
