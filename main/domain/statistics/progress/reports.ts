/** Owns what a clinician asks beside the numbers: which exercises were done how often, and what the person reported. */
import { type DayKey, dayOf, type ZoneOffset } from '../../day';
import { type ExerciseId, exerciseIds } from '../../exercises/exercises';
import type { Entry } from '../../journal';
import { isOf } from '../bouts';

export interface Reports {
  /** How often each was done, the most frequent first; what was never done is not in it. */
  readonly exercises: readonly { readonly exercise: ExerciseId; readonly times: number }[];
  /** Days on which pain, tingling or weakness in a leg was reported. */
  readonly legSymptoms: readonly DayKey[];
  /** Days of "I have asked, go on gently". */
  readonly resumed: readonly DayKey[];
  /** The most that a stretch hurt, 0-10; `null` where nobody was asked. */
  readonly worstPain: { readonly score: number; readonly day: DayKey } | null;
  /** Whether a sign was reported that needs help first. Which one is not kept. */
  readonly redFlag: boolean;
}

/** The reports of entries that are all of the period. */
export function reportsOf(entries: readonly Entry[], zone: ZoneOffset): Reports {
  const guides = entries.filter(isOf('guide-closed')).filter(({ held }) => held.left + held.right > 0);
  const days = (found: readonly Entry[]): readonly DayKey[] =>
    [...new Set(found.map(({ at }) => dayOf(at, zone)))].sort();
  const worst = entries
    .filter(isOf('pain-during'))
    .reduce<Extract<Entry, { type: 'pain-during' }> | null>(
      (most, one) => (most === null || one.pain > most.pain ? one : most),
      null,
    );
  return {
    exercises: exerciseIds
      .map((exercise) => ({ exercise, times: guides.filter((guide) => guide.exercise === exercise).length }))
      .filter(({ times }) => times > 0)
      .sort((one, other) => other.times - one.times),
    legSymptoms: days([
      ...entries.filter(isOf('leg-symptoms')).filter(({ present }) => present),
      ...entries.filter(isOf('soreness')).filter(({ legSymptoms }) => legSymptoms === true),
    ]),
    resumed: days(entries.filter(isOf('programme-resumed'))),
    worstPain: worst === null ? null : { score: worst.pain, day: dayOf(worst.at, zone) },
    redFlag:
      entries.some(isOf('red-flag')) ||
      entries.filter(isOf('screened')).some(({ redFlag }) => redFlag !== null),
  };
}
