/**
 * Owns the monotonic clock of a trace: samples may tell it, events seldom do. What happened between two lines that
 * tell it gets the reading that fits both, so that a wall clock that was set in between is noticed there too (C2).
 */
import { between, type Instant, type Span, span } from '../domain/time';
import type { TraceLine } from './trace';

interface TraceClock {
  /** Takes a line; gives those that are complete, in order. Events wait for the next line that tells the clock. */
  take(line: TraceLine): readonly TraceLine[];
  /** Gives what still waits. */
  end(): readonly TraceLine[];
}

interface Known {
  readonly at: Instant;
  readonly mono: Span;
}

export function createTraceClock(): TraceClock {
  let last: Known | null = null;
  let waiting: TraceLine[] = [];

  const release = (next: Known | null): readonly TraceLine[] => {
    if (waiting.length === 0) return waiting;
    const released = waiting.map((line) => {
      if (last === null) return line;
      const mono = readingAt(line.signal.at, last, next);
      last = { at: line.signal.at, mono };
      return { ...line, signal: { ...line.signal, mono } };
    });
    waiting = [];
    return released;
  };

  return {
    take(line) {
      const { at, mono, type } = line.signal;
      if (mono === null) {
        if (last !== null && type !== 'sampled') {
          waiting.push(line);
          return [];
        }
        const before = release(null);
        last = null;
        return before.length === 0 ? [line] : [...before, line];
      }
      const next: Known = { at, mono };
      // A reading below the one before is that of another start: it says nothing of what lies between.
      if (last !== null && mono < last.mono) last = null;
      const before = release(next);
      last = next;
      return before.length === 0 ? [line] : [...before, line];
    },
    end: () => release(null),
  };
}

/** The reading at `at` between two that are known: as the one before says, unless only the one after agrees. */
function readingAt(at: Instant, before: Known, next: Known | null): Span {
  const most = next?.mono ?? Number.POSITIVE_INFINITY;
  const fits = (mono: number): boolean => mono >= before.mono && mono <= most;
  const fromBefore = before.mono + between(before.at, at);
  const fromNext = next === null ? fromBefore : next.mono - between(at, next.at);
  if (fits(fromBefore) || !fits(fromNext)) return span(Math.min(Math.max(fromBefore, before.mono), most));
  return span(fromNext);
}
