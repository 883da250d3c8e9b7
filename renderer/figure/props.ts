/** Owns the furniture: quiet by design, because the pose must read without it (it turns dark in high contrast). */
import type { Chair, Mat, Prop, Raised } from './movement';
import { type Brush, group, line, node, path, type SvgNode } from './node';
import { at, curve, units } from './outline';
import type { Palette } from './palette';
import type { Point } from './vector';

/** Furniture is painted in two layers: far legs and backrests, then seats and what stands nearer. */
export interface Furniture {
  readonly back: readonly SvgNode[];
  readonly front: readonly SvgNode[];
}

const box = (key: string, x1: number, x2: number, y1: number, y2: number, r: number, fill: string): SvgNode =>
  node('rect', key, {
    x: units(x1),
    y: units(-y2),
    width: units(x2 - x1),
    height: units(y2 - y1),
    rx: units(r),
    fill,
  });

const bar = (key: string, a: Point, b: Point, width: number, colour: string): SvgNode =>
  line(key, `M${at(a)}L${at(b)}`, colour, width);

const step = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [],
  front: [
    box('body', a, b, 0, top, 0.012, c.propShade),
    box('board', a, b, top - 0.028, top, 0.01, c.propLight),
    box('inset', a + 0.02, b - 0.02, 0.002, top - 0.03, 0.004, c.prop),
  ],
});

/** A dining chair from its side, facing the person: its seat is the high step. */
const sideChair = ({ x: [a, b], top: h }: Raised, c: Palette): Furniture => ({
  back: [
    bar('far-leg-1', [a + 0.06, h - 0.02], [a + 0.06, 0.006], 0.015, c.propShade),
    bar('far-leg-2', [b - 0.05, h - 0.02], [b - 0.05, 0.006], 0.015, c.propShade),
    bar('leg-1', [a + 0.018, h - 0.02], [a + 0.008, 0.008], 0.019, c.prop),
    bar('leg-2', [b - 0.012, h - 0.02], [b + 0.002, 0.008], 0.019, c.prop),
    bar('post', [b - 0.006, h], [b + 0.03, h + 0.27], 0.02, c.prop),
    line(
      'rest',
      curve([
        [b + 0.012, h + 0.13],
        [b + 0.022, h + 0.2],
        [b + 0.03, h + 0.265],
      ]),
      c.propLight,
      0.032,
    ),
    box('seat', a, b + 0.008, h - 0.03, h, 0.013, c.prop),
    box('top', a, b + 0.004, h - 0.016, h, 0.008, c.propLight),
  ],
  front: [],
});

const chair = ({ x: [a, b], seat, back, top }: Chair, c: Palette): Furniture => ({
  back: [
    bar('far-leg-1', [a + 0.055, seat - 0.02], [a + 0.045, 0.006], 0.016, c.propShade),
    bar('far-leg-2', [b - 0.055, seat - 0.02], [b - 0.045, 0.006], 0.016, c.propShade),
    bar('post', [a + 0.012, seat - 0.01], [back - 0.035, top], 0.02, c.prop),
    line(
      'rest',
      curve([
        [back - 0.012, seat + 0.12],
        [back - 0.026, seat + 0.2],
        [back - 0.034, top - 0.004],
      ]),
      c.propLight,
      0.034,
    ),
  ],
  front: [
    bar('leg-1', [a + 0.02, seat - 0.02], [a + 0.004, 0.008], 0.019, c.prop),
    bar('leg-2', [b - 0.02, seat - 0.02], [b - 0.006, 0.008], 0.019, c.prop),
    box('seat', a - 0.012, b, seat - 0.032, seat, 0.014, c.prop),
    box('top', a - 0.006, b, seat - 0.018, seat, 0.009, c.propLight),
  ],
});

/** The pillow lies behind the head, thin: the neck stays long. */
const pillowAt = (x: number, y: number): readonly Point[] => [
  [x + 0.055, y + 0.002],
  [x + 0.045, y + 0.035],
  [x + 0.11, y + 0.052],
  [x + 0.18, y + 0.046],
  [x + 0.255, y + 0.022],
  [x + 0.265, y + 0.002],
];

