/** Owns the signs on the near hip: the coral glow and crescent of a stretch, the amber disc of working muscle. */
import type { Frame } from '../frame';
import { type Brush, clipOf, ellipse, gaussian, group, node, path, type SvgNode } from '../node';
import { polygon, sampled } from '../outline';
import { add, ahead, along, length, mixPoint, type Point, scale, subtract } from '../vector';
import { onPelvis } from './torso';

/** Along the front of the near hip, from .06 above to .12 below the joint (health.md 4.3 rule 2). */
function front(frame: Frame): readonly [Point, Point, Point, Point] {
  const { thigh } = frame.legs.near;
  const down = (length: number, off: number): Point =>
    add(frame.hip, add(scale(along(thigh), length), scale(ahead(thigh), off)));
  return [
    onPelvis(frame, [0.057, 0.066]),
    onPelvis(frame, [0.058, 0.018]),
    down(0.062, 0.051),
    down(0.125, 0.05),
  ];
}

const strength = (amount: number): number => Math.round(amount * 100) / 100;

function placed(frame: Frame): { readonly centre: Point; readonly turn: number } {
  const [top, upper, lower, bottom] = front(frame);
  const turn = (Math.atan2(-(bottom[1] - top[1]), bottom[0] - top[0]) * 180) / Math.PI;
  return { centre: mixPoint(upper, lower, 0.55), turn };
}

/** Outside the body, painted behind the near leg. */
export function halo(brush: Brush, frame: Frame): SvgNode {
  const { centre, turn } = placed(frame);
  const id = `${brush.id}halo`;
  const shown = brush.palette.outline ? 0 : strength(frame.glow);
  return group('halo', [
    gaussian(id, brush.palette.glow, 0.5),
    ellipse('soft', centre, 0.155, 0.085, turn, { fill: `url(#${id})`, opacity: shown }),
  ]);
}

/** A tapered crescent: a shape, so the place is told without colour. */
function crescent(frame: Frame, width: number): string {
  const points = sampled(front(frame), 6);
  const last = points.length - 1;
  const outer: Point[] = [];
  const inner: Point[] = [];
  points.forEach((p, i) => {
    const way = subtract(points[Math.min(last, i + 1)] ?? p, points[Math.max(0, i - 1)] ?? p);
    const size = length(way) || 1;
    const normal: Point = [-way[1] / size, way[0] / size];
    const half = width * Math.sin((Math.PI * i) / last) ** 0.7 + 0.0006;
    outer.push(add(p, scale(normal, half)));
    inner.push(add(p, scale(normal, -half)));
  });
  return polygon(outer.concat(inner.reverse()));
}

const WORK = 'work';

/** Inside the body: painted over trousers and shirt, clipped to both. */
export function glow(brush: Brush, frame: Frame): SvgNode {
  const { palette, id } = brush;
  const { centre, turn } = placed(frame);
  const inside = add(centre, scale(ahead(frame.legs.near.thigh), -0.02));
  const more = palette.outline !== undefined;
  const buttock = onPelvis(frame, [-0.045, -0.004]);
  return group('glow', [
    node('defs', 'defs', {}, [
      node('clipPath', 'body', { id: `${id}body-c` }, [
        node('use', 'trousers', { href: `#${id}trousers` }),
        node('use', 'shirt', { href: `#${id}shirt` }),
      ]),
      gaussian(`${id}inner`, palette.glow, 1),
      gaussian(`${id}${WORK}`, palette.work, 0.95),
    ]),
    group(
      'inside',
      [
        ellipse('stretch', inside, 0.14, 0.075, turn, {
          fill: `url(#${id}inner)`,
          opacity: more ? 0 : strength(frame.glow),
        }),
        ellipse('muscle', buttock, 0.072, 0.072, 0, {
          fill: more ? palette.work : `url(#${id}${WORK})`,
          opacity: strength(frame.work),
          ...(more ? { stroke: palette.outline ?? palette.work, 'stroke-width': 2 } : {}),
        }),
      ],
      clipOf(brush, 'body'),
    ),
    path('crescent', crescent(frame, more ? 0.0099 : 0.0062), palette.crescent, {
      opacity: strength(frame.glow),
      stroke: more ? '#000000' : palette.crescent,
      'stroke-width': more ? 2 : 1,
      'stroke-linejoin': 'round',
    }),
  ]);
}
