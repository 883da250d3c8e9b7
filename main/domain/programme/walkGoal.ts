/**
 * Owns the walking goal of a week: walks at a stretch, beside the breaks, that build to half an hour five times a week over
 * six months, as in the WalkBack trial (S99). The steps on the way are ours: each is longer or more often, never both.
 */
import { verySore } from './soreness';
import type { ProgrammeState } from './state';

export interface WalkGoal {
  /** Of one walk. */
  readonly minutes: number;
  readonly daysPerWeek: number;
}

const first: WalkGoal = { minutes: 10, daysPerWeek: 3 };
const last: WalkGoal = { minutes: 30, daysPerWeek: 5 };
const between: readonly WalkGoal[] = [
  { minutes: 15, daysPerWeek: 3 },
  { minutes: 15, daysPerWeek: 4 },
  { minutes: 20, daysPerWeek: 4 },
  { minutes: 20, daysPerWeek: 5 },
  { minutes: 25, daysPerWeek: 5 },
];
/** Every step in its order. */
export const walkSteps: readonly WalkGoal[] = [first, ...between, last];

const weeksPerStep = 4;

/**
 * The goal of this week; `null` before the safety questions and while the programme rests. Who is very sore or has gentle
 * days walks as one who begins.
 */
export function walkGoalOf({
  screened,
  paused,
  gentle,
  week,
  soreness,
}: Pick<ProgrammeState, 'screened' | 'paused' | 'gentle' | 'week' | 'soreness'>): WalkGoal | null {
  if (!screened || paused !== null) return null;
  if (gentle !== null || (soreness.latest ?? 0) >= verySore) return first;
  return walkSteps[Math.floor((week - 1) / weeksPerStep)] ?? last;
}
