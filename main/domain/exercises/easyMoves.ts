/**
 * Owns the easy moves of breaks without a stretch: when one comes instead of a walk, which, and how much of it (C10).
 */
import type { Side } from '../guide/plan';
import type { Profile } from '../person/profile';
import type { ProgrammeState } from '../programme/state';
import { type EasyMoveId, easyMoveIds } from './exercises';
import { barredBy, type Circumstances } from './suitability';

export interface EasyMoveDose {
  readonly exercise: EasyMoveId;
  readonly firstSide: Side;
  readonly sets: number;
  /** In a set; of each side where sides are worked in turn. */
  readonly reps: number;
  /** Seconds at the end of the movement. */
  readonly holdSeconds: number;
}

/** About three minutes each, as in the studies (S100, S18); sets and repeats are ours: there four moves took turns. */
const doses: { readonly [move in EasyMoveId]: Pick<EasyMoveDose, 'sets' | 'reps' | 'holdSeconds'> } = {
  'half-squat': { sets: 3, reps: 8, holdSeconds: 1 },
  'calf-raise': { sets: 3, reps: 8, holdSeconds: 1 },
  'knee-raise': { sets: 2, reps: 6, holdSeconds: 1 },
};

/** How much of an easy move is done in one break. */
export function easyMoveDose(exercise: EasyMoveId): EasyMoveDose {
  return { exercise, firstSide: 'left', ...doses[exercise] };
}

/**
 * The easy move of a break without a stretch; `null`: it is a walk. Walks and easy moves take turns over the breaks of a day, the
 * move that was done least today first, of those the one that was not done for longest.
 */
export function easyMoveNow(
  profile: Profile,
  programme: ProgrammeState,
  now: Circumstances,
): EasyMoveDose | null {
  const { today, lastEasyMove } = programme.ledger;
  if (today.taken % 2 === 0) return null;
  const timesToday = (move: EasyMoveId): number => today.easyMoves.filter((one) => one === move).length;
  const [next] = easyMoveIds
    .filter((one) => barredBy(one, profile, programme, now) === null)
    .sort(
      (one, other) =>
        timesToday(one) - timesToday(other) || (lastEasyMove[one] ?? 0) - (lastEasyMove[other] ?? 0),
    );
  return next === undefined ? null : easyMoveDose(next);
}
