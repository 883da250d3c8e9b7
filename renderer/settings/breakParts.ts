/** Owns how a break with a stretch is spent: getting into place, the two holds, the walk. Pure. */
import type { Settings } from '../../main/domain/settings';

/**
 * Seconds of a stretch besides its two holds: set-up, tuck, move, ease back and the change of sides, as the
 * guide times them; a test holds these against the guide itself.
 */
export const besideHolds = { standing: 28.5, seated: 32.5 } as const;

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
  const setUp = Math.ceil(besideHolds[preferredStretch]);
  const left = breakLength * 60 - setUp - 2 * holdSeconds;
  return { setUp, hold: holdSeconds, walk: Math.max(0, left), over: Math.max(0, -left) };
}
