/** Owns which way the figure goes in each phase of a guide: from pose to pose, at its own pace, then it stays. */

import type { PhaseName } from '../../../main/domain/exercises/exercises';
import { type GuideProgress, repeatedFrom } from '../../../main/domain/guide/guide';
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

/** How much of the way into the stretch is gone where it was made easier twice. */
const smallReach = 0.7;

type PosedGuide = Pick<
  GuideProgress,
  'exercise' | 'variant' | 'kind' | 'phase' | 'phases' | 'phaseLength' | 'reach' | 'repetition'
>;

/** The pose in which a phase of this guide ends; the stretch itself goes less far where it was made easier twice. */
function endOf(guide: PosedGuide, phase: PhaseName): number {
  const poseOf = (name: PhaseName): number =>
    phaseOf(guide.exercise, name)?.pose ?? poseCount(guide.exercise) - 1;
  const whole = poseOf('hold');
  const pose = poseOf(phase);
  if (pose !== whole || guide.reach >= 0.75) return pose;
  const before = Math.max(...guide.phases.map(poseOf).filter((one) => one < whole), 0);
  return before + (whole - before) * smallReach;
}

/** How the figure goes in this phase of a guide; `from` and `to` are the same where it stays. */
export function wayOf(guide: PosedGuide): Way {
  const { exercise, variant, kind, phase, phases, phaseLength, repetition } = guide;
  const movement = movementFor(exercise, variant);
  const back = endOf(guide, 'return');
  if (phase === 'done') return { from: back, to: back, ms: 0, waitMs: 0 };
  const to = endOf(guide, phase);
  if (phase === 'set-up') {
    const waitMs = Math.min(lookMs, phaseLength / 4);
    return { from: 0, to, ms: Math.min(upMs(movement, 0, to), phaseLength - waitMs), waitMs };
  }
  const again = repetition > 1 && phase === phases[repeatedFrom(phases)];
  const before = phases[phases.indexOf(phase) - 1];
  const from = again || before === undefined ? back : endOf(guide, before);
  const strength = kind === 'strength' && phase !== 'hold';
  if (phase === 'return') return { from, to, ms: strength ? phaseLength : returnMs, waitMs: 0 };
  const whole = phase === 'move' && strength ? phaseLength : upMs(movement, from, Math.ceil(to));
  return { from, to, ms: from === to ? 0 : Math.min(whole, phaseLength), waitMs: 0 };
}

/** Arrows point where the body goes; in a hold and on the way back they rest. */
export const showsArrows = (phase: GuideProgress['phase']): boolean =>
  phase !== 'hold' && phase !== 'return' && phase !== 'done';

/** The pose `elapsed` ms into a way. */
export function poseAlong({ from, to, ms, waitMs }: Way, elapsed: number): number {
  if (ms <= 0) return to;
  return from + (to - from) * Math.min(1, Math.max(0, (elapsed - waitMs) / ms));
}
