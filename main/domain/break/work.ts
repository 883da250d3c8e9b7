/**
 * Owns whether a person works on elsewhere beside a break: input that goes on, not one stray touch (B3). While they do
 * a guide waits, and what it credited since the first of these touches is taken back.
 */
import { act, type GuideRun } from '../guide/guide';
import { between, type Instant, minutes, type Span, seconds } from '../time';

/** Input elsewhere that has not been followed by quiet yet. */
export interface Work {
  readonly since: Instant;
  /** The last touch. */
  readonly last: Instant;
  readonly touches: number;
}

/** Idle times are whole seconds: a smaller advance is rounding, no touch (P1). */
const rounding = seconds(1);
/** Touches that lie further apart are not one spell of work, unless it is sure that they are. */
const spell = seconds(5);
/** So many touches over so long a time are work. One who bumps the mouse, or lays it aside, has done with it sooner. */
const leastTouches = 3;
const leastSpell = seconds(3);
/** After so much quiet the work is over. */
const quiet = seconds(10);
/** Who works on for so long has not begun the break. */
const enough = minutes(2);
/** Who has used the machine for so long after a break is back. */
const backAfter = seconds(30);
/** Beside a break that is over senses are read seldom: touches so far apart are still one return. */
const backPause = seconds(30);

/** It is sure that the person works: the guide waits. */
export function isWork(work: Work | null): boolean {
  return work !== null && work.touches >= leastTouches && between(work.since, work.last) >= leastSpell;
}

/** The person works on and does not come back to the break. */
export function worksOn(work: Work | null, at: Instant): boolean {
  return work !== null && isWork(work) && between(work.since, at) >= enough;
}

/** After a break the person is back: half a minute of input elsewhere, so that its end is not in the way any more. */
export function isBack(work: Work | null): boolean {
  return isWork(work) && work !== null && between(work.since, work.last) >= backAfter;
}

/** The same as `workNow` beside a break that is over, where nothing waits for the work and a pause in it is no end. */
export function backNow(
  work: Work | null,
  since: Instant,
  lastInput: Instant | null,
  at: Instant,
): Work | null {
  return workNow(work, since, lastInput, at, backPause);
}

/**
 * The work as of `at`; `null` = none, or over.
 * @param since when the break was looked at last: a touch before it begins no work
 * @param lastInput the last input anywhere but in our own window; `null` = none, or none that can be known
 * @param pause so much quiet ends it; without it, more where it is sure that it is work
 */
export function workNow(
  work: Work | null,
  since: Instant,
  lastInput: Instant | null,
  at: Instant,
  pause?: Span,
): Work | null {
  if (lastInput === null) return null;
  if (work === null) {
    return lastInput < since ? null : { since: lastInput, last: lastInput, touches: 1 };
  }
  const touched = between(work.last, lastInput) >= rounding;
  const now = touched ? { ...work, last: lastInput, touches: work.touches + 1 } : work;
  return between(now.last, at) >= (pause ?? (isWork(now) ? quiet : spell)) ? null : now;
}

/**
 * The guide beside work that was `before` and is `now`: it goes back to what it was before the first touch and waits,
 * and goes on when the work is over.
 * @param untouched the guide before the first touch
 */
export function guideBeside(
  run: GuideRun,
  untouched: GuideRun,
  before: Work | null,
  now: Work | null,
  at: Instant,
): GuideRun {
  if (isWork(before)) return now === null ? act(run, 'go-on', at) : run;
  return isWork(now) ? { ...untouched, since: run.since, at, paused: true } : run;
}
