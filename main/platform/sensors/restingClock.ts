/**
 * Owns the rest of the senses: while the session is locked nobody is there to be seen and no prompt can come, so
 * nothing is asked. What falls due meanwhile is asked at once afterwards.
 */
import type { Clock, Disposable } from '../../ports';

export interface RestingClock extends Clock {
  /** Whether alarms wait. What waited goes off as soon as the rest is over. */
  rest(on: boolean): void;
}

/** A clock whose alarms can be held back; the time it tells goes on. */
export function createRestingClock(clock: Clock): RestingClock {
  /** Alarms that fell due meanwhile. */
  const due = new Set<{ readonly call: () => void }>();
  let resting = false;
  return {
    now: clock.now,
    mono: clock.mono,
    utcOffset: clock.utcOffset,
    wakeAfter(length, call): Disposable {
      const one = { call };
      const alarm = clock.wakeAfter(length, () => {
        if (resting) due.add(one);
        else call();
      });
      return {
        dispose() {
          alarm.dispose();
          due.delete(one);
        },
      };
    },
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
