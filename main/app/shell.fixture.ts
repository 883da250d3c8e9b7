/** Owns what the shell's tests share: a clock that is wound by hand and never asks the system, and a log that is read. */
import { after, type Instant, instant, type Span, span } from '../domain/time';
import type { Clock, Log } from '../ports';

/** Monday, 2 March 2026, 09:00 UTC. */
export const monday = instant(Date.UTC(2026, 2, 2, 9));

export interface HandClock extends Clock {
  /** Lets time go by, calling each alarm at its time, in turn. */
  wind(length: Span): void;
  /** How many alarms are set. */
  waiting(): number;
  /** Time goes by while nothing runs: what fell due meanwhile comes afterwards. */
  stall(length: Span): void;
  /** The wall clock is set; the other clock goes on as it was. */
  set(at: Instant): void;
}

export function handClock(begin: Instant = monday, utcOffset = 0): HandClock {
  let now = begin;
  let mono = 0;
  const alarms = new Set<{ readonly at: number; readonly call: () => void }>();
  return {
    now: () => now,
    mono: () => span(mono),
    utcOffset: () => utcOffset,
    wakeAfter(length, call) {
      const alarm = { at: mono + Math.max(length, 0), call };
      alarms.add(alarm);
      return { dispose: () => void alarms.delete(alarm) };
    },
    wind(length) {
      const end = mono + length;
      for (;;) {
        const [next] = [...alarms].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        const rest = Math.max(0, next.at - mono);
        now = after(now, span(rest));
        mono += rest;
        alarms.delete(next);
        next.call();
      }
      now = after(now, span(end - mono));
      mono = end;
    },
    stall(length) {
      now = after(now, length);
      mono += length;
    },
    waiting: () => alarms.size,
    set: (at) => {
      now = at;
    },
  };
}

export function readLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    note: (reason, details = '') => void lines.push(`${reason}: ${details}`),
    trouble: (reason, error) => void lines.push(`trouble ${reason}: ${String(error)}`),
  };
}
