/** Owns how soon a break is worth looking at again: what nobody looked at for long is not counted as held. */
import { nextChangeAt } from '../guide/guide';
import { between, type Instant, type Span, type Stamp, seconds, span } from '../time';
import type { BreakState } from './state';

const beat = seconds(2);

function nextIn(stage: BreakState['stage'], now: Stamp): Instant | null {
  if (stage.is === 'walk') return stage.over || stage.walk.until <= now.at ? null : stage.walk.until;
  return stage.is === 'guide' ? nextChangeAt(stage.run, now.at) : null;
}

/** How long the shell may sleep after `now`: to the next change of phase, 2 s at most; `null` = until something happens. */
export function nextLookIn({ stage }: BreakState, now: Stamp): Span | null {
  const next = nextIn(stage, now);
  return next === null ? null : span(Math.max(1, Math.min(beat, between(now.at, next))));
}
