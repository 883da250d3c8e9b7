/** Owns the bones: segment lengths, and forward and two-bone inverse kinematics. */
import { add, along, angleOf, clamp, length, type Point, scale, subtract, unwrap } from './vector';

/** Lengths as fractions of body height (health.md 4.1, after Drillis and Contini in Winter, S75 to S77). */
export const BONE = {
  trunk: 0.288,
  thigh: 0.245,
  shank: 0.246,
  upperArm: 0.186,
  forearm: 0.146,
  ankle: 0.039,
  head: 0.117,
} as const;

/** A leg held by absolute angles, in degrees: thigh, shank, foot, toes (90 = flat, pointing forward). */
export type LegAngles = readonly [thigh: number, shank: number, foot: number, toes: number];

/** How much a bone may stretch instead of missing its contact: unseen by the eye, and no gap at a hand or foot. */
export const STRETCH = 1.012;

/** From hip to ankle for a leg at these angles. */
export const legChain = (leg: LegAngles): Point =>
  add(scale(along(leg[0]), BONE.thigh), scale(along(leg[1]), BONE.shank));

export interface TwoBones {
  readonly first: number;
  readonly second: number;
  readonly middle: Point;
  readonly end: Point;
}

/**
 * Bend two bones so that they reach from `root` to `target`.
 * `bend` is +1 for a knee (middle joint ahead of the line) and -1 for an elbow (behind it).
 * Angles come back within half a turn of `reference`. Out of reach, the bones point at the target and stop short.
 */
export function reach(
  root: Point,
  target: Point,
  lengths: readonly [number, number],
  bend: 1 | -1,
  reference: number,
): TwoBones {
  let [l1, l2] = lengths;
  const line = subtract(target, root);
  const wanted = Math.max(length(line), 1e-9);
  const whole = (l1 + l2) * 0.9999;
  const k = clamp(wanted / whole, 1, STRETCH);
  l1 *= k;
  l2 *= k;
  const r = clamp(wanted, Math.abs(l1 - l2) * 1.001 + 1e-6, (l1 + l2) * 0.9999);
  const base = unwrap(angleOf(line), reference);
  const corner = Math.acos(clamp((l1 * l1 + r * r - l2 * l2) / (2 * l1 * r), -1, 1)) * (180 / Math.PI);
  const first = base + bend * corner;
  const middle = add(root, scale(along(first), l1));
  const end = add(root, scale(line, r / wanted));
  return { first, second: unwrap(angleOf(subtract(end, middle)), first), middle, end };
}
