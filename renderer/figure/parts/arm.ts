/** Owns the drawn arms: skin, a mitten hand with a thumb, and the sleeve with its hem. */
import type { ArmFrame, Frame } from '../frame';
import type { Leg } from '../movement';
import { type Brush, clipOf, group, line, node, type SvgNode, toned } from '../node';
import { circle, curve, hull, limb, polygons, units } from '../outline';
import { FOREARM, LONG_SLEEVE, SLEEVE, UPPER_ARM } from '../profiles';
import { BONE } from '../skeleton';
import { resting } from '../support';
import { add, ahead, along, type Point, scale } from '../vector';

/** A short sleeve ends a little over half way to the elbow, a long one short of the wrist. */
const SLEEVE_END = 0.58;
const CUFF = 0.92;

/** Cloth over the forearm. */
const LOOSE = 1.14;

type Sleeves = 'short' | 'long';

interface ArmShape {
  readonly skin: string;
  readonly sleeve: string;
  readonly hem: string;
  readonly fingers: string;
}

type Settle = (points: readonly Point[]) => readonly Point[];
type Sleeve = Pick<ArmShape, 'sleeve' | 'hem'>;

function shortSleeve(arm: ArmFrame, set: Settle, thickness: number): Sleeve {
  const upper = BONE.upperArm * arm.seen;
  const front = ahead(arm.upper);
  const across = add(arm.shoulder, scale(along(arm.upper), upper * (SLEEVE_END - 0.015)));
  return {
    sleeve: polygons([
      set(limb(arm.shoulder, arm.upper, upper, SLEEVE, 0, SLEEVE_END, thickness)),
      set(circle(arm.shoulder, 0.0365)),
    ]),
    hem: curve([
      add(across, scale(front, 0.0345)),
      add(across, scale(along(arm.upper), 0.004)),
      add(across, scale(front, -0.0335)),
    ]),
  };
}

function longSleeve(arm: ArmFrame, set: Settle, thickness: number): Sleeve {
  const fore = BONE.forearm * arm.seen;
  const front = ahead(arm.fore);
  const across = add(arm.elbow, scale(along(arm.fore), fore * (CUFF - 0.02)));
  return {
    sleeve: polygons([
      set(limb(arm.shoulder, arm.upper, BONE.upperArm * arm.seen, LONG_SLEEVE, 0, 1, thickness)),
      set(circle(arm.shoulder, 0.0365)),
      set(circle(arm.elbow, 0.0262 * thickness)),
      set(limb(arm.elbow, arm.fore, fore, FOREARM, 0, CUFF, LOOSE)),
    ]),
    hem: curve([add(across, scale(front, 0.02)), across, add(across, scale(front, -0.02))]),
  };
}

function shapeOf(frame: Frame, side: Leg, sleeves: Sleeves): ArmShape {
  const arm = frame.arms[side];
  const set: Settle = (points) => resting(frame, 'arms', points);
  const upper = BONE.upperArm * arm.seen;
  const hand = along(arm.hand);
  const palm = ahead(arm.hand);
  const knuckle = add(arm.wrist, scale(hand, 0.046));
  const middle = add(knuckle, scale(along(arm.hand + arm.curl), 0.022));
  const tip = add(middle, scale(along(arm.hand + arm.curl * 1.9), 0.02));
  const thumbRoot = add(add(arm.wrist, scale(hand, 0.014)), scale(palm, 0.01));
  const thumbTip = add(thumbRoot, scale(along(arm.hand + arm.thumbAngle), 0.03 * arm.thumb));
  const thickness = side === 'far' ? 0.9 : 1;
  return {
    skin: polygons([
      set(limb(arm.shoulder, arm.upper, upper, UPPER_ARM)),
      set(circle(arm.elbow, 0.0225)),
      set(limb(arm.elbow, arm.fore, BONE.forearm * arm.seen, FOREARM)),
      hull([
        [arm.wrist, 0.0152],
        [knuckle, 0.0195],
      ]),
      hull([
        [knuckle, 0.0193],
        [middle, 0.0165],
      ]),
      hull([
        [middle, 0.0165],
        [tip, 0.0115],
      ]),
      hull([
        [thumbRoot, 0.0095 - 0.003 * (1 - arm.thumb)],
        [thumbTip, 0.0075],
      ]),
    ]),
    ...(sleeves === 'long' ? longSleeve(arm, set, thickness) : shortSleeve(arm, set, thickness)),
    fingers: curve([
      add(knuckle, scale(along(arm.hand + arm.curl), 0.002)),
      middle,
      add(middle, scale(along(arm.hand + arm.curl * 1.9), 0.016)),
    ]),
  };
}

export function arm(brush: Brush, frame: Frame, side: Leg, sleeves: Sleeves = 'short'): SvgNode {
  const { skin, shirt } = brush.palette;
  const far = side === 'far';
  const shape = shapeOf(frame, side, sleeves);
  const sleeve: readonly [string, string] = far ? [shirt[2], shirt[2]] : [shirt[0], shirt[1]];
  return group(`${side}-arm`, [
    toned(
      brush,
      `${side}-skin`,
      shape.skin,
      far ? [skin[2], skin[2]] : [skin[0], skin[1]],
      [0.006, 0.005],
      far ? 0 : 0.002,
    ),
    ...(far ? [] : [line('fingers', shape.fingers, skin[1], 0.0028, { opacity: 0.8 })]),
    toned(brush, `${side}-sleeve`, shape.sleeve, sleeve, [0.009, 0.005], far ? 0 : 0.0035),
    group(
      'hem',
      [line('line', shape.hem, far ? shirt[2] : shirt[1], 0.0055)],
      clipOf(brush, `${side}-sleeve`),
    ),
  ]);
}

/** The near arm's shadow on the shirt: the arm's own shape, moved back and down. Paint it before the arm's clip user. */
export const armShadow = (brush: Brush): SvgNode =>
  group(
    'arm-shadow',
    [
      group(
        'moved',
        [
          node('use', 'skin', { href: `#${brush.id}near-skin`, fill: brush.palette.shirt[1] }),
          node('use', 'sleeve', { href: `#${brush.id}near-sleeve`, fill: brush.palette.shirt[1] }),
        ],
        { transform: `translate(${units(-0.014)} ${units(0.012)})` },
      ),
    ],
    clipOf(brush, 'shirt'),
  );
