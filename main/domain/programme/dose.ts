/**
 * Owns the doses of the programme: for each stage how long, how often and what strength work. All numbers
 * are our own choices within ranges of the literature: 5 to 10 min per side and week (S6, S5b), holds of
 * 10 to 30 s (S1), strength on 2 or 3 non-consecutive days (S2), sets of 8 to 12 (S67).
 */
import type { StrengthId } from '../exercises/exercises';

export type Stage = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const stages: readonly Stage[] = [0, 1, 2, 3, 4, 5, 6];

/** Seconds per side and week: what may help, and beyond which no extra gain was seen (S6, S5b). */
export const weeklySeconds = { least: 300, most: 600 } as const;

/** Seconds: the full hold, that of the first week and of gentle days, and what is still a hold (S1). */
const fullHold = 30;
export const gentlestHold = 15;
const shortestHold = 10;
const longestHold = 60;

/** Working days of a week, by which the first week's room is shared out. */
const daysAtTheDesk = 5;

/** At most this many different exercises on any day: fewer than four are kept up better (S66). */
export const exercisesADay = 3;

export interface StrengthDose {
  readonly exercise: StrengthId;
  readonly sets: number;
  readonly reps: number;
  /** Seconds at the top of each repeat. */
  readonly holdSeconds: number;
}

export interface Dose {
  readonly stage: Stage;
  readonly holdSeconds: number;
  /** Holds per side in one break. */
  readonly reps: number;
  /** Breaks a day that offer a stretch. */
  readonly breaksPerDay: number;
  /** Seconds per side and week after which no more stretches are offered: the first week is half of the others. */
  readonly weeklyCeiling: number;
  /** Breaks a day that the stage counts on: completion is measured against these. */
  readonly plannedBreaks: number;
  readonly daysPerWeek: { readonly least: number; readonly most: number };
  /** Whether standing and seated take turns, and whether kneeling joins once a day. */
  readonly inTurn: boolean;
  readonly kneelingOnce: boolean;
  readonly strength: readonly StrengthDose[];
  readonly strengthDays: { readonly least: number; readonly most: number };
}

interface StagePlan extends Omit<Dose, 'stage' | 'strength' | 'weeklyCeiling'> {
  /** Days in the stage before the next; `null`: it stays. */
  readonly leastDays: number | null;
}

const once = (exercise: StrengthId, sets: number, reps: number, holdSeconds: number): StrengthDose => ({
  exercise,
  sets,
  reps,
  holdSeconds,
});

const none = { least: 0, most: 0 };
const base = {
  reps: 1,
  breaksPerDay: 4,
  plannedBreaks: 4,
  daysPerWeek: { least: 5, most: 5 },
  inTurn: false,
  kneelingOnce: false,
  strengthDays: none,
};

/**
 * The eight weeks and after. Stage 0 has the first dose too, so that a person who puts the safety
 * questions off still meets the gentlest stretch; stage 5 and 6 count on 10 holds a week, the 5 min floor.
 */
const plans: { readonly [stage in Stage]: StagePlan } = {
  0: { ...base, leastDays: 1, holdSeconds: 15 },
  1: { ...base, leastDays: 14, holdSeconds: 20 },
  2: {
    ...base,
    leastDays: 14,
    holdSeconds: 30,
    inTurn: true,
    strengthDays: { least: 2, most: 2 },
  },
  3: {
    ...base,
    leastDays: 14,
    holdSeconds: 30,
    inTurn: true,
    kneelingOnce: true,
    strengthDays: { least: 2, most: 3 },
  },
  4: {
    ...base,
    leastDays: 14,
    holdSeconds: 30,
    inTurn: true,
    kneelingOnce: true,
    strengthDays: { least: 2, most: 3 },
  },
  5: {
    ...base,
    leastDays: 28,
    holdSeconds: 30,
    breaksPerDay: 3,
    plannedBreaks: 2,
    daysPerWeek: { least: 3, most: 5 },
    inTurn: true,
    kneelingOnce: true,
    strengthDays: { least: 2, most: 3 },
  },
  6: {
    ...base,
    leastDays: null,
    holdSeconds: 30,
    breaksPerDay: 2,
    plannedBreaks: 2,
    daysPerWeek: { least: 3, most: 7 },
    inTurn: true,
    kneelingOnce: true,
    strengthDays: { least: 2, most: 2 },
  },
};

/**
 * The strength work of a stage, week by week; after the last the rest is like it. From one week to the next an exercise grows by a
 * few repeats or by one set with fewer in it, never by both.
 */
