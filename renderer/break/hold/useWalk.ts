/** Owns what a walk is in every shape of the window: when it is over, its tone for who has chosen one, and its keys. */
import { useEffect, useMemo } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import { createChime } from '../../sound/chime';
import type { BreakActions } from '../actions';
import { useKeys } from '../useKeys';

export interface WalkProps {
  readonly view: BreakView;
  readonly secondsLeft: number;
  readonly act: BreakActions;
}

function useTone(over: boolean, { mode, chime, chimeSound, soundVolume }: BreakView): void {
  const player = useMemo(createChime, []);
  useEffect(() => () => player.dispose(), [player]);
  useEffect(() => {
    if (over && chime && mode === 'walk') player.play('done', chimeSound, soundVolume);
  }, [over, chime, mode, chimeSound, soundVolume, player]);
}

/** Whether the walk is over. `shape`: what shows it; M leads to the other one. */
export function useWalk({ view, secondsLeft, act }: WalkProps, shape: 'whole' | 'pill'): boolean {
  const over = secondsLeft <= 0;
  useTone(over, view);
  useKeys({ Enter: act.close, Escape: act.close, KeyM: () => act.makeSmall(shape === 'whole') });
  return over;
}
