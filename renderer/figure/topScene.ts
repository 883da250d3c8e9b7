/** Owns the view from above of the seated turn, which a side view cannot show (health.md 4.7). */
import { group, line, node, type SvgNode } from './node';
import type { Palette } from './palette';
import { add, type Point, rotate } from './vector';

/** The circle's radius in stage pixels, and pixels per body height inside it. */
const TOP_RADIUS = 32;
const SCALE = 104;

/** The middle of what is drawn, set onto the circle's centre. */
const MIDDLE: Point = [0.02, -0.06];

/** Degrees the body is turned away from the dropped leg (health.md 1.2: 30 to 45). */
const TURN = 35;

/** Centre of the hips: over the near front corner of a seat that faces right. */
const HIP: Point = [0.05, -0.075];

const px = (value: number): number => Math.round(value * SCALE * 10) / 10;
const at = (p: Point): string => `${px(p[0])} ${px(-p[1])}`;
const body = (x: number, y: number): Point => add(HIP, rotate([x, y], TURN));

const capsule = (key: string, a: Point, b: Point, width: number, colour: string): SvgNode =>
  node('path', key, {
    d: `M${at(a)}L${at(b)}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': px(width),
    'stroke-linecap': 'round',
  });

const oval = (key: string, centre: Point, rx: number, ry: number, fill: string): SvgNode =>
  node('ellipse', key, {
    cx: 0,
    cy: 0,
    rx: px(rx),
    ry: px(ry),
    fill,
    transform: `translate(${at(centre)}) rotate(${-TURN})`,
  });

const slab = (key: string, x: number, width: number, r: number, fill: string): SvgNode =>
  node('rect', key, { x: px(x), y: px(-0.14), width: px(width), height: px(0.28), rx: px(r), fill });

/** Chair, legs, pelvis, hip mark, shoulders, head and the arrow of the turn, back to front. */
export function topScene(palette: Palette, ground: string): readonly SvgNode[] {
  const { trousers, trousersFar, shirt, skin, hair } = palette;
  const arc = Array.from({ length: 7 }, (_, i) => add(HIP, rotate([0.235, 0], -30 + 44 * (i / 6))));
  const tip = arc[6] ?? HIP;
  const wing = (x: number): string => at(add(tip, rotate([x, -0.04], 14)));
  return [
    node('circle', 'ground', { cx: 0, cy: 0, r: TOP_RADIUS, fill: ground }),
    group(
      'turn',
      [
        group('chair', [
          slab('seat', -0.19, 0.285, 0.03, palette.propLight),
          slab('back', -0.21, 0.045, 0.02, palette.propShade),
        ]),
        capsule('far-thigh', body(0, 0.055), body(0.185, 0.055), 0.096, trousersFar[0]),
        capsule('far-shoe', body(0.215, 0.055), body(0.265, 0.052), 0.056, palette.shoeFar),
        capsule('near-shank', body(0, -0.055), body(-0.175, -0.075), 0.072, trousers[1]),
        capsule('near-shoe', body(-0.205, -0.076), body(-0.24, -0.078), 0.052, palette.shoe[0]),
        capsule('near-thigh', body(0, -0.055), body(-0.03, -0.058), 0.104, trousers[0]),
        oval('pelvis', body(0, 0), 0.062, 0.1, trousers[0]),
        oval('hip', body(0.062, -0.07), 0.04, 0.044, palette.glow),
        oval('shoulders', body(0.008, 0), 0.054, 0.126, shirt[0]),
        oval('nose', body(0.07, 0), 0.016, 0.013, skin[0]),
        oval('head', body(0.015, 0), 0.056, 0.052, hair[0]),
        line(
          'arrow',
          `M${arc.map(at).join('L')}M${wing(-0.036)}L${at(tip)}L${wing(0.03)}`,
          palette.arrow,
          0.0048,
        ),
      ],
      { transform: `translate(${px(-MIDDLE[0])} ${px(MIDDLE[1])})` },
    ),
  ];
}