const lifts: { readonly [stage in Stage]: readonly (readonly StrengthDose[])[] } = {
  0: [],
  1: [],
  2: [[once('sit-to-stand', 1, 8, 1)], [once('sit-to-stand', 1, 10, 1)]],
  3: [
    [once('sit-to-stand', 2, 8, 1), once('hip-extension', 1, 10, 2)],
    [once('sit-to-stand', 2, 8, 1), once('hip-extension', 1, 12, 2)],
  ],
  4: [
    [once('glute-bridge', 2, 8, 2), once('sit-to-stand', 2, 10, 1), once('hip-extension', 2, 8, 2)],
    [once('glute-bridge', 2, 10, 2), once('sit-to-stand', 2, 10, 1), once('hip-extension', 2, 10, 2)],
  ],
  5: [
    [...desk(2, 12, 2, 12), once('glute-bridge', 2, 12, 2), once('bird-dog', 1, 5, 5)],
    [...desk(3, 10, 2, 12), once('glute-bridge', 3, 10, 2), once('bird-dog', 1, 8, 5)],
    [...desk(3, 10, 2, 12), once('glute-bridge', 3, 12, 3), once('bird-dog', 2, 5, 5)],
  ],
  6: [[...desk(3, 10, 2, 12), once('glute-bridge', 3, 12, 3), once('bird-dog', 2, 5, 5)]],
};

/**
 * What can be done at the desk in every stage of strength: sit to stand, and hip extension. The latter is done on each
 * side: a third set would make seven minutes of one break, longer than an open guide is believed beside work (Q8).
 */
function desk(sets: number, reps: number, hipSets: number, hipReps: number): readonly StrengthDose[] {
  return [once('sit-to-stand', sets, reps, 1), once('hip-extension', hipSets, hipReps, 2)];
}

function liftsOf(stage: Stage, week: number): readonly StrengthDose[] {
  const weeks = lifts[stage];
  return weeks[Math.min(week, weeks.length) - 1] ?? [];
}

/** Breaks a day with a stretch that a stage is meant to have. */
export function stageBreaks(stage: Stage): number {
  return plans[stage].breaksPerDay;
}

/** Days that a stage lasts at least; `null` for the last one. */
export function leastDaysOf(stage: Stage): number | null {
  return plans[stage].leastDays;
}

const isFirstWeek = (stage: Stage, week: number): boolean => stage <= 1 && week <= 1;

/** Seconds per side and week after which the week is full: half of it in the first week. */
export function ceilingOf(stage: Stage, week: number): number {
  return isFirstWeek(stage, week) ? weeklySeconds.least : weeklySeconds.most;
}

export interface DoseSituation {
  /** 1-based week in the stage: the first week of stage 1 holds 15 s, the first of stage 4 lifts 8 times. */
  readonly week: number;
  /** Gentle days after a step back: 10 to 15 s, no strength. */
  readonly gentle: boolean;
  /** Completion was under 40 %: two breaks a day, one position. */
  readonly simplified: boolean;
  /** The plan made smaller to fit the person, in breaks a day; `null`: none was. */
  readonly fitted: number | null;
  /** The person's own number of stretch breaks a day; `null`: as the stage says. */
  readonly breaks: number | null;
  /** The full hold that the stages build up to, 10-60 s; `null`: 30 s. */
  readonly holdSeconds: number | null;
}

/** What the stage asks for under these circumstances. Two breaks a day hold twice, for the same dose. */
export function doseOf(stage: Stage, situation: DoseSituation): Dose {
  const { leastDays: _, ...plan } = plans[stage];
  const { gentle, simplified, week } = situation;
  const staged = stage === 1 && week <= 1 ? gentlestHold : plan.holdSeconds;
  const scaled = scaledHold(staged, situation.holdSeconds ?? fullHold);
  const holdSeconds = gentle ? Math.min(gentlestHold, scaled) : scaled;
  const wish = situation.breaks;
  const fitting = Math.min(plan.breaksPerDay, Math.ceil(situation.fitted ?? plan.breaksPerDay));
  const room = isFirstWeek(stage, week)
    ? Math.max(1, Math.floor(weeklySeconds.least / daysAtTheDesk / holdSeconds))
    : Infinity;
  const breaksPerDay = Math.min(wish ?? fitting, simplified ? 2 : Infinity, room);
  const twice = wish !== null && stage >= 2 && stage <= 4 && !gentle && !simplified && wish > 0 && wish <= 2;
  return {
    ...plan,
    stage,
    holdSeconds,
    reps: twice ? 2 : plan.reps,
    breaksPerDay,
    plannedBreaks: Math.min(plan.plannedBreaks, breaksPerDay),
    inTurn: plan.inTurn && !gentle && !simplified,
    kneelingOnce: plan.kneelingOnce && !gentle && !simplified,
    weeklyCeiling: ceilingOf(stage, week),
    strength: gentle ? [] : liftsOf(stage, week),
    strengthDays: gentle ? none : plan.strengthDays,
  };
}

/** The hold of a stage for a person whose full hold is not 30 s: the same share of it, in steps of 5 s. */
function scaledHold(staged: number, full: number): number {
  const steps = Math.round((staged * full) / fullHold / 5);
  return Math.min(longestHold, Math.max(shortestHold, steps * 5));
}
