/** Owns which way an exercise is done: what the foot in front stands on. */

import type { Variant } from '../guide/plan';
import type { Profile } from '../person/profile';
import type { ExerciseId } from './exercises';

/** No step with poor balance, none where it should stay unseen, none without one. */
export function variantOf(exercise: ExerciseId, profile: Profile, discreet: boolean): Variant {
  if (exercise === 'standing-chair') return 'chair';
  if (exercise !== 'standing-step') return 'plain';
  const mayHaveStep = profile.footSupport === 'step' || profile.footSupport === 'unsaid';
  return mayHaveStep && profile.balance === 'steady' && !discreet ? 'step' : 'split';
}
