/** Owns how a break with a stretch is spent: getting into place, the two holds, the walk. Pure. */
import seated from '../../assets/exercises/seated.json';
import standing from '../../assets/exercises/standing-step.json';
import type { Exercise } from '../../main/domain/exercises/exercises';
import { planFor, planSpan } from '../../main/domain/guide/plan';
import type { Settings } from '../../main/domain/settings';

/** Both supports of the foot take the same time. The files' own test checks them against the type. */
const files = { standing, seated } as unknown as Record<Settings['preferredStretch'], Exercise>;

export interface BreakParts {
  readonly setUp: number;
  readonly hold: number;
  /** 0 where the stretch takes the whole break. */
  readonly walk: number;
  /** Seconds that the stretch takes beyond the break length; 0 where there is none. */
  readonly over: number;
}

/** The parts of one break in whole seconds; `null` where no break has a stretch. */
export function breakParts(settings: Settings): BreakParts | null {
  const { breakLength, holdSeconds, preferredStretch, stretchBreaks } = settings;
  if (stretchBreaks === 0) return null;
  const plan = planFor(files[preferredStretch], { firstSide: 'right', holdSeconds, reps: 1, sets: 1 });
  // Set-up, tuck, move, ease back and the change of sides, as the guide times them.
  const setUp = Math.ceil(planSpan(plan) / 1000 - 2 * holdSeconds);
  const left = breakLength * 60 - setUp - 2 * holdSeconds;
  return { setUp, hold: holdSeconds, walk: Math.max(0, left), over: Math.max(0, -left) };
}
