/**
 * Owns which still picture a prompt shows where motion is reduced: each stays long enough to be read, then the next; none
 * goes on while somebody is at the strip, nor once one was chosen.
 */
import { useEffect, useState } from 'react';
import type { BreakView } from '../../../main/bridge/contract';
import type { ExercisePhase, PhaseName } from '../../../main/domain/exercises/exercises';
import { useAppearance } from '../../ui/appearance';
import { phasesShown } from '../exerciseData';
import { useVisible } from '../hold/useCountdown';

export interface Stills {
  readonly phases: readonly ExercisePhase[];
  readonly shown: ExercisePhase;
  readonly choose: (name: PhaseName) => void;
  /** Who points at the strip, or has the keyboard in it, looks at one. */
  readonly rest: (why: 'pointer' | 'focus', resting: boolean) => void;
}

/** How long one picture stays, in ms: time to see it and read its cue. */
const stayMs = 4000;

/** The stills of the prompt; `null` where it moves, and where no exercise is proposed. */
export function useStills({ mode, routine }: Pick<BreakView, 'mode' | 'routine'>): Stills | null {
  const reduced = useAppearance().motion === 'reduced';
  const visible = useVisible();
  const [turn, setTurn] = useState(0);
  const [chosen, setChosen] = useState(false);
  const [resting, setResting] = useState({ pointer: false, focus: false });
  const exercise = reduced && mode === 'prompt' && routine !== null ? routine.exercise : null;
  const [of, setOf] = useState(exercise);
  if (of !== exercise) {
    setOf(exercise);
    setTurn(0);
    setChosen(false);
  }
  const goesOn = exercise !== null && visible && !chosen && !resting.pointer && !resting.focus;
  useEffect(() => {
    if (!goesOn) return;
    const timer = setInterval(() => setTurn((was) => was + 1), stayMs);
    return () => clearInterval(timer);
  }, [goesOn]);
  if (exercise === null) return null;
  const phases = phasesShown(exercise);
  const shown = phases[turn % phases.length];
  if (shown === undefined) return null;
  return {
    phases,
    shown,
    choose(name) {
      setTurn(phases.findIndex((phase) => phase.name === name));
      setChosen(true);
    },
    rest: (why, isResting) => setResting((was) => ({ ...was, [why]: isResting })),
  };
}
