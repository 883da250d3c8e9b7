/** Owns what the form adds to each number setting: the marks of its scale, and its sources. */
import type { NumericKey } from '../../main/domain/settings';

export interface NumberForm {
  /** Numbers named on the scale besides its ends and the default. */
  readonly marks: readonly number[];
  /** Ids of the list of sources that the reason leans on; none where the number is our own choice. */
  readonly sources: readonly SourceName[];
}

/** Sources with a short name in the texts (`settings.source`). */
export type SourceName = 'S1' | 'S5' | 'S14' | 'S15' | 'S17' | 'S23' | 'S25' | 'S26' | 'S32d';

export const numberForms: Readonly<Record<NumericKey, NumberForm>> = {
  sittingLimit: { marks: [45, 60, 75], sources: ['S15', 'S26', 'S14'] },
  idleBreak: { marks: [10], sources: [] },
  firmBreak: { marks: [3, 4], sources: [] },
  presenceTrust: { marks: [60, 120, 180], sources: [] },
  strongNudge: { marks: [75, 90, 105], sources: ['S25'] },
  standingExpiry: { marks: [120, 180], sources: [] },
  standingHint: { marks: [60, 90], sources: ['S32d'] },
  breakLength: { marks: [5], sources: ['S23', 'S15', 'S17'] },
  stretchBreaks: { marks: [2, 6], sources: ['S5'] },
  postponement: { marks: [], sources: [] },
  postponementsPerBout: { marks: [1], sources: [] },
  holdSeconds: { marks: [20, 45], sources: ['S1'] },
  soundVolume: { marks: [], sources: [] },
  textScale: { marks: [125, 150, 175], sources: [] },
};

/** Prompts a day as one says them: an estimate has no tenths, except where it would be nothing without them. */
export function aDay(prompts: number): number {
  return prompts < 1 ? prompts : Math.round(prompts);
}
