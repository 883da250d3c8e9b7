/**
 * Owns whether a person works on elsewhere beside a guide: input that goes on, not one stray touch. While they do,
 * nothing is held and the guide waits; what it credited since the first of these touches is taken back.
 */
import { act, type GuideRun } from '../guide/guide';
import { between, type Instant, minutes, type Stamp, seconds } from '../time';

/** Input elsewhere that has not been followed by quiet yet. */
export interface Work {
  readonly since: Instant;
  /** The last touch. */
  readonly last: Instant;
  readonly touches: number;
  /** The run before the first touch, as long as it is not sure that this is work; then `null`: the guide waits. */
  readonly before: GuideRun | null;
}

/** Idle times are whole seconds: a smaller advance is rounding, no touch (P1). */
const rounding = seconds(1);
/** Touches that lie further apart are not one spell of work, unless it was one already. */
const spell = seconds(5);
/** So many touches over so long a time are work. One who bumps the mouse, or lays it aside, has done with it sooner. */
const leastTouches = 3;
const leastSpell = seconds(3);
/** After so much quiet the guide goes on by itself. */
const quiet = seconds(10);
/** Who works on for so long has not begun the guide: it is put away. */
const worksOn = minutes(2);

/** Where a guide and the work beside it stand after a look. */
export interface Beside {
  readonly run: GuideRun;
  readonly work: Work | null;
  /** The person works on and does not come back to the guide. */
  readonly leftAlone: boolean;
}

/** Whether the guide waits because the person works elsewhere. */
export function waits(work: Work | null): boolean {
  return work !== null && work.before === null;
}

/**
 * @param last the guide as of the last look, for what it must go back to
 * @param lastInput the last input anywhere but in our own window; `null` = none, or none that can be known
 */
export function besideWork(
  last: GuideRun,
  run: GuideRun,
  work: Work | null,
  lastInput: Instant | null,
  { at }: Stamp,
): Beside {
  const goesOn = (): Beside => ({
    run: waits(work) ? act(run, 'go-on', at) : run,
    work: null,
    leftAlone: false,
  });
  if (work === null) {
    // A guide that the person paused waits already.
    if (lastInput === null || run.paused || between(last.at, lastInput) < 0)
      return { run, work: null, leftAlone: false };
    return {
      run,
      work: { since: lastInput, last: lastInput, touches: 1, before: last },
      leftAlone: false,
    };
  }
  if (lastInput === null) return goesOn();
  const touched = between(work.last, lastInput) >= rounding;
  const now = touched ? { ...work, last: lastInput, touches: work.touches + 1 } : work;
  if (between(now.last, at) >= (waits(now) ? quiet : spell)) return goesOn();
  const { before } = now;
  const sure = now.touches >= leastTouches && between(now.since, now.last) >= leastSpell;
  if (before === null) return { run, work: now, leftAlone: between(now.since, at) >= worksOn };
  if (!sure) return { run, work: now, leftAlone: false };
  return {
    run: { ...before, since: run.since, at, paused: true },
    work: { ...now, before: null },
    leftAlone: false,
  };
}
