/**
 * Owns the beat of the senses: what is to be asked again after a while is asked together with the app's next sample, so
 * that an idle machine is woken once for all of it.
 */
import { type Span, seconds, span } from '../../domain/time';
import type { Clock, Disposable } from '../../ports';

/** The clock by which a sense waits. */
export interface SenseClock extends Clock {
  /** Calls once, with the first sample after `length`; where samples fail to come, by itself a while later. */
  wakeWithSample(length: Span, call: () => void): Disposable;
}

export interface BeatClock extends SenseClock {
  /** A sample is being taken: calls what was due before it. */
  beat(): void;
}

/** Longer than the longest pause between two samples: nobody waits for ever because the beat has stopped. */
const patience = seconds(20);

export function createBeatClock(clock: Clock): BeatClock {
  const waiting = new Set<{ readonly due: Span; readonly call: () => void }>();
  return {
    now: clock.now,
    mono: clock.mono,
    utcOffset: clock.utcOffset,
    wakeAfter: clock.wakeAfter,
    wakeWithSample(length, call) {
      const one = {
        due: span(clock.mono() + length),
        call() {
          dispose();
          call();
        },
      };
      const late = clock.wakeAfter(span(length + patience), one.call);
      const dispose = (): void => {
        waiting.delete(one);
        late.dispose();
      };
      waiting.add(one);
      return { dispose };
    },
    beat() {
      const now = clock.mono();
      // One that is called may dispose of another, or wait anew.
      for (const one of [...waiting]) if (one.due <= now && waiting.has(one)) one.call();
    },
  };
}
