/** Owns the legs of a frame: planted feet by two-bone reach, free legs by their angles, no shoe under the floor. */
import type { LegFrame } from './frame';
import { anchorLeg, type Leg, type Movement, type Pose } from './movement';
import { soleDepth } from './shoe';
import { BONE, type LegAngles, legChain, reach } from './skeleton';
import { add, along, mix, type Point, scale, subtract } from './vector';

const BONES = [BONE.thigh, BONE.shank] as const;

export const mixLeg = (a: LegAngles, b: LegAngles, t: number): LegAngles => [
  mix(a[0], b[0], t),
  mix(a[1], b[1], t),
  mix(a[2], b[2], t),
  mix(a[3], b[3], t),
];

/** The hip that keeps the movement's anchor where it stands, for these angles (health.md 4.3 rule 4). */
export function hipOf(movement: Movement, at: Point, lean: number, near: LegAngles, far: LegAngles): Point {
  switch (movement.anchor.joint) {
    case 'hip':
      return at;
    case 'shoulder':
      return subtract(
        at,
        scale([Math.sin((lean * Math.PI) / 180), Math.cos((lean * Math.PI) / 180)], BONE.trunk),
      );
    case 'near.knee':
      return subtract(at, scale(along(near[0]), BONE.thigh));
    case 'far.knee':
      return subtract(at, scale(along(far[0]), BONE.thigh));
    case 'near.ankle':
      return subtract(at, legChain(near));
    case 'far.ankle':
      return subtract(at, legChain(far));
  }
}

/** How far a carried foot bends up towards its shin, and how many rounds find its place. */
const DORSIFLEXED = 14;
const ROUNDS = 6;

interface Footing {
  readonly x: number;
  /** Height of the lowest shoe point over the floor. */
  readonly clearance: number;
  readonly planted: boolean;
}

/** Where a leg's foot stands in one pose of its own, apart from any transition. */
function footing(movement: Movement, pose: Pose, leg: Leg): Footing {
  const angles = pose[leg];
  const plant = pose.plant?.[leg];
  const depth = soleDepth(angles[2], angles[3]);
  if (plant !== undefined && plant !== 'floor')
    return { x: plant[0], clearance: plant[1] + depth, planted: true };
  const hip = hipOf(movement, pose.at ?? movement.anchor.at, pose.trunk, pose.near, pose.far);
  const ankle = add(hip, legChain(angles));
  return plant === 'floor'
    ? { x: ankle[0], clearance: 0, planted: true }
    : { x: ankle[0], clearance: Math.max(0, ankle[1] + depth), planted: false };
}

const bend = (hip: Point, target: Point, angles: LegAngles): LegFrame => {
  const bones = reach(hip, target, BONES, 1, angles[0]);
  return {
    thigh: bones.first,
    shank: bones.second,
    foot: angles[2],
    toes: angles[3],
    knee: bones.middle,
    ankle: bones.end,
    target,
  };
};

/**
 * One leg at fraction t (eased) between two poses.
 * A foot that steps up rises first and then goes forward, or the shoe would cut the edge of the step.
 */
export function legAt(movement: Movement, a: Pose, b: Pose, t: number, leg: Leg, hip: Point): LegFrame {
  const mixed = mixLeg(a[leg], b[leg], t);
  const from = footing(movement, a, leg);
  const to = footing(movement, b, leg);
  const lift = (b.lift?.[leg] ?? 0) * Math.sin(Math.PI * t);
  if (anchorLeg(movement) !== leg && (from.planted || to.planted)) {
    const rises = to.clearance > from.clearance + 0.01;
    const x = mix(from.x, to.x, rises ? t ** 1.8 : t);
    const clearance = mix(from.clearance, to.clearance, rises ? 1 - (1 - t) ** 2.4 : t) + lift;
    const carried = lift > 0 ? Math.sin(Math.PI * t) * 0.6 : 0;
    const over = mix(0, Math.max(mixed[2] - mixed[3], -30), carried);
    const held = (foot: number): LegFrame => {
      const angles: LegAngles = [mixed[0], mixed[1], foot, foot + mixed[3] - mixed[2] + over];
      return bend(hip, [x, clearance - soleDepth(angles[2], angles[3])], angles);
    };
    let leg = held(mixed[2]);
    // The tip of a carried foot drops as its shin tilts, and the ankle rises to clear it: a few rounds settle both.
    for (let round = 0; rises && round < ROUNDS; round++)
      leg = held(Math.min(mixed[2], leg.shank + 90 + DORSIFLEXED));
    return leg;
  }
  const knee = add(hip, scale(along(mixed[0]), BONE.thigh));
  const ankle = add(knee, scale(along(mixed[1]), BONE.shank));
  const depth = ankle[1] + soleDepth(mixed[2], mixed[3]);
  if (depth < 0 && anchorLeg(movement) !== leg) return bend(hip, [ankle[0], ankle[1] - depth], mixed);
  return { thigh: mixed[0], shank: mixed[1], foot: mixed[2], toes: mixed[3], knee, ankle };
}
