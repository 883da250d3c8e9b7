/** Owns which of the yes-or-no answers are of the body, in the order in which they are asked. */
import type { Trait } from '../../main/domain/person/questionnaire';

export const bodyTraits = [
  'soreKnees',
  'poorBalance',
  'stiffAnkles',
  'stiffInManyPlaces',
  'worseArching',
] as const satisfies readonly Trait[];
