/** Owns which way an exercise is done: what the foot in front stands on, and how far over the edge of a bed to lie. */

import type { Variant } from '../guide/plan';
import type { Profile } from '../person/profile';
import type { ProgrammeState } from '../programme/state';
import type { ExerciseId } from './exercises';

/** So many whole stretch breaks are for finding the movement. Ours. */
const learningStretches = 3;

/** Whether the person is new to it all. */
export const isLearning = ({ ledger }: Pick<ProgrammeState, 'ledger'>): boolean =>
  ledger.stretchesEver < learningStretches;

/**
 * No step with poor balance, none where it should stay unseen, none without one. `gently`: who is new or sore lies along the
 * long edge, all of the back on the bed.
 */
export function variantOf(
  exercise: ExerciseId,
  profile: Profile,
  discreet: boolean,
  gently: boolean,
): Variant {
  if (exercise === 'lying') return gently ? 'edge' : 'plain';
  if (exercise === 'standing-chair') return 'chair';
  if (exercise !== 'standing-step') return 'plain';
  const { footSupport, around } = profile;
  // Where others look on, a step is used only by who has named one.
  const mayHaveStep = footSupport === 'step' || (footSupport === 'unsaid' && around !== 'open-office');
  return mayHaveStep && profile.balance === 'steady' && !discreet ? 'step' : 'split';
}
