/** Owns what the form adds to each number setting: its unit, the marks of its scale, and its sources. */

import type { NumberKey } from '../../main/domain/policy';
import type { GuideKey } from '../../main/domain/settings';
import type { Unit } from '../ui/format';

export type NumericKey = NumberKey | GuideKey;

export interface NumberForm {
  readonly unit: Unit;
  /** Numbers named on the scale besides its ends and the default. */
  readonly marks: readonly number[];
  /** Ids of the list of sources that the reason leans on; none where the number is our own choice. */
  readonly sources: readonly SourceName[];
}

/** Sources with a short name in the texts (`settings.source`). */
export type SourceName = 'S1' | 'S5' | 'S14' | 'S15' | 'S17' | 'S23' | 'S25' | 'S26' | 'S32d';

export const numberForms: Readonly<Record<NumericKey, NumberForm>> = {
  sittingLimit: { unit: 'minutes', marks: [45, 60, 75], sources: ['S15', 'S26', 'S14'] },
  idleBreak: { unit: 'minutes', marks: [10], sources: [] },
  firmBreak: { unit: 'minutes', marks: [3, 4], sources: [] },
  presenceTrust: { unit: 'minutes', marks: [60, 120, 180], sources: [] },
  strongNudge: { unit: 'minutes', marks: [75, 90, 105], sources: ['S25'] },
  standingExpiry: { unit: 'minutes', marks: [120, 180], sources: [] },
  standingHint: { unit: 'minutes', marks: [60, 90], sources: ['S32d'] },
  breakLength: { unit: 'minutes', marks: [5], sources: ['S23', 'S15', 'S17'] },
  stretchBreaks: { unit: 'aDay', marks: [2, 6], sources: ['S5'] },
  postponement: { unit: 'minutes', marks: [], sources: [] },
  postponementsPerBout: { unit: 'times', marks: [1], sources: [] },
  holdSeconds: { unit: 'seconds', marks: [20, 45], sources: ['S1'] },
  textScale: { unit: 'percent', marks: [125, 150, 175], sources: [] },
};

/** Prompts a day as one says them: an estimate has no tenths, except where it would be nothing without them. */
export function aDay(prompts: number): number {
  return prompts < 1 ? prompts : Math.round(prompts);
}
