/** Owns what is heard of a guide: the chime at each change of phase, and the cue spoken by a voice of the system. */
import { useEffect, useMemo, useRef } from 'react';
import type { GuidePhase } from '../../../main/domain/guide/guide';
import { type Chime, createChime } from '../../sound/chime';
import { hush, speak } from '../../sound/speech';

export interface Heard {
  readonly phase: GuidePhase;
  /** Tells one phase from the next of the same name. */
  readonly phaseId: string;
  readonly paused: boolean;
  readonly chime: boolean;
  readonly voice: boolean;
  /** What is spoken when the phase begins. */
  readonly words: string;
  readonly language: string;
}

const chimeOf = (phase: GuidePhase): Chime =>
  phase === 'done' ? 'done' : phase === 'return' ? 'held' : 'change';

/** Sounds once for each phase, and not for the one that runs when sound is switched on. */
export function useChimes({ phase, phaseId, paused, chime, voice, words, language }: Heard): void {
  const player = useMemo(createChime, []);
  const last = useRef<string | null>(null);
  useEffect(() => () => player.dispose(), [player]);
  useEffect(() => {
    if (paused) hush();
    if (last.current === phaseId || paused) return;
    last.current = phaseId;
    if (chime) player.play(chimeOf(phase));
    if (voice && words !== '') speak(words, language);
  }, [phase, phaseId, paused, chime, voice, words, language, player]);
  useEffect(() => hush, []);
}
