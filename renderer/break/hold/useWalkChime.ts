/** Owns the tone at the end of a walk, for who has chosen one: the same in the whole window and in the pill. */
import { useEffect, useMemo } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import { createChime } from '../../sound/chime';

export function useWalkChime(
  over: boolean,
  { mode, chime, chimeSound, soundVolume }: Pick<BreakView, 'mode' | 'chime' | 'chimeSound' | 'soundVolume'>,
): void {
  const player = useMemo(createChime, []);
  useEffect(() => () => player.dispose(), [player]);
  useEffect(() => {
    if (over && chime && mode === 'walk') player.play('done', chimeSound, soundVolume);
  }, [over, chime, mode, chimeSound, soundVolume, player]);
}
