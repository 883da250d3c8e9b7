/** Owns the drawn legs: trousers as one path over all joints, the ankle's skin, seam and folds. */
import type { Frame, LegFrame } from '../frame';
import type { Leg } from '../movement';
import { type Brush, clipOf, group, line, path, type SvgNode, toned } from '../node';
import { circle, curve, hull, limb, polygon, polygons } from '../outline';
import { ANKLE, SHANK, THIGH } from '../profiles';
import { BONE } from '../skeleton';
import { resting } from '../support';
import { add, ahead, along, length, mix, type Point, rotate, scale, smoothstep } from '../vector';
import { shoe } from './shoe';
import { seatRing, waistband } from './torso';

/** Where the trousers end on the shank. */
const HEM = 0.915;

const skinOf = (leg: LegFrame): string =>
  polygon(limb(leg.knee, leg.shank, BONE.shank, ANKLE, 0.86, 1.03, 1, 1));

/** The rings of one trouser leg: thigh, hip, knee, shank. */
function rings(frame: Frame, side: Leg): readonly (readonly Point[])[] {
  const leg = frame.legs[side];
  const part = side === 'near' ? 'near-thigh' : 'far-thigh';
  const below = add(frame.hip, scale(along(leg.thigh), 0.03));
  return [
    resting(frame, part, limb(frame.hip, leg.thigh, BONE.thigh, THIGH)),
    resting(frame, part, [
      ...hull([
        [frame.hip, 0.0575],
        [below, 0.0585],
      ]),
    ]),
    circle(leg.knee, 0.0365),
    limb(leg.knee, leg.shank, BONE.shank, SHANK, 0, HEM),
  ];
}

export function farLeg(brush: Brush, frame: Frame): SvgNode {
  const { palette } = brush;
  const leg = frame.legs.far;
  return group('far-leg', [
    path('ankle', skinOf(leg), palette.skin[2]),
    shoe(brush, 'far-shoe', leg, true),
    toned(brush, 'far-trousers', polygons(rings(frame, 'far')), palette.trousersFar, [0.008, 0.006]),
  ]);
}

/** Near leg and seat as one path: the clip for the waistband, the glow and the folds (key "trousers"). */
export const trousersPath = (frame: Frame): string => polygons([...rings(frame, 'near'), seatRing(frame)]);

const beside = (root: Point, angle: number, bone: number, from: number, to: number, off: number): Point[] =>
  Array.from({ length: 4 }, (_, i) =>
    add(root, add(scale(along(angle), bone * mix(from, to, i / 3)), scale(ahead(angle), off))),
  );

/** The hip fold lies on the bisector of trunk and thigh. */
function hipFold(frame: Frame): { readonly d: string; readonly shown: number } {
  const { thigh } = frame.legs.near;
  const flexion = thigh + frame.lean;
  const radians = (flexion * Math.PI) / 180;
  const bisector: Point = [Math.sin(radians), 1 - Math.cos(radians)];
  const size = Math.hypot(bisector[0], bisector[1]) || 1;
  const at = (r: number): Point => add(frame.hip, rotate(scale(bisector, r / size), -frame.lean));
  return {
    d: curve([at(0.014), add(at(0.045), scale(ahead(thigh), 0.004)), at(0.085)]),
    shown: smoothstep(35, 85, flexion),
  };
}

/** A short fold from the inner corner of a bent knee towards the joint. */
function kneeFold(leg: LegFrame): { readonly d: string; readonly shown: number } {
  const flexion = leg.thigh - leg.shank;
  const sum = add(ahead(leg.thigh), ahead(leg.shank));
  const behind = scale(sum, -1 / (length(sum) || 1));
  const corner = Math.min(0.07, 0.037 / Math.cos((Math.min(flexion, 120) * Math.PI) / 360));
  const at = (inward: number, aside: number): Point =>
    add(leg.knee, add(scale(behind, corner - inward), scale([behind[1], -behind[0]], aside)));
  return {
    d: curve([at(-0.004, 0), at(0.008, 0.001), at(0.018, 0.004)]),
    shown: smoothstep(45, 100, flexion),
  };
}

export function nearLeg(brush: Brush, frame: Frame): SvgNode {
  const { palette } = brush;
  const leg = frame.legs.near;
  const clip = clipOf(brush, 'trousers');
  const seam = curve([
    ...beside(frame.hip, leg.thigh, BONE.thigh, 0.02, 0.88, -0.012),
    ...beside(leg.knee, leg.shank, BONE.shank, 0.14, 0.91, -0.006),
  ]);
  const hip = hipFold(frame);
  const knee = kneeFold(leg);
  const faint = (amount: number): number => Math.round(amount * 100) / 100;
  return group('near-leg', [
    path('ankle', skinOf(leg), palette.skin[0]),
    shoe(brush, 'near-shoe', leg, false),
    toned(brush, 'trousers', trousersPath(frame), palette.trousers, [0.013, 0.006]),
    line('seam', seam, palette.seam, 0.0035, { opacity: 0.75 }),
    group(
      'folds',
      [
        line('band', curve(waistband(frame)), palette.fold, 0.01),
        line('hip', hip.d, palette.fold, 0.0055, { opacity: faint(hip.shown * 0.6) }),
        line('knee', knee.d, palette.fold, 0.005, { opacity: faint(knee.shown * 0.45) }),
      ],
      clip,
    ),
  ]);
}
