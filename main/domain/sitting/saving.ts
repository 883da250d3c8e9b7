/**
 * Owns whether the state says anything that the saved one does not (C3). Of what changes with every sample most is made anew
 * by the next start, so that while nobody is there a disk can sleep as long as the person.
 */
import { fixed } from '../policy';
import { between, type Instant } from '../time';
import { wasThere } from './lifecycle';
import type { State } from './state';

/** Whether another start would go on otherwise from `state` than from `saved`: by more than idle times are rounded (P1). */
export function saysMore(state: State, saved: State): boolean {
  const [now, before] = [keptOf(state), keptOf(saved)];
  return now.plain !== before.plain || now.seen.some((at, index) => isLater(at, before.seen[index] ?? null));
}

/** What another start keeps: the times at which the person was seen, and all else as text. */
function keptOf(state: State): { readonly plain: string; readonly seen: readonly (Instant | null)[] } {
  const { lastSeen, lastTouch, lastProof, sensor, ...rest } = state;
  // What a start makes anew.
  const { at: _at, sampledAt: _sampledAt, bothClocks: _bothClocks, lastFirm: _lastFirm, ...kept } = rest;
  const shown = sensor && { proven: sensor.proven, spaced: sensor.spaced, worked: sensor.worked };
  return {
    plain: JSON.stringify([kept, shown, wasThere(state)]),
    seen: [lastSeen, lastTouch, lastProof],
  };
}

function isLater(now: Instant | null, before: Instant | null): boolean {
  if (now === null || before === null) return now !== before;
  return Math.abs(between(before, now)) > fixed.rounding;
}