const bed = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [],
  front: [
    bar('leg-1', [a + 0.05, 0.1], [a + 0.05, 0.008], 0.026, c.propShade),
    bar('leg-2', [b - 0.05, 0.1], [b - 0.05, 0.008], 0.026, c.propShade),
    box('base', a, b, 0.085, 0.155, 0.012, c.prop),
    box('mattress', a, b, 0.15, top, 0.03, c.propLight),
    line('seam', `M${at([a + 0.03, 0.185])}L${at([b - 0.03, 0.185])}`, c.propShade, 0.003, { opacity: 0.7 }),
    path('pillow', curve(pillowAt(a, top), true), c.pillow, { stroke: c.propShade, 'stroke-width': 0.6 }),
  ],
});

const pad = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [],
  front: [
    box('under', a, b, 0, top + 0.006, 0.012, c.padShade),
    box('over', a + 0.004, b - 0.004, 0.01, top + 0.006, 0.01, c.pad),
  ],
});

const mat = ({ x: [a, b] }: Mat, c: Palette): Furniture => ({
  back: [
    box('under', a, b, -0.013, 0.001, 0.006, c.padShade),
    box('over', a, b, -0.006, 0.001, 0.003, c.pad),
  ],
  front: [],
});

const desk = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [
    bar('leg-1', [a + 0.06, top - 0.02], [a + 0.06, 0.006], 0.014, c.propShade),
    bar('leg-2', [b - 0.02, top - 0.02], [b - 0.02, 0.006], 0.018, c.propShade),
  ],
  front: [
    box('top', a, b, top - 0.023, top, 0.008, c.propLight),
    box('edge', a, b, top - 0.023, top - 0.014, 0.004, c.prop),
  ],
});

/** A desk on the far side of the person: thinner, and behind everything. */
const support = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [
    bar('leg-1', [a + 0.06, top - 0.02], [a + 0.06, 0.006], 0.012, c.propShade),
    bar('leg-2', [b - 0.04, top - 0.02], [b - 0.04, 0.006], 0.012, c.propShade),
    box('top', a, b, top - 0.02, top, 0.008, c.prop),
    box('light', a, b, top - 0.008, top, 0.004, c.propLight),
  ],
  front: [],
});

/** A wall seen from its edge: it stands behind what leans or rests against it. */
const wall = ({ x: [a, b], top }: Raised, c: Palette): Furniture => ({
  back: [
    box('wall', a, b, 0, top, 0.004, c.propLight),
    box('face', b > 0 ? a : b - 0.008, b > 0 ? a + 0.008 : b, 0, top, 0.003, c.prop),
  ],
  front: [],
});

function built(prop: Prop, palette: Palette): Furniture {
  switch (prop.kind) {
    case 'step':
      return step(prop, palette);
    case 'side-chair':
      return sideChair(prop, palette);
    case 'chair':
      return chair(prop, palette);
    case 'bed':
      return bed(prop, palette);
    case 'pad':
      return pad(prop, palette);
    case 'mat':
      return mat(prop, palette);
    case 'desk':
      return desk(prop, palette);
    case 'support':
      return support(prop, palette);
    case 'wall':
      return wall(prop, palette);
  }
}

/** All furniture of a movement, back to front. */
export function furniture(brush: Brush, props: readonly Prop[]): Furniture {
  const all = props.map((prop, index) => ({ key: `${prop.kind}-${index}`, ...built(prop, brush.palette) }));
  return {
    back: all.map(({ key, back }) => group(key, back)),
    front: all.map(({ key, front }) => group(key, front)),
  };
}

/** The widths of the shadows furniture throws on the floor, with a strength. */
export function footprints(
  props: readonly Prop[],
): readonly (readonly [from: number, to: number, strength: number])[] {
  return props.flatMap((prop): (readonly [number, number, number])[] => {
    const [a, b] = prop.x;
    switch (prop.kind) {
      case 'mat':
      case 'support':
      case 'wall':
        return [];
      case 'desk':
        return [[a + 0.04, b + 0.02, 0.5]];
      case 'pad':
        return [[a, b, 0.7]];
      default:
        return [[a, b, 1]];
    }
  });
}
