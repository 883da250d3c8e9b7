/**
 * Owns what each exercise asks of a body, and what a condition, an answer about the body or nothing at all forbids of it: the one
 * table from which exercises are held back, and by which the promises of the safety texts are kept.
 */

import type { Variant } from '../guide/plan';
import { type BodyTrait, bodyTraits } from '../person/bodyTraits';
import type { Condition } from '../person/conditions';
import type { Profile } from '../person/profile';
import { type ExerciseId, stretchIds } from './exercises';

/**
 * What an exercise can ask. `one-knee`: kneeling on one knee; `knees`: weight on a knee at all; `knees-bent`: bent under the body’s
 * weight again and again; `leg-work`: repeats in standing that are more than standing up.
 */
export const demands = [
  'leg-behind',
  'arching',
  'knees',
  'one-knee',
  'one-leg',
  'both-knees-in',
  'flat-on-back',
  'balance',
  'toes-bent',
  'knees-bent',
  'leg-work',
  'high-foot',
] as const;
export type Demand = (typeof demands)[number];

const asked: { readonly [exercise in ExerciseId]: readonly Demand[] } = {
  'standing-step': ['leg-behind'],
  'standing-chair': ['leg-behind', 'arching', 'balance', 'high-foot'],
  seated: ['leg-behind', 'toes-bent'],
  kneeling: ['leg-behind', 'arching', 'knees', 'one-knee', 'balance'],
  lying: ['leg-behind', 'both-knees-in', 'flat-on-back'],
  'sit-to-stand': [],
  'hip-extension': ['leg-behind', 'arching', 'balance', 'one-leg'],
  'glute-bridge': ['flat-on-back'],
  'bird-dog': ['leg-behind', 'arching', 'knees', 'balance'],
  'half-squat': ['knees-bent', 'leg-work'],
  'calf-raise': ['toes-bent', 'balance', 'leg-work'],
  'knee-raise': ['balance', 'one-leg', 'leg-work'],
};

/** What the exercise asks of the body. */
export function demandsOf(exercise: ExerciseId): readonly Demand[] {
  return asked[exercise];
}

/**
 * What stays off even after a clinician has said that stretches are fine; each is said in the condition's text.
 * Hip surgery: some surgeons forbid the leg behind the body and kneeling (S45, S46); of the rest only standing up stays,
 * so that no easy move is done either: a knee raise bends the hip far, and no source was found that clears the others.
 * Pregnancy: not long flat on the back (S49); kneeling on one knee, or
 * standing on one leg, and pelvic girdle pain often do not mix; no foot up high.
 * Osteoporosis: no far or repeated bending of the spine, as with both knees at the chest (S97).
 * Stenosis: symptoms often worsen with arching (S48).
 */
const forbidden: { readonly [condition in Condition]: readonly Demand[] } = {
  'hip-surgery': ['leg-behind', 'knees', 'flat-on-back', 'leg-work'],
  'recent-injury': [],
  pregnancy: ['flat-on-back', 'one-knee', 'one-leg', 'high-foot'],
  osteoporosis: ['both-knees-in'],
  'hot-joint-or-clot': [],
  stenosis: ['arching'],
  hypermobility: [],
  age: [],
};

/** What the condition forbids of every exercise, asked about or not. */
export function forbiddenBy(condition: Condition): readonly Demand[] {
  return forbidden[condition];
}

/** What a "yes" to an answer about the body forbids (health.md 1.5). */
const forbiddenByTrait: { readonly [trait in BodyTrait]: readonly Demand[] } = {
  worseArching: ['arching'],
  // Poor balance or dizziness: nothing on one leg or one knee, nothing from which it is far to get up.
  poorBalance: ['balance', 'knees'],
  // Sore knees, a knee replacement, or cannot kneel. Standing up from a chair is what everybody does anyway.
  soreKnees: ['knees', 'knees-bent'],
  stiffAnkles: ['toes-bent'],
};

const says: { readonly [trait in BodyTrait]: (profile: Profile) => boolean } = {
  worseArching: (profile) => profile.worseArching,
  poorBalance: (profile) => profile.balance === 'poor',
  soreKnees: (profile) => profile.knees === 'sore',
  stiffAnkles: (profile) => profile.ankles === 'stiff',
};

const meet = (asks: readonly Demand[], forbids: readonly Demand[]): boolean =>
  asks.some((one) => forbids.includes(one));

/** The first answer about the body that forbids some of `asks`. */
const traitForbidding = (asks: readonly Demand[], profile: Profile): BodyTrait | null =>
  bodyTraits.find((trait) => says[trait](profile) && meet(asks, forbiddenByTrait[trait])) ?? null;

/** What the chair stand asks of a body beyond sit to stand: it is done as fast as one can, and without hands. */
export const fastStanding: readonly Demand[] = ['balance', 'knees-bent'];

/**
 * What holds back the chair stand even after a clinician has said that stretches are fine: it is done as fast as one can, and no
 * source was found that clears this after an operation, in pregnancy or while something heals (our choice).
 */
const noFastStanding: readonly Condition[] = [
  'hip-surgery',
  'recent-injury',
  'pregnancy',
  'hot-joint-or-clot',
];

/** Whether one of `conditions` forbids to stand up again and again as fast as one can. */
export function forbidsFastStanding(conditions: readonly Condition[]): boolean {
  return conditions.some((one) => noFastStanding.includes(one));
}

/** The first answer about the body that forbids the same; `null` where none does. */
export function traitAgainstFastStanding(profile: Profile): BodyTrait | null {
  return traitForbidding(fastStanding, profile);
}

/** The first condition of `conditions` that forbids the exercise for good; `null` where none does. */
export function conditionAgainst(exercise: ExerciseId, conditions: readonly Condition[]): Condition | null {
  return conditions.find((one) => meet(asked[exercise], forbidden[one])) ?? null;
}

/** Whether what is ticked forbids every stretch there is, so that only walks and some strength work are left. */
export function forbidsEveryStretch(conditions: readonly Condition[]): boolean {
  return stretchIds.every((one) => conditionAgainst(one, conditions) !== null);
}

/** The first answer about the body that forbids the exercise; `null` where none does. */
export function traitAgainst(exercise: ExerciseId, profile: Profile): BodyTrait | null {
  return traitForbidding(asked[exercise], profile);
}

/** Whether a "yes" forbids the exercise done in this way: with a foot up on a step who is unsteady stands on one leg. */
function forbids(trait: BodyTrait, exercise: ExerciseId, variant: Variant): boolean {
  return meet(asked[exercise], forbiddenByTrait[trait]) || (trait === 'poorBalance' && variant === 'step');
}

/** Whether an answer about the body forbids the exercise done in this way. */
export function bodyForbids(exercise: ExerciseId, variant: Variant, profile: Profile): boolean {
  return bodyTraits.some((trait) => says[trait](profile) && forbids(trait, exercise, variant));
}

/**
 * The answers about the body on which the exercise depends, done in this way: what has to be asked before the person first
 * meets it. Those in `answered` are known already.
 */
export function askedBefore(
  exercise: ExerciseId,
  variant: Variant,
  answered: readonly BodyTrait[],
): readonly BodyTrait[] {
  return bodyTraits.filter((trait) => forbids(trait, exercise, variant) && !answered.includes(trait));
}
