/** Owns what is heard of a guide: the chime at each change of phase, and the cue spoken by a voice of the system. */
import { useEffect, useMemo, useRef } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuidePhase } from '../../../main/domain/guide/guide';
import { type Chime, createChime } from '../../sound/chime';
import { hush, speak } from '../../sound/speech';

export interface Heard extends Pick<BreakView, 'chime' | 'chimeSound' | 'soundVolume' | 'voice' | 'voiceBy'> {
  readonly phase: GuidePhase;
  /** Tells one phase from the next of the same name. */
  readonly phaseId: string;
  readonly paused: boolean;
  /** What is spoken when the phase begins. */
  readonly words: string;
  readonly language: string;
}

const chimeOf = (phase: GuidePhase): Chime =>
  phase === 'done' ? 'done' : phase === 'return' ? 'held' : 'change';

/** Sounds once for each phase, and not for the one that runs when the chime is switched on; its cue is spoken then. */
export function useChimes(heard: Heard): void {
  const { phase, phaseId, paused, chime, chimeSound, soundVolume, voice, voiceBy, words, language } = heard;
  const player = useMemo(createChime, []);
  const sounded = useRef<string | null>(null);
  const spoken = useRef<string | null>(null);
  useEffect(() => () => player.dispose(), [player]);
  useEffect(() => {
    if (sounded.current === phaseId || paused) return;
    sounded.current = phaseId;
    if (chime) player.play(chimeOf(phase), chimeSound, soundVolume);
  }, [phase, phaseId, paused, chime, chimeSound, soundVolume, player]);
  useEffect(() => {
    if (!voice || paused || spoken.current === phaseId || words === '' || voiceBy === 'none') return;
    spoken.current = phaseId;
    speak(words, language, voiceBy, soundVolume);
  }, [phaseId, paused, voice, voiceBy, words, language, soundVolume]);
  useEffect(() => {
    if (voice && !paused) return () => hush(voiceBy);
    return undefined;
  }, [voice, voiceBy, paused]);
}
