/** What is told without looking: a live region for screen readers, the chime and the spoken cue. */
import { useEffect, useRef } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { GuideProgress } from '../../../main/domain/guide/guide';
import { useText, useTold } from '../../text';
import { Said } from '../../ui/Said';
import { phaseName } from './PhaseDots';
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
  const { phase } = guide;
  // Coming back needs no name: its cue says what comes, the other side or the end.
  const names = phase === 'return' || phase === 'done' ? [] : [phaseName(phase, guide, t)];
  const atPhase = format.sentences([side, ...names, words]);
  const [told, tell] = useTold();
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once at a phase and side, and not when its cue changes.
  useEffect(() => tell(() => atPhase), [phaseId, side]);
  useEffect(() => {
    if (soonOver) tell((now) => now.t('break.tenLeft', { count: warnAt }));
  }, [soonOver, tell]);
  const wasPaused = useRef(guide.paused);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once at a pause, and where one is when it is over.
  useEffect(() => {
    // A guide that begins paused was held by what stood in its place, as the drill: its phase is what is new.
    if (wasPaused.current !== guide.paused) tell((now) => (guide.paused ? now.t('break.paused') : atPhase));
    wasPaused.current = guide.paused;
  }, [guide.paused]);
  return (
    <p className="hidden-visually" role="status">
      <Said told={told} />
    </p>
  );
}
