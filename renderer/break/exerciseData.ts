/** Owns what the window reads of an exercise file: its phases with their poses and cues. */
import type { ExercisePhase, PhaseName, TextKey } from '../../main/domain/exercises';
import type { GuideProgress } from '../../main/domain/guide';

// The files are checked against these types by the tests of the exercises.
const phaseFiles = import.meta.glob<readonly ExercisePhase[]>('../../assets/exercises/*.json', {
  eager: true,
  import: 'phases',
});
const finishFiles = import.meta.glob<TextKey>('../../assets/exercises/*.json', {
  eager: true,
  import: 'finishCue',
});

const fileOf = (exercise: string): string => `../../assets/exercises/${exercise}.json`;

/** The phase of an exercise, or `null` where it has none of that name. */
export function phaseOf(exercise: string, name: PhaseName): ExercisePhase | null {
  return phaseFiles[fileOf(exercise)]?.find((phase) => phase.name === name) ?? null;
}

/** How long one cue of a hold stays: time to hear it, do it and breathe once. */
const cueMs = 10_000;

/**
 * The cue of a hold that is `elapsed` ms old: first one of the exercise's own, another on the other side;
 * then those that fit every hold, others in the next stretch of the day (adherence rule 8: vary the words).
 */
export function holdCue(
  exercise: string,
  elapsed: number,
  sideNumber: number,
  stretch: number,
): TextKey | null {
  const cues = phaseOf(exercise, 'hold')?.cues ?? [];
  const own = cues.filter((cue) => cue.startsWith(`exercise.${exercise}.`));
  const common = cues.filter((cue) => !own.includes(cue));
  const slot = Math.floor(Math.max(0, elapsed) / cueMs);
  if (slot === 0 || common.length === 0) return own[(sideNumber - 1) % own.length] ?? null;
  return common[(stretch * 4 + (sideNumber - 1) * 2 + slot - 1) % common.length] ?? null;
}

type CuedGuide = Pick<
  GuideProgress,
  'exercise' | 'phase' | 'sideNumber' | 'sideCount' | 'repetition' | 'repetitions'
>;

/** The cue to show now; `elapsed` is ms since the phase began. `null` when done. */
export function cueNow(guide: CuedGuide, elapsed: number, stretch: number): TextKey | null {
  const { exercise, phase, sideNumber, sideCount, repetition, repetitions } = guide;
  if (phase === 'done') return null;
  if (phase === 'hold') return holdCue(exercise, elapsed, sideNumber, stretch);
  const last = sideNumber === sideCount && repetition === repetitions;
  if (phase === 'return' && last) return finishFiles[fileOf(exercise)] ?? null;
  return phaseOf(exercise, phase)?.cues[0] ?? null;
}

/** The cue that a prompt shows: how to get into position. */
export function firstCue(exercise: string): TextKey | null {
  return phaseOf(exercise, 'set-up')?.cues[0] ?? null;
}
