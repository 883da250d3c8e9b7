/** Owns the solution of one frame: a movement and a fractional pose index become joints. Pure and repeatable. */
import { armAt } from './arms';
import type { Frame } from './frame';
import { hipOf, legAt, mixLeg } from './legs';
import { type Movement, poseOf } from './movement';
import { BONE } from './skeleton';
import { add, clamp, ease, mix, mixPoint, scale, upward } from './vector';

/** How far the chest comes forward and the shoulders rise at a full breath in, in body heights. */
const SHOULDER_RISE = 0.0012;

/**
 * Solve the frame at fractional pose index `pose` (0 = first pose, 1.5 = half way from the second to the third).
 * Absolute angles are mixed, never joint positions, or limbs would change length (health.md 4.3 rule 3); the hip
 * follows from the planted contact (rule 4). `breath` runs from -1 (out) to 1 (in) and moves the trunk alone.
 */
export function solve(movement: Movement, pose: number, breath = 0): Frame {
  const last = movement.poses.length - 1;
  const index = clamp(Math.floor(pose), 0, last - 1);
  const a = poseOf(movement, index);
  const b = poseOf(movement, index + 1);
  const share = clamp(pose - index, 0, 1);
  const t = movement.steady === true ? share : ease(share);
  const between = (from: number, to: number): number => mix(from, to, t);
  const lean = between(a.trunk, b.trunk);
  const headLean = between(a.head, b.head);
  const tuck = between(a.tuck, b.tuck);
  const near = mixLeg(a.near, b.near, t);
  const far = mixLeg(a.far, b.far, t);
  const anchor = mixPoint(a.at ?? movement.anchor.at, b.at ?? movement.anchor.at, t);
  const hip = hipOf(movement, anchor, lean, near, far);
  const shoulder = add(hip, scale(upward(lean), BONE.trunk));
  const legs = {
    near: legAt(movement, a, b, t, 'near', hip),
    far: legAt(movement, a, b, t, 'far', hip),
  };
  const body = { hip, shoulder, lean, tuck, legs };
  const [hx, hy] = upward(headLean);
  const rise = scale(upward(lean), SHOULDER_RISE * breath);
  return {
    movement,
    pose: clamp(pose, 0, last),
    lean,
    headLean,
    tuck,
    arch: between(a.arch ?? 0, b.arch ?? 0),
    breath,
    hip,
    shoulder,
    head: add(add(shoulder, rise), [hx * BONE.head + hy * 0.01, hy * BONE.head - hx * 0.01]),
    legs,
    arms: {
      near: armAt(a.hands.near, b.hands.near, t, 'near', body),
      far: armAt(a.hands.far, b.hands.far, t, 'far', body),
    },
    glow: between(a.glow ?? 0, b.glow ?? 0),
    work: between(a.work ?? 0, b.work ?? 0),
  };
}
