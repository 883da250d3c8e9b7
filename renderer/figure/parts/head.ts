/** Owns the head in profile: neck, face, ear and hair. No eye and no mouth: the pose speaks, not the face. */
import type { Frame } from '../frame';
import { type Brush, group, line, path, plain, type SvgNode, toned } from '../node';
import { circle, curve, hull, polygon } from '../outline';
import type { HairStyle } from '../palette';
import { add, type Point, rotate } from '../vector';
import { HAIR } from './hair';
import { onTrunk } from './torso';

const FACE: readonly Point[] = [
  [0, 0.063],
  [0.026, 0.059],
  [0.045, 0.042],
  [0.051, 0.02],
  [0.0485, 0.006],
  [0.053, -0.006],
  [0.0605, -0.0165],
  [0.052, -0.0225],
  [0.053, -0.0305],
  [0.049, -0.037],
  [0.0505, -0.048],
  [0.043, -0.059],
  [0.028, -0.06],
  [0.008, -0.051],
  [-0.012, -0.044],
  [-0.04, -0.032],
  [-0.054, -0.006],
  [-0.057, 0.02],
  [-0.046, 0.048],
  [-0.022, 0.061],
];

const EAR: readonly Point[] = [
  [0.004, 0.004],
  [-0.002, 0.01],
  [-0.012, 0.007],
  [-0.014, -0.006],
  [-0.008, -0.02],
  [-0.002, -0.021],
  [0.001, -0.01],
];

const onHead =
  (frame: Frame) =>
  (p: Point): Point =>
    add(frame.head, rotate(p, -frame.headLean));

export function neck(brush: Brush, frame: Frame): SvgNode {
  const shape = hull([
    [onHead(frame)([-0.016, -0.036]), 0.0315],
    [onTrunk(frame, [-0.006, 0.3]), 0.037],
  ]);
  return plain(brush, 'neck', polygon(shape), brush.palette.skin[1]);
}

export function head(brush: Brush, frame: Frame, style: HairStyle): SvgNode {
  const { skin, hair } = brush.palette;
  const on = onHead(frame);
  const { outline, bun, covers } = HAIR[style];
  return group('head', [
    ...(bun ? [plain(brush, 'bun', polygon(circle(on(bun[0]), bun[1])), hair[1])] : []),
    toned(brush, 'face', curve(FACE.map(on), true), [skin[0], skin[1]], [0.008, 0.006]),
    ...(covers ? [] : [path('ear', curve(EAR.map(on), true), skin[1])]),
    ...(covers ? [] : [toned(brush, 'hair', curve(outline.map(on), true), hair, [0.01, 0.01])]),
  ]);
}

/** A headscarf falls over the collar and the shoulder, so it is painted after the near arm. */
export function scarf(brush: Brush, frame: Frame, style: HairStyle): readonly SvgNode[] {
  const { outline, covers } = HAIR[style];
  if (!covers) return [];
  const { hair } = brush.palette;
  const on = onHead(frame);
  return [
    group('scarf', [
      toned(brush, 'hair', curve(outline.map(on), true), hair, [0.01, 0.01]),
      line('fold', curve(covers.fold.map(on)), hair[1], 0.004),
    ]),
  ];
}
