/**
 * Owns the drawing of the tray icons as plain data: discs, rings, strokes and boxes in the units of a box of
 * 16, 22, 24 or 32 pixels. Each size is drawn for its own pixels; nothing is told by colour alone, and nothing is pale.
 */
import type { TrayIcon } from '../../ports';

type Point = readonly [x: number, y: number];

export type Shape =
  | { readonly kind: 'disc'; readonly centre: Point; readonly radius: number }
  /** Part of a circle's line, clockwise from `start` (in turns from 12 o'clock); `share` 1 is the whole circle. */
  | {
      readonly kind: 'ring';
      readonly centre: Point;
      readonly radius: number;
      readonly width: number;
      readonly start: number;
      readonly share: number;
    }
  /** A line with round ends and corners. */
  | { readonly kind: 'stroke'; readonly points: readonly Point[]; readonly width: number }
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point };

/** The boxes that are drawn for their own pixels; other sizes are one of these doubled. */
export type Box = 16 | 22 | 24 | 32;

interface Measures {
  readonly radius: number;
  /** The width of the ring where it has been sat, and of what is left. */
  readonly wide: number;
  readonly thin: number;
  readonly dot: number;
  readonly bars: readonly [firstLeft: number, secondLeft: number, width: number, top: number, height: number];
  /** The dark edge of the outlined drawing. */
  readonly edge: number;
}

const measures: { readonly [box in Box]: Measures } = {
  16: { radius: 5.5, wide: 3, thin: 1.25, dot: 2.2, bars: [5, 9, 2, 5, 6], edge: 1 },
  22: { radius: 7.75, wide: 4, thin: 1.75, dot: 3, bars: [7, 12, 3, 7, 8], edge: 1 },
  24: { radius: 8.5, wide: 4.25, thin: 1.75, dot: 3.25, bars: [8, 13, 3, 8, 8], edge: 1 },
  32: { radius: 11.5, wide: 5.75, thin: 2.5, dot: 4.4, bars: [10, 18, 4, 10, 12], edge: 1.5 },
};

/** A ring that has just begun still shows where it starts. */
const leastShare = 0.06;
/** The dots of a ring that nobody sits: eight, so that it is never taken for one at its beginning. */
const dots = 8;

/** The shapes of an icon in a box of `box` by `box` units. */
export function shapesOf(icon: TrayIcon, box: Box): readonly Shape[] {
  const { radius, wide, thin, dot, bars } = measures[box];
  const centre: Point = [box / 2, box / 2];
  const ring = (width: number, share: number): Shape => ({
    kind: 'ring',
    centre,
    radius,
    width,
    start: 0,
    share,
  });
  const unit = box / 16;
  switch (icon.kind) {
    case 'sitting':
      return [ring(thin, 1), ring(wide, Math.max(icon.twentieths / 20, leastShare))];
    case 'due':
      return [ring(wide, 1), { kind: 'disc', centre, radius: dot }];
    case 'paused':
      return [ring(thin, 1), ...barsOf(bars)];
    case 'away':
      return dotted(centre, unit);
    case 'missing':
      return [ring(thin, 1), ...scaled(questionMark, unit)];
    case 'break':
      return scaled(upright, unit);
    case 'standing':
      return scaled(atDesk, unit);
  }
}

/** The same shapes with the edge of the outlined drawing around them. */
export function edgesOf(shapes: readonly Shape[], box: Box): readonly Shape[] {
  const { edge } = measures[box];
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'disc':
        return { ...shape, radius: shape.radius + edge };
      case 'ring': {
        const width = shape.width + 2 * edge;
        if (shape.share === 1) return { ...shape, width };
        const turn = edge / (2 * Math.PI * shape.radius);
        return { ...shape, width, start: shape.start - turn, share: Math.min(1, shape.share + 2 * turn) };
      }
      case 'stroke':
        return { ...shape, width: shape.width + 2 * edge };
      case 'box':
        return {
          ...shape,
          from: [shape.from[0] - edge, shape.from[1] - edge],
          to: [shape.to[0] + edge, shape.to[1] + edge],
        };
    }
    return shape;
  });
}

function barsOf([first, second, width, top, height]: Measures['bars']): Shape[] {
  return [first, second].map((left) => ({
    kind: 'box',
    from: [left, top],
    to: [left + width, top + height],
  }));
}

/** Eight dots on a circle, the first at 12 o'clock. */
function dotted([x, y]: Point, unit: number): Shape[] {
  const [radius, size] = [x - 0.5 - 1.6 * unit, 1.15 * unit];
  return Array.from({ length: dots }, (_, index) => {
    const angle = (index / dots) * 2 * Math.PI;
    return disc(x + radius * Math.sin(angle), y - radius * Math.cos(angle), size);
  });
}

const stroke = (width: number, ...points: Point[]): Shape => ({ kind: 'stroke', points, width });
const disc = (x: number, y: number, radius: number): Shape => ({ kind: 'disc', centre: [x, y], radius });

/** A person upright, from the front: legs and arms open, the same on both sides. */
const upright: readonly Shape[] = [
  disc(8, 2.9, 1.9),
  stroke(1.9, [8, 7], [8, 10.2], [5.5, 14.6]),
  stroke(1.9, [8, 10.2], [10.5, 14.6]),
  stroke(1.9, [4.5, 9.3], [8, 6.6], [11.5, 9.3]),
];

/** A person standing at a desk, from the side. */
const atDesk: readonly Shape[] = [
  disc(4.5, 2.9, 1.9),
  stroke(1.8, [4.5, 6.4], [4.5, 10.6], [3, 14.7]),
  stroke(1.8, [4.5, 10.6], [6, 14.7]),
  stroke(1.8, [4.5, 6.8], [7.5, 8.2]),
  stroke(1.8, [8.7, 9], [14.8, 9]),
  stroke(1.8, [13, 9], [13, 14.7]),
];

/** The bow of the question mark: two thirds of a circle about (8.1, 6.39), then a hook down to (8, 9.3). */
const questionMark: readonly Shape[] = [
  stroke(
    1.7,
    ...Array.from({ length: 13 }, (_, index): Point => {
      const angle = Math.PI + (index / 12) * ((4 * Math.PI) / 3);
      return [8.1 + 1.8 * Math.cos(angle), 6.39 + 1.8 * Math.sin(angle)];
    }),
    [8.57, 8.26],
    [8.18, 8.66],
    [8, 9.3],
  ),
  disc(8, 11.3, 1.05),
];

function scaled(shapes: readonly Shape[], factor: number): Shape[] {
  const place = ([x, y]: Point): Point => [x * factor, y * factor];
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'disc':
        return { ...shape, centre: place(shape.centre), radius: shape.radius * factor };
      case 'ring':
        return {
          ...shape,
          centre: place(shape.centre),
          radius: shape.radius * factor,
          width: shape.width * factor,
        };
      case 'stroke':
        return { ...shape, points: shape.points.map(place), width: shape.width * factor };
      case 'box':
        return { ...shape, from: place(shape.from), to: place(shape.to) };
    }
    return shape;
  });
}
