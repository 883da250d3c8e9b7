/** Owns the solved frame: where every joint is at one instant. Everything drawn is computed from this. */
import type { JointName, Leg, Movement } from './movement';
import { onFoot } from './shoe';
import { ahead, type Point, smoothstep } from './vector';

export interface LegFrame {
  readonly thigh: number;
  readonly shank: number;
  readonly foot: number;
  readonly toes: number;
  readonly knee: Point;
  readonly ankle: Point;
  /** Where the ankle was asked to be, when its foot is planted or travelling. */
  readonly target?: Point;
}

export interface ArmFrame {
  readonly shoulder: Point;
  readonly elbow: Point;
  readonly wrist: Point;
  readonly upper: number;
  readonly fore: number;
  /** Absolute angle of the hand, and how far its fingers curl. */
  readonly hand: number;
  readonly curl: number;
  /** 0..1 how much of the thumb shows, and its angle to the hand. */
  readonly thumb: number;
  readonly thumbAngle: number;
  /** Bone lengths seen from the side, as a share: under 1 while the elbow points out towards the viewer. */
  readonly seen: number;
  /** Where the wrist was asked to be. */
  readonly target: Point;
}

export interface Frame {
  readonly movement: Movement;
  /** Fractional pose index this frame shows. */
  readonly pose: number;
  readonly lean: number;
  readonly headLean: number;
  readonly tuck: number;
  readonly arch: number;
  /** -1 breathed out, 1 breathed in. */
  readonly breath: number;
  readonly hip: Point;
  readonly shoulder: Point;
  readonly head: Point;
  readonly legs: { readonly [leg in Leg]: LegFrame };
  readonly arms: { readonly [leg in Leg]: ArmFrame };
  readonly glow: number;
  readonly work: number;
}

/**
 * The drawn turn of the pelvis, degrees anticlockwise (front edge up): a slight forward tilt at rest, gone when the
 * hip is bent, plus 1.7 of the tuck. A true 8 degree tuck cannot be seen; 13.6 can.
 */
export function pelvisTurn(body: { lean: number; tuck: number; nearThigh: number }): number {
  const flexion = body.nearThigh + body.lean;
  return -body.lean - 5 * (1 - smoothstep(10, 80, flexion)) + 1.7 * body.tuck;
}

export const pelvisOf = (frame: Frame): number =>
  pelvisTurn({ lean: frame.lean, tuck: frame.tuck, nearThigh: frame.legs.near.thigh });

/** A named joint of a frame. */
export function jointOf(frame: Frame, name: JointName): Point {
  switch (name) {
    case 'hip':
      return frame.hip;
    case 'shoulder':
      return frame.shoulder;
    case 'head':
      return frame.head;
    case 'near.knee':
      return frame.legs.near.knee;
    case 'far.knee':
      return frame.legs.far.knee;
    case 'near.ankle':
      return frame.legs.near.ankle;
    case 'far.ankle':
      return frame.legs.far.ankle;
    case 'near.toe':
      return toeOf(frame.legs.near);
    case 'far.toe':
      return toeOf(frame.legs.far);
    case 'near.elbow':
      return frame.arms.near.elbow;
    case 'far.elbow':
      return frame.arms.far.elbow;
    case 'near.wrist':
      return frame.arms.near.wrist;
    case 'far.wrist':
      return frame.arms.far.wrist;
  }
}

/** The ball of the foot under the toe hinge: it stays put while a heel lifts. */
const toeOf = (leg: LegFrame): Point => onFoot(leg.ankle, leg.foot, leg.toes, [0.1, -0.039]);

/** The far shoulder stands a little ahead of the near one, or it would never show. */
export const farShoulderShift = (lean: number): Point => {
  const [x, y] = ahead(-lean);
  return [x * 0.006, y * 0.006];
};
