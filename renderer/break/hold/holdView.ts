/** Owns what a running guide shows of itself at an instant: shares of the ring, seconds, words. Pure. */
import type { GuideProgress, Side } from '../../../main/domain/guide/guide';

export interface RingShares {
  readonly filled: { readonly left: number; readonly right: number };
  /** How long the ring takes to get there. */
  readonly fillingMs: number;
}

/** The sides that are being worked on: one, or both at once. */
export const workingSides = ({
  side,
  bothAtOnce,
}: Pick<GuideProgress, 'side' | 'bothAtOnce'>): readonly Side[] => (bothAtOnce ? ['left', 'right'] : [side]);

const share = (held: number, planned: number): number =>
  planned <= 0 ? 0 : Math.min(1, Math.max(0, held / planned));

/**
 * How much of each half is filled. While a side is credited the ring is told where it will be at the next
 * whole second and moves there in even steps; otherwise it stands. `leftMs` is what is left of the phase
 * now; `stepping`: no motion, the ring shows this very instant.
 */
export function ringShares(guide: GuideProgress, leftMs: number, stepping: boolean): RingShares {
  const { course, crediting, left } = guide;
  const since = crediting ? left - leftMs : 0;
  const ahead = crediting && !stepping && leftMs > 0 ? leftMs - (Math.ceil(leftMs / 1000) - 1) * 1000 : 0;
  const sides = workingSides(guide);
  const of = (side: Side): number => {
    const { held, planned } = course[side];
    return share(held + (sides.includes(side) ? since + ahead : 0), planned);
  };
  return { filled: { left: of('left'), right: of('right') }, fillingMs: ahead };
}

/** Whole seconds held of a side by now, rounded down. */
export function heldNow(guide: GuideProgress, side: Side, leftMs: number): number {
  const since = guide.crediting && workingSides(guide).includes(side) ? guide.left - leftMs : 0;
  return Math.floor(Math.min(guide.course[side].held + since, guide.course[side].planned) / 1000);
}

/** Seconds on the number: counting in a hold, the whole hold before it, none after it. */
export function secondsShown(guide: GuideProgress, leftMs: number): number {
  switch (guide.phase) {
    case 'hold':
      return Math.ceil(leftMs / 1000);
    case 'return':
    case 'done':
      return 0;
    default: {
      const { held, planned } = guide.course[guide.side];
      return Math.ceil(Math.min(guide.holdLength, Math.max(0, planned - held)) / 1000);
    }
  }
}

/**
 * The half of the side that comes first, full at the beginning of the set-up and empty at its end: told where it will
 * be at the next whole second, as {@link ringShares} is.
 */
export function waitShares(
  { side, phaseLength, paused }: GuideProgress,
  leftMs: number,
  stepping: boolean,
): { readonly waiting: { readonly side: Side; readonly share: number }; readonly fillingMs: number } {
  const moves = !paused && !stepping && leftMs > 0;
  const ahead = moves ? leftMs - (Math.ceil(leftMs / 1000) - 1) * 1000 : 0;
  return { waiting: { side, share: share(leftMs - ahead, phaseLength) }, fillingMs: ahead };
}
