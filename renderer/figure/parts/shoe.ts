/** Owns the drawn shoe: upper in two tones, sole strip, laces and heel seam. */
import type { LegFrame } from '../frame';
import { type Brush, group, line, path, type SvgNode, toned } from '../node';
import { curve, polygon } from '../outline';
import { onFoot, SHOE } from '../shoe';
import { mix, type Point } from '../vector';

const LACES: readonly (readonly [Point, Point])[] = [
  [
    [0.03, -0.001],
    [0.024, -0.009],
  ],
  [
    [0.044, -0.007],
    [0.037, -0.015],
  ],
];

const HEEL: readonly Point[] = [
  [-0.0445, -0.013],
  [-0.034, -0.0145],
  [-0.026, -0.023],
  [-0.025, -0.03],
];

const SOLE_STEPS = 14;

export function shoe(brush: Brush, key: string, leg: LegFrame, far: boolean): SvgNode {
  const { palette } = brush;
  const on = (p: Point): Point => onFoot(leg.ankle, leg.foot, leg.toes, p);
  const top: Point[] = [];
  const bottom: Point[] = [];
  for (let i = 0; i <= SOLE_STEPS; i++) {
    const x = mix(-0.0475, 0.1245, i / SOLE_STEPS);
    const end = Math.min(1, Math.min(i, SOLE_STEPS - i) / 1.2);
    top.push(on([x, -0.03]));
    bottom.push(on([mix(x, 0.04, 0.02), mix(-0.034, -0.0392, end)]));
  }
  const tones: readonly [string, string] = far ? [palette.shoeFar, palette.shoeFar] : palette.shoe;
  const sole = far ? palette.soleFar : palette.sole;
  const detail = far ? palette.soleFar : palette.shoe[1];
  return group(key, [
    toned(brush, `${key}-upper`, curve(SHOE.map(on), true), tones, [0.004, 0.007]),
    path('sole', polygon(top.concat(bottom.reverse())), sole, {
      stroke: sole,
      'stroke-width': 1.2,
      'stroke-linejoin': 'round',
    }),
    line('laces', LACES.map((lace) => curve(lace.map(on))).join(''), detail, 0.0045),
    line('heel', curve(HEEL.map(on)), detail, 0.0035, { opacity: 0.8 }),
  ]);
}
