/** Owns which page aside is open, and that a guide stands still meanwhile and goes on where it was. */
import { useRef, useState } from 'react';
import type { BreakView } from '../../main/bridge/contract';
import type { Variant } from '../../main/domain/guide/guide';
import type { BreakActions } from './actions';
import type { PanelName } from './PanelLinks';

export interface OpenPanel {
  readonly shown: PanelName | null;
  /** The panel that was left last. */
  readonly left: PanelName | null;
  /** Those that can be opened now. */
  readonly names: readonly PanelName[];
  /** Of which exercise "how" tells; `null`: there is none. */
  readonly exercise: { readonly exercise: string; readonly variant: Variant } | null;
  readonly open: (name: PanelName) => void;
  readonly back: () => void;
}

function namesOf({ mode, routine, offers, unasked }: BreakView): readonly PanelName[] {
  if (mode === 'prompt' && unasked.length > 0) return ['asked', 'more'];
  const told = routine !== null && (mode === 'prompt' || mode === 'guide');
  // The drill is opened from "how it goes", and leads back to the break.
  const how = !told ? [] : routine.kind === 'stretch' ? (['how', 'drill'] as const) : (['how'] as const);
  if (mode !== 'prompt') return how;
  return offers.length > 0 ? [...how, 'another', 'more'] : [...how, 'more'];
}

export function usePanel(view: BreakView, act: BreakActions): OpenPanel {
  const [chosen, setChosen] = useState<PanelName | null>(null);
  const [left, setLeft] = useState<PanelName | null>(null);
  const wasPaused = useRef(false);
  const { mode, guide, routine } = view;
  const names = namesOf(view);
  const shown = chosen !== null && names.includes(chosen) ? chosen : null;
  return {
    shown,
    left,
    names,
    exercise: routine,
    open(name) {
      // From one panel to another the guide stands already.
      if (shown === null) {
        wasPaused.current = guide?.paused ?? false;
        if (mode === 'guide' && !wasPaused.current) act.guide('pause');
      }
      setChosen(name);
    },
    back() {
      setLeft(chosen === 'drill' ? 'how' : chosen);
      setChosen(null);
      if (mode === 'guide' && !wasPaused.current) act.guide('go-on');
    },
  };
}
