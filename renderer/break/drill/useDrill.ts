/** Owns when the drill is shown: before the first stretch, while the guide waits in its set-up. */
import { useEffect } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { drillEnds } from '../../../main/domain/person/questionnaire';
import type { BreakActions } from '../actions';

export interface ShownDrill {
  readonly shown: boolean;
  readonly end: (how: (typeof drillEnds)[number]) => void;
}

export function useDrill({ drillDue, mode, guide }: BreakView, act: BreakActions): ShownDrill {
  const shown = drillDue && mode === 'guide';
  const running = shown && guide !== null && !guide.paused;
  useEffect(() => {
    if (running) act.guide('pause');
  }, [running, act]);
  return { shown, end: act.endDrill };
}
