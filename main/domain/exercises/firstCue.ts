/** Owns the cue that begins an exercise in each of its variants: how to get into position. Notification and window say it. */
import { isExerciseId, type TextKey } from './exercises';

/** Variants that begin in words of their own. */
const own: readonly string[] = ['edge', 'split'];

/** The text key of the cue that begins an exercise; `null` of one that is unknown. The files of the exercises say the same. */
export function firstCueOf(exercise: string, variant: string): TextKey | null {
  if (!isExerciseId(exercise)) return null;
  return own.includes(variant)
    ? `exercise.${exercise}.${variant}.cue.set-up`
    : `exercise.${exercise}.cue.set-up`;
}
