/** Owns the trunk and pelvis: the shirt, the trousers' seat and waistband, and how they bend, tuck and breathe. */
import { type Frame, pelvisOf } from '../frame';
import { polygon, sampled } from '../outline';
import { resting } from '../support';
import { add, clamp, mix, type Point, rotate, smoothstep } from '../vector';

/** In the trunk frame from the hip: front up, over the shoulder, back down, tucked under the trousers. */
const SHIRT: readonly Point[] = [
  [0.044, 0.034],
  [0.0595, 0.074],
  [0.0655, 0.1],
  [0.064, 0.14],
  [0.066, 0.18],
  [0.069, 0.222],
  [0.064, 0.262],
  [0.048, 0.295],
  [0.033, 0.3165],
  [0.006, 0.329],
  [-0.03, 0.34],
  [-0.048, 0.323],
  [-0.064, 0.29],
  [-0.0725, 0.245],
  [-0.069, 0.2],
  [-0.057, 0.155],
  [-0.051, 0.125],
  [-0.056, 0.096],
  [-0.0575, 0.076],
  [-0.042, 0.036],
];

/** In the pelvis frame; the third number is the share that follows the near thigh. */
const SEAT: readonly (readonly [x: number, y: number, follow: number])[] = [
  [0.06, 0.074, 0],
  [0.0625, 0.05, 0],
  [0.062, 0.012, 0.06],
  [0.057, -0.035, 0.5],
  [0.028, -0.06, 0.5],
  [-0.02, -0.082, 1],
  [-0.049, -0.096, 1],
  [-0.0635, -0.064, 0.65],
  [-0.0745, -0.034, 0.2],
  [-0.0835, 0, 0.05],
  [-0.0795, 0.032, 0],
  [-0.069, 0.062, 0],
  [-0.0575, 0.088, 0],
];

/** How far the middle of the spine stands off its line at arch 1. */
const ARCH = 0.03;

/** How far the belly and chest come forward at a full breath. A true 1 % of the trunk is a third of a pixel. */
const BREATH = 0.003;

/** How much of its depth a buttock loses at full hip flexion. */
const FLATTER = 0.12;

/** A point of the trunk frame on the body. Near the hip it follows the pelvis, so a tuck flattens the low back. */
export function onTrunk(frame: Frame, [x, y]: Point): Point {
  const follow = 1 - smoothstep(0.06, 0.2, y);
  const bow = frame.arch * ARCH * Math.sin(Math.PI * clamp((y - 0.02) / 0.27, 0, 1));
  const swell = x > 0 ? frame.breath * BREATH * Math.sin(Math.PI * clamp((y - 0.08) / 0.22, 0, 1)) : 0;
  const turned = rotate([x + bow + swell, y], -frame.lean + (pelvisOf(frame) + frame.lean) * follow);
  return add(frame.hip, turned);
}

/** A point of the pelvis frame on the body. */
export const onPelvis = (frame: Frame, p: Point): Point => add(frame.hip, rotate(p, pelvisOf(frame)));

export const shirtPath = (frame: Frame): string => {
  const ring = sampled(
    SHIRT.map((p) => onTrunk(frame, p)),
    3,
    true,
  );
  return polygon(resting(frame, 'body', ring));
};

/** The ring of the trousers' seat; its straight closing edge is the waistband. */
export function seatRing(frame: Frame): readonly Point[] {
  const flexion = frame.legs.near.thigh + frame.lean;
  const points = SEAT.map(([x, y, follow]) => {
    // Muscle that is drawn round a bent hip lies flatter.
    const flat = follow > 0 && follow < 1 ? 1 - FLATTER * smoothstep(30, 110, flexion) : 1;
    return add(frame.hip, rotate([x * flat, y * flat], mix(pelvisOf(frame), frame.legs.near.thigh, follow)));
  });
  return resting(frame, 'body', sampled(points, 4));
}

export const waistband = (frame: Frame): readonly Point[] =>
  (
    [
      [0.064, 0.0695],
      [0.002, 0.075],
      [-0.064, 0.084],
    ] as const
  ).map((p) => onPelvis(frame, p));

export const collar = (frame: Frame): readonly Point[] =>
  (
    [
      [0.0345, 0.3135],
      [0.008, 0.324],
      [-0.026, 0.3375],
    ] as const
  ).map((p) => onTrunk(frame, p));
