/**
 * Owns the question whether a reading of idle time can be true. Sensors die in two ways: on XWayland the reading
 * stays 0, on macOS 26 it has been seen to jump between seconds and minutes while someone types.
 */
import { type Instant, minutes, type Span, seconds, span } from '../../domain/time';

/** A reading that is exactly 0 for so long comes from a dead sensor: nobody has an input in every second. */
const deadAfter = minutes(10);
/** Readings are whole seconds, and two clocks are compared. */
const tolerance = seconds(2);
/** So many readings that agree with each other, and a jump is believed after all. */
const agreement = 3;
/** So many jumps that were not believed, and the sensor is called unsure until it is steady for `deadAfter`. */
const manyJumps = 3;
/** Fewer readings than this in `deadAfter` say nothing. */
const fewReadings = 10;

export interface JudgedIdle {
  /** The idle time to go by; `null` = the sensor can't be trusted. */
  readonly idle: Span | null;
  readonly state: 'working' | 'unsure';
}

export interface IdleCheck {
  /** Judges one reading, taken at `at` by the wall clock and at `mono` by a clock that never jumps. */
  judge(reading: Span, at: Instant, mono: Span): JudgedIdle;
  /** After a suspension: nothing is known of what came before. */
  restart(): void;
}

interface Reading {
  readonly idle: Span;
  readonly at: Instant;
  readonly mono: Span;
}

/** One check for one sensor; it holds what it has seen of it. */
export function createIdleCheck(): IdleCheck {
  let believed: Reading | null = null;
  let doubted: Reading[] = [];
  let jumps: Span[] = [];
  let zeroSince: Span | null = null;
  let zeros = 0;

  const isDead = (reading: Span, mono: Span): boolean => {
    if (reading !== 0) {
      zeroSince = null;
      zeros = 0;
      return false;
    }
    zeroSince ??= mono;
    zeros += 1;
    return zeros >= fewReadings && mono - zeroSince >= deadAfter;
  };
  const believe = (reading: Reading): Span => {
    believed = reading;
    doubted = [];
    return reading.idle;
  };
  /** What to go by: the reading, or where it can't be, the most that it can be. */
  const plausible = (reading: Reading): Span => {
    if (believed === null || fits(believed, reading)) return believe(reading);
    const last = doubted.at(-1);
    doubted = last === undefined || fits(last, reading) ? [...doubted, reading] : [reading];
    if (doubted.length === 1) jumps = [...jumps, reading.mono];
    if (doubted.length >= agreement && agree(doubted)) return believe(reading);
    return span(believed.idle + passed(believed, reading));
  };
  return {
    judge(idle, at, mono) {
      const dead = isDead(idle, mono);
      const value = plausible({ idle, at, mono });
      jumps = jumps.filter((jump) => mono - jump < deadAfter);
      if (dead || jumps.length >= manyJumps) return { idle: null, state: 'unsure' };
      return { idle: value, state: 'working' };
    },
    restart() {
      believed = null;
      doubted = [];
      zeroSince = null;
      zeros = 0;
    },
  };
}

/** Time between two readings, by whichever clock says more: one of them stands still while the machine sleeps. */
function passed(from: Reading, to: Reading): Span {
  return span(Math.max(to.mono - from.mono, to.at - from.at, 0));
}

/** Idle time can fall to 0 at any time, but it can't rise faster than time passes. */
function fits(from: Reading, to: Reading): boolean {
  return to.idle <= from.idle + passed(from, to) + tolerance;
}

/** Whether the readings rise together with time: one long absence, not an oscillation. */
function agree(readings: readonly Reading[]): boolean {
  return readings.every((one, index) => {
    const before = readings[index - 1];
    return before === undefined || Math.abs(one.idle - before.idle - passed(before, one)) <= tolerance;
  });
}
