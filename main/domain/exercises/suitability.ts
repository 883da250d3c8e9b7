/**
 * Owns which exercises are held back, and why: by conditions, soreness, knees, balance, chair, floor and
 * place. One reason is enough; the one that matters most for safety is named.
 */

import type { BodyTrait } from '../person/bodyTraits';
import type { Profile } from '../person/profile';
import { unasked } from '../person/safety';
import { someSoreness, verySore } from '../programme/soreness';
import type { ProgrammeState } from '../programme/state';
import { conditionAgainst, type Demand, demandsOf, traitAgainst } from './demands';
import { type ExerciseId, isEasyMoveId, isStretchId } from './exercises';
import type { BarReason } from './reasons';

export type TimeOfDay = 'morning' | 'day' | 'evening';

export interface Circumstances {
  readonly timeOfDay: TimeOfDay;
  /** The person is standing at the desk. */
  readonly standing: boolean;
  /** The preset "back is sore today": seated or lying only, as in gentle days. */
  readonly soreToday: boolean;
}

/** Kneeling joins in stage 3, easy moves with the first strength work. */
const kneelingStage = 3;
const easyMoveStage = 2;

const conspicuous: readonly ExerciseId[] = [
  'standing-chair',
  'kneeling',
  'lying',
  'glute-bridge',
  'bird-dog',
  'half-squat',
  'knee-raise',
];
const onTheFloor: readonly ExerciseId[] = ['kneeling', 'bird-dog'];
const onTheChair: readonly ExerciseId[] = ['seated', 'sit-to-stand'];

/** How sore the person is, 0-10: the latest answer, or else the recent level, or else that of the welcome. */
export function sorenessNow(profile: Profile, programme: ProgrammeState): number {
  return programme.soreness.latest ?? programme.soreness.recent ?? profile.soreness ?? 0;
}

/** Whether only seated or lying stretches with short holds are offered now. */
export function isGentle(programme: ProgrammeState, now: Circumstances): boolean {
  return programme.gentle !== null || now.soreToday;
}

/** Why `exercise` is held back now, or `null` where it may be offered. */
export function barredBy(
  exercise: ExerciseId,
  profile: Profile,
  programme: ProgrammeState,
  now: Circumstances,
): BarReason | null {
  return (
    bySafety(exercise, profile, programme, now) ??
    byBody(exercise, profile) ??
    byPlace(
      exercise,
      profile,
      sorenessNow(profile, programme) >= someSoreness || isGentle(programme, now),
      now,
    ) ??
    byStage(exercise, programme)
  );
}

function bySafety(
  exercise: ExerciseId,
  profile: Profile,
  programme: ProgrammeState,
  now: Circumstances,
): BarReason | null {
  if (unasked(profile.conditions, profile.asked).length > 0) return 'ask-first';
  if (programme.paused !== null) return 'paused';
  if (conditionAgainst(exercise, profile.conditions) !== null) return 'condition';
  if (sorenessNow(profile, programme) >= verySore && exercise !== 'lying') return 'soreness';
  if (isGentle(programme, now) && exercise !== 'seated' && exercise !== 'lying') return 'gentle';
  return null;
}

const reasons: { readonly [trait in BodyTrait]: BarReason } = {
  worseArching: 'arching',
  poorBalance: 'balance',
  soreKnees: 'knees',
  stiffAnkles: 'ankles',
};

/** How an answer about the body that holds back what asks for `asks` is said: sore knees carry no weight, or are not bent under it. */
export function reasonOfTrait(trait: BodyTrait, asks: readonly Demand[]): BarReason {
  return trait === 'soreKnees' && !asks.includes('knees') ? 'knees-bent' : reasons[trait];
}

function byBody(exercise: ExerciseId, profile: Profile): BarReason | null {
  const trait = traitAgainst(exercise, profile);
  return trait === null ? null : reasonOfTrait(trait, demandsOf(exercise));
}

/** `support`: the person needs a position with support, so a bed is right at any time of day. */
function byPlace(
  exercise: ExerciseId,
  profile: Profile,
  support: boolean,
  now: Circumstances,
): BarReason | null {
  if (now.standing && onTheChair.includes(exercise)) return 'standing';
  if (profile.chair.fixedArms && exercise === 'seated') return 'fixed-arms';
  if (profile.around === 'open-office' && conspicuous.includes(exercise)) return 'open-office';
  if (profile.floor === 'just-to-stand' && onTheFloor.includes(exercise)) return 'no-floor';
  // The bridge is done on a mat or on the bed.
  if (profile.floor === 'just-to-stand' && exercise === 'glute-bridge' && !profile.bedNear) return 'no-floor';
  if (exercise === 'standing-chair' && profile.footSupport !== 'chair') return 'no-chair';
  if (exercise === 'lying' && !profile.bedNear) return 'no-bed';
  if (exercise === 'lying' && now.timeOfDay === 'day' && !support) return 'time-of-day';
  return null;
}

function byStage(exercise: ExerciseId, programme: ProgrammeState): BarReason | null {
  if (exercise === 'kneeling') return programme.stage < kneelingStage ? 'stage' : null;
  if (isStretchId(exercise)) return null;
  if (isEasyMoveId(exercise)) return programme.stage < easyMoveStage ? 'stage' : null;
  return programme.dose.strength.some((one) => one.exercise === exercise) ? null : 'stage';
}
