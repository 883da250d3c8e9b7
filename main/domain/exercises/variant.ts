/** Owns which way an exercise is done: what the foot in front stands on. */

import type { Variant } from '../guide/plan';
import type { Profile } from '../person/profile';
import type { ExerciseId } from './exercises';

/** No step with poor balance, none where it should stay unseen, none without one. */
export function variantOf(exercise: ExerciseId, profile: Profile, discreet: boolean): Variant {
  if (exercise === 'standing-chair') return 'chair';
  if (exercise !== 'standing-step') return 'plain';
  const { footSupport, around } = profile;
  // Where others look on, a step is used only by who has named one.
  const mayHaveStep = footSupport === 'step' || (footSupport === 'unsaid' && around !== 'open-office');
  return mayHaveStep && profile.balance === 'steady' && !discreet ? 'step' : 'split';
}
