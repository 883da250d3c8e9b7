/**
 * Owns how much of what a trace claims of a guide can have been held (B3): where the samples show input that goes on
 * beside it, the app would have held nothing. A trace does not tell whose window had the keyboard: it was another's.
 */
import { isWork, type Work, workNow } from '../domain/break/work';
import { halfDone } from '../domain/guide/enough';
import type { Signal } from '../domain/sitting/state';
import { after, between, type Instant, inSeconds, type Span, span, zero } from '../domain/time';

type GuideClosed = Extract<Signal, { type: 'guide-closed' }>;

/** A guide that runs, as far as the samples tell. */
export interface GuideClaim {
  readonly at: Instant;
  /** Time without work beside it. */
  readonly free: Span;
  readonly work: Work | null;
  /** The free time before the first touch of `work`, which is taken back once it is work. */
  readonly untouched: Span;
}

export function beginClaim(at: Instant): GuideClaim {
  return { at, free: zero, work: null, untouched: zero };
}

/** The claim as of a signal at `at`; `idle` of its sample, `null` = no sample, or no sensor. */
export function watchClaim(claim: GuideClaim, at: Instant, idle: Span | null): GuideClaim {
  // A clock that was set back takes nothing away.
  const passed = span(Math.max(0, between(claim.at, at)));
  // Where nothing is told of the input, what was going on goes on.
  const now = idle === null ? claim.work : workNow(claim.work, claim.at, after(at, span(-idle)), at);
  const before = span(claim.free + (now === null ? 0 : Math.max(0, between(claim.at, now.since))));
  const untouched = claim.work === null ? before : claim.untouched;
  const free = isWork(now) ? untouched : isWork(claim.work) ? claim.free : span(claim.free + passed);
  return { at, free, work: now, untouched };
}

/** What was really held: as told, but for the time in which the person worked on. */
export function heldBeside(claim: GuideClaim, closed: GuideClosed): GuideClosed {
  const { held, plannedSeconds } = closed;
  const told = held.left + held.right;
  const free = inSeconds(watchClaim(claim, closed.at, null).free);
  if (told <= free) return closed;
  const share = free / told;
  const completed = closed.completed && halfDone(free, plannedSeconds);
  return { ...closed, held: { left: held.left * share, right: held.right * share }, completed };
}
