/** What is told without looking: a live region for screen readers, the chime and the spoken cue. */
import { useEffect, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { useText } from '../../text';
import { useChimes } from './useChimes';

export interface SpokenProps {
  readonly view: BreakView;
  readonly guide: GuideProgress;
  readonly leftMs: number;
  readonly cue: string;
  readonly side: string;
}

/** Seconds before the end of a hold at which it is said once. */
const warnAt = 10;

/** What a phase is called in sound: repetitions are counted, not every part of one. */
function phaseIdOf({ kind, phase, sideNumber, repetition }: GuideProgress): string {
  const part = kind === 'strength' && (phase === 'hold' || phase === 'return') ? 'move' : phase;
  return `${sideNumber} ${repetition} ${part}`;
}

export function Spoken({ view, guide, leftMs, cue, side }: SpokenProps) {
  const { t, format, language } = useText();
  const phaseId = phaseIdOf(guide);
  const first = guide.phase !== 'move' || guide.repetition === 1;
  const words = first ? cue : String(guide.repetition);
  useChimes({
    phase: guide.phase,
    phaseId,
    paused: guide.paused,
    chime: view.chime,
    chimeSound: view.chimeSound,
    soundVolume: view.soundVolume,
    voice: view.voice,
    voiceBy: view.voiceBy,
    words,
    language,
  });

  const soonOver = guide.phase === 'hold' && guide.phaseLength > warnAt * 1500 && leftMs <= warnAt * 1000;
  const phase = guide.phase === 'done' ? 'return' : guide.phase;
  const atPhase = format.sentences([side, t(`exercise.phase.${phase}`), words]);
  const [told, setTold] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once at a phase, and not when its cue changes.
  useEffect(() => setTold(atPhase), [phaseId]);
  useEffect(() => {
    if (soonOver) setTold(t('break.tenLeft', { count: warnAt }));
  }, [soonOver, t]);
  useEffect(() => {
    if (guide.paused) setTold(t('break.paused'));
  }, [guide.paused, t]);
  return (
    <p className="hidden-visually" role="status">
      {told}
    </p>
  );
}
