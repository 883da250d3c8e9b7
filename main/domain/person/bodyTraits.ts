/** Owns the answers about the body on which exercises depend (health.md 1.5), worst first, in the order in which they are asked. */
export const bodyTraits = ['poorBalance', 'soreKnees', 'worseArching', 'stiffAnkles'] as const;
export type BodyTrait = (typeof bodyTraits)[number];
