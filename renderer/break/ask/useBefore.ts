/** Owns what comes before a guide while it waits in its first set-up: what has to be asked, then the drill of the tilt. */
import { useEffect } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { BreakActions } from '../actions';

/** `null`: the guide itself. */
export function useBefore(
  { asks, drillDue, mode, guide }: BreakView,
  act: BreakActions,
): 'asks' | 'drill' | null {
  const first = asks.length > 0 ? 'asks' : drillDue ? 'drill' : null;
  const before = mode === 'guide' ? first : null;
  const running = before !== null && guide !== null && !guide.paused;
  useEffect(() => {
    if (running) act.guide('pause');
  }, [running, act]);
  return before;
}
