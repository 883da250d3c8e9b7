/** Owns which way the figure goes in each phase of a guide: from pose to pose, at its own pace, then it stays. */

import type { GuidePhase, GuideProgress } from '../../../main/domain/guide/guide';
import { type MovementId, movementFor, movementOf, poseCount } from '../../figure';
import { phaseOf } from '../exerciseData';

/** A way through the poses of a movement by fractional index, and how long it takes in ms. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly ms: number;
  /** How long the figure waits in `from` before it goes. */
  readonly waitMs: number;
}

/** Easing back out of a stretch (health.md 4.3 rule 5). */
const returnMs = 1500;
/** Ours: what a set-up shows first, so that the eye has found the figure when it moves. */
const lookMs = 800;

/** The sum of the poses' own seconds on the way up from one whole pose to another. */
function upMs(movement: MovementId, from: number, to: number): number {
  const { poses } = movementOf(movement);
  return poses.slice(from + 1, to + 1).reduce((sum, pose) => sum + pose.seconds * 1000, 0);
}

function endOf(exercise: string, phase: Exclude<GuidePhase, 'done'>): number {
  return phaseOf(exercise, phase)?.pose ?? poseCount(exercise) - 1;
}

/** How much of the way into the stretch is gone where it was made easier twice. */
const smallReach = 0.7;

/** How the figure goes in this phase of a guide; `from` and `to` are the same where it stays. */
export function wayOf(
  guide: Pick<
    GuideProgress,
    'exercise' | 'variant' | 'kind' | 'phase' | 'phaseLength' | 'reach' | 'repetition'
  >,
): Way {
  const { exercise, variant, kind, phase, phaseLength, reach, repetition } = guide;
  const movement = movementFor(exercise, variant);
  const [setUp, tuck, move] = [endOf(exercise, 'set-up'), endOf(exercise, 'tuck'), endOf(exercise, 'move')];
  const back = endOf(exercise, 'return');
  const end = reach < 0.75 ? tuck + (move - tuck) * smallReach : move;
  const up = (from: number, to: number, waitMs = 0): Way => ({
    from,
    to,
    ms: Math.min(upMs(movement, from, to), phaseLength - waitMs),
    waitMs,
  });
  switch (phase) {
    case 'set-up':
      return up(0, setUp, Math.min(lookMs, phaseLength / 4));
    case 'tuck':
      return up(setUp, tuck);
    case 'move': {
      const from = repetition > 1 ? back : tuck;
      return { from, to: end, ms: kind === 'strength' ? phaseLength : upMs(movement, from, move), waitMs: 0 };
    }
    case 'hold':
      return { from: end, to: end, ms: 0, waitMs: 0 };
    case 'return':
      return { from: end, to: back, ms: kind === 'strength' ? phaseLength : returnMs, waitMs: 0 };
    case 'done':
      return { from: back, to: back, ms: 0, waitMs: 0 };
  }
}

/** The pose `elapsed` ms into a way. */
export function poseAlong({ from, to, ms, waitMs }: Way, elapsed: number): number {
  if (ms <= 0) return to;
  return from + (to - from) * Math.min(1, Math.max(0, (elapsed - waitMs) / ms));
}

/** Who stands in the dome when the break is over: the person upright, whatever the exercise was. */
export function standingPose(
  exercise: string,
  variant = 'plain',
): { readonly movement: MovementId; readonly pose: number } {
  if (exercise.startsWith('standing-')) return { movement: movementFor(exercise, variant), pose: 0 };
  return { movement: movementFor('standing-step', 'split'), pose: 0 };
}
