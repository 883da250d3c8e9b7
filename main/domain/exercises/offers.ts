/**
 * Owns the list from which a person can choose another exercise now: all of them, each with the reason for which
 * it is held back, if it is.
 */

import type { Variant } from '../guide/plan';
import type { Profile } from '../person/profile';
import { exercisesADay } from '../programme/dose';
import type { ProgrammeState } from '../programme/state';
import type { RoutineContext } from './choose';
import { type ExerciseId, exerciseIds, isEasyMoveId, isStretchId } from './exercises';
import type { BarReason } from './reasons';
import { isStrengthDay } from './strength';
import { barredBy } from './suitability';
import { isLearning, variantOf } from './variant';

export interface Offer {
  readonly exercise: ExerciseId;
  readonly variant: Variant;
  /** Why not now; `null`: it can be chosen. */
  readonly barred: BarReason | null;
}

/** Every exercise in its order, those that can be chosen now and those that can't. */
export function offersNow(
  profile: Profile,
  programme: ProgrammeState,
  now: RoutineContext,
): readonly Offer[] {
  return exerciseIds.map((exercise) => ({
    exercise,
    variant: variantOf(exercise, profile, now.discreetWanted, isLearning(programme)),
    barred:
      barredBy(exercise, profile, programme, now) ??
      byStrengthDay(exercise, programme) ??
      byDay(exercise, programme),
  }));
}

function byStrengthDay(exercise: ExerciseId, programme: ProgrammeState): BarReason | null {
  if (isStretchId(exercise) || isEasyMoveId(exercise)) return null;
  if (programme.ledger.today.exercises.includes(exercise)) return 'done-today';
  return isStrengthDay(programme) ? null : 'rest-day';
}

/** D3: at most three different exercises on any day, asked for or not; easy moves are none of them. */
function byDay(exercise: ExerciseId, { ledger }: ProgrammeState): BarReason | null {
  if (isEasyMoveId(exercise)) return null;
  const done = ledger.today.exercises;
  return done.includes(exercise) || done.length < exercisesADay ? null : 'three-a-day';
}
