/**
 * Owns the 30-second chair stand, a measure of the legs that is offered every four weeks (C11): for whom, when, and the numbers
 * below which a guide on falls calls it below average.
 */
import { type DayKey, keyOf, numberOf } from '../day';
import type { Profile } from '../person/profile';
import type { ProgrammeState } from '../programme/state';
import { fastStanding, forbidsFastStanding, traitAgainstFastStanding } from './demands';
import type { BarReason } from './reasons';
import { barredBy, reasonOfTrait } from './suitability';

/** How long people stand up and sit down; the guide's. */
export const chairStandSeconds = 30;

/** More than anybody stands up in that time. */
export const mostStands = 60;

const everyDays = 28;

export interface ChairStandAnswer {
  readonly day: DayKey;
  /** How often the person stood up. */
  readonly stands: number;
}

export interface ChairStand {
  /** Why it is not offered now, whenever it is due; `null`: nothing holds it back. */
  readonly held: BarReason | null;
  /** The day from which it is offered again; `null`: it is due. */
  readonly next: DayKey | null;
  /** The last two, the latest first. */
  readonly answers: readonly ChairStandAnswer[];
}

/** An ordinary hour, seated: where and when the person is now does not matter to a measure that they come to. */
const anyTime = { timeOfDay: 'day', standing: false, soreToday: false } as const;

/**
 * Why it is held back: by all that holds back sit to stand but the stage, and, as it is done fast and without hands, by some
 * conditions whatever was asked, and where the person is unsteady or has sore knees.
 */
function chairStandBar(profile: Profile, programme: ProgrammeState): BarReason | null {
  const bar = barredBy('sit-to-stand', profile, programme, anyTime);
  if (bar !== null && bar !== 'stage') return bar;
  if (forbidsFastStanding(profile.conditions)) return 'condition';
  const trait = traitAgainstFastStanding(profile);
  return trait === null ? null : reasonOfTrait(trait, fastStanding);
}

/** What is offered and known on `today`; `answers` in their order. `null` before the safety questions. */
export function chairStandOf(
  profile: Profile,
  programme: ProgrammeState,
  answers: readonly ChairStandAnswer[],
  today: DayKey,
): ChairStand | null {
  if (!programme.screened) return null;
  const latest = answers.slice(-2).reverse();
  const [last] = latest;
  const again = last === undefined ? null : numberOf(last.day) + everyDays;
  return {
    held: chairStandBar(profile, programme),
    next: again === null || again <= numberOf(today) ? null : keyOf(again),
    answers: latest,
  };
}

/** Fewer than these are below average at that age, says the guide of the CDC (S101): men and women of 60 and over alone. */
export const chairStandNorms: readonly {
  readonly from: number;
  readonly to: number;
  readonly men: number;
  readonly women: number;
}[] = [
  { from: 60, to: 64, men: 14, women: 12 },
  { from: 65, to: 69, men: 12, women: 11 },
  { from: 70, to: 74, men: 12, women: 10 },
  { from: 75, to: 79, men: 11, women: 10 },
  { from: 80, to: 84, men: 10, women: 9 },
  { from: 85, to: 89, men: 8, women: 8 },
  { from: 90, to: 94, men: 7, women: 4 },
];
