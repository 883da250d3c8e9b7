/** Exercises for the tests of the guide: only what a guide asks of one. */
import type { Exercise, ExerciseId, PhaseName } from '../exercises/exercises';

const once = { min: 1, max: 1, usual: 1 };

const usualPhases = ['set-up', 'tilt', 'move', 'hold', 'return'] as const;

/** An exercise with 8 s of set-up and 6 s of change, if nothing else is said. */
export function exercise(some: {
  readonly id: ExerciseId;
  readonly kind?: Exercise['kind'];
  readonly perSide?: boolean;
  readonly change?: number;
  readonly phases?: readonly PhaseName[];
}): Exercise {
  return {
    id: some.id,
    kind: some.kind ?? 'stretch',
    places: ['desk'],
    needs: [],
    perSide: some.perSide ?? true,
    phases: (some.phases ?? usualPhases).map((name) => ({ name, pose: 0, cues: [] })),
    finishCue: '',
    steps: [],
    feel: [],
    notFeel: [],
    mistakes: [],
    easier: [],
    harder: [],
    cautions: [],
    dose: { holdSeconds: once, reps: once, daysPerWeek: once },
    times: { setUp: 8, change: some.change ?? 6 },
    evidence: { strength: 'none', summary: '', sources: [] },
  };
}
