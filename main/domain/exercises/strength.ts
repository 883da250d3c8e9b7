/**
 * Owns the strength days: 2 or 3 a week, never two in a row, and of the stage's exercises those that the
 * day has room for, the longest not done first.
 */

import type { Profile } from '../person/profile';
import { exercisesADay, type StrengthDose } from '../programme/dose';
import type { ProgrammeState } from '../programme/state';
import { isStretchId } from './exercises';
import { barredBy, type Circumstances } from './suitability';

/** Whether today can be a strength day, going by the days before it. */
export function isStrengthDay(programme: ProgrammeState): boolean {
  const { ledger, today, dose } = programme;
  if (ledger.strengthDays.includes(today)) return true;
  if (ledger.strengthDays.includes(today - 1)) return false;
  return ledger.strengthDays.length < dose.strengthDays.most;
}

/** The strength exercises still to be offered today, in order; empty where today is no strength day. */
export function strengthLeftToday(
  profile: Profile,
  programme: ProgrammeState,
  now: Circumstances,
): readonly StrengthDose[] {
  const { ledger, dose } = programme;
  if (!isStrengthDay(programme)) return [];
  const done = ledger.today.exercises.filter((one) => !isStretchId(one));
  const stretches = ledger.today.exercises.length - done.length;
  // One of the day's three is always a stretch.
  const room = exercisesADay - Math.max(1, stretches) - done.length;
  const lastDone = ({ exercise }: StrengthDose): number => ledger.lastStrength[exercise] ?? 0;
  return dose.strength
    .filter(
      ({ exercise }) => !done.includes(exercise) && barredBy(exercise, profile, programme, now) === null,
    )
    .sort((one, other) => lastDone(one) - lastDone(other))
    .slice(0, Math.max(0, room));
}
