/**
 * Owns a clock that tests move by hand: timers run in their order, and what they start is given time to settle.
 */
import { after, type Instant, instant, type Span, span } from '../../../domain/time';
import type { SenseClock } from '../senseClock';

/** Every wait ends when it is due: a sample is always being taken. */
export interface FakeClock extends SenseClock {
  /** Moves both clocks on, running every timer that falls due on the way. */
  advance(length: Span): Promise<void>;
  /** Timers that are waiting: a thing disposed of must leave none. */
  waiting(): number;
}

/** Lets promises that need no clock settle. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

export function createFakeClock(start: Instant = instant(Date.UTC(2026, 2, 2, 9))): FakeClock {
  let now = start;
  let mono = 0;
  const timers = new Set<{ readonly at: number; readonly call: () => void }>();
  const step = (length: number): void => {
    now = after(now, span(length));
    mono += length;
  };
  const wakeAfter: SenseClock['wakeAfter'] = (length, call) => {
    const timer = { at: mono + length, call };
    timers.add(timer);
    return { dispose: () => void timers.delete(timer) };
  };
  return {
    now: () => now,
    mono: () => span(mono),
    utcOffset: () => 0,
    wakeAfter,
    wakeWithSample: wakeAfter,
    wakeInTurn: (_, length, call) => wakeAfter(length, call),
    async advance(length) {
      const end = mono + length;
      await settle();
      for (;;) {
        const next = [...timers].sort((one, other) => one.at - other.at)[0];
        if (next === undefined || next.at > end) break;
        timers.delete(next);
        step(Math.max(0, next.at - mono));
        next.call();
        await settle();
      }
      step(end - mono);
      await settle();
    },
    waiting: () => timers.size,
  };
}
