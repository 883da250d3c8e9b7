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
  /**
   * The same for what is only asked in case a signal was lost. Of all that wait beside the same thing, a bus, one is called
   * each time `length` has gone by, the one that has waited longest: that is enough to notice that the bus is gone.
   */
  wakeInTurn(beside: object, length: Span, call: () => void): Disposable;
}

export interface BeatClock extends SenseClock {
  /** A sample is being taken: calls what was due before it. */
  beat(): void;
}

/** Longer than the longest pause between two samples: nobody waits for ever because the beat has stopped. */
const patience = seconds(20);

export function createBeatClock(clock: Clock): BeatClock {
  const waiting = new Set<{ readonly due: Span; readonly call: () => void }>();
  const wakeWithSample: SenseClock['wakeWithSample'] = (length, call) => {
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
  };
  return {
    now: clock.now,
    mono: clock.mono,
    utcOffset: clock.utcOffset,
    wakeAfter: clock.wakeAfter,
    wakeWithSample,
    wakeInTurn: takeTurns(wakeWithSample),
    beat() {
      const now = clock.mono();
      // One that is called may dispose of another, or wait anew.
      for (const one of [...waiting]) if (one.due <= now && waiting.has(one)) one.call();
    },
  };
}

/** Those that wait beside one thing, the longest first, and the one alarm for all of them. */
interface Turns {
  readonly waiting: Set<{ readonly call: () => void }>;
  alarm: Disposable | null;
}

function takeTurns(wake: SenseClock['wakeWithSample']): SenseClock['wakeInTurn'] {
  const all = new Map<object, Turns>();
  return (beside, length, call) => {
    const turns = all.get(beside) ?? { waiting: new Set(), alarm: null };
    all.set(beside, turns);
    const { waiting } = turns;
    const sleep = (): void => {
      turns.alarm ??= wake(length, () => {
        turns.alarm = null;
        const [first] = waiting;
        if (first === undefined) return;
        waiting.delete(first);
        if (waiting.size > 0) sleep();
        first.call();
      });
    };
    const one = { call };
    waiting.add(one);
    sleep();
    return {
      dispose() {
        waiting.delete(one);
        if (waiting.size > 0) return;
        turns.alarm?.dispose();
        turns.alarm = null;
      },
    };
  };
}
