/** Owns rule C2 in the break: where the wall clock was set, what is shown and held goes on as if it had not been. */
import { clocksApart } from '../sitting/clockShift';
import { after, assertNever, between, type Instant, type Span, type Stamp, span, zero } from '../time';
import type { BreakState, Stage } from './state';
import type { Work } from './work';

/** By how much the wall clock was set since the break was looked at: zero = not at all, or nobody can tell. */
export function clockSetBy({ looked }: BreakState, { at, mono }: Stamp): Span {
  if (looked === null || looked.mono === null || mono === null) return zero;
  const by = span(between(looked.at, at) - (mono - looked.mono));
  return Math.abs(by) <= clocksApart ? zero : by;
}

/** `stage` as if every instant it holds had been read from the clock as it stands now; a run's own are shifted by `watched`. */
export function shifted(stage: Stage, by: Span): Stage {
  const moved = (at: Instant): Instant => after(at, by);
  const worked = (work: Work | null): Work | null =>
    work && { ...work, since: moved(work.since), last: moved(work.last) };
  switch (stage.is) {
    case 'none':
      return stage;
    case 'knock':
      return { ...stage, knock: { ...stage.knock, comesAt: moved(stage.knock.comesAt) } };
    case 'prompt': {
      const { prompt, inSightSince } = stage;
      return {
        ...stage,
        prompt: { ...prompt, at: moved(prompt.at) },
        inSightSince: inSightSince === null ? null : moved(inSightSince),
      };
    }
    case 'guide':
      return { ...stage, work: worked(stage.work) };
    case 'done': {
      const run = { ...stage.run, since: moved(stage.run.since) };
      return { ...stage, run, until: moved(stage.until), work: worked(stage.work) };
    }
    case 'walk': {
      const walk = { since: moved(stage.walk.since), until: moved(stage.walk.until) };
      return { ...stage, walk, work: worked(stage.work) };
    }
    default:
      return assertNever(stage);
  }
}
