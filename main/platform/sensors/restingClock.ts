/**
 * Owns the rest of the senses: while the session is locked nobody is there to be seen and no prompt can come, so
 * nothing is asked. What falls due meanwhile is asked at once afterwards.
 */
import type { Span } from '../../domain/time';
import type { Disposable } from '../../ports';
import type { SenseClock } from './senseClock';

export interface RestingClock extends SenseClock {
  /** Whether alarms wait. What waited goes off as soon as the rest is over. */
  rest(on: boolean): void;
}

/** A clock whose alarms can be held back; the time it tells goes on. */
export function createRestingClock(clock: SenseClock): RestingClock {
  /** Alarms that fell due meanwhile. */
  const due = new Set<{ readonly call: () => void }>();
  let resting = false;
  const held =
    (wake: SenseClock['wakeAfter']) =>
    (length: Span, call: () => void): Disposable => {
      const one = { call };
      const alarm = wake(length, () => {
        if (resting) due.add(one);
        else call();
      });
      return {
        dispose() {
          alarm.dispose();
          due.delete(one);
        },
      };
    };
  return {
    now: clock.now,
    mono: clock.mono,
    utcOffset: clock.utcOffset,
    wakeAfter: held(clock.wakeAfter),
    wakeWithSample: held(clock.wakeWithSample),
    wakeInTurn: (beside, length, call) => held((...wait) => clock.wakeInTurn(beside, ...wait))(length, call),
    rest(on) {
      resting = on;
      if (on) return;
      // One that goes off may dispose of another.
      for (const one of due) {
        due.delete(one);
        one.call();
      }
    },
  };
}
