/**
 * Owns the drawing of the tray icons as plain data: discs, rings, strokes and boxes in the units of a box of
 * 16, 22 or 32 pixels. Each size is drawn for its own pixels; nothing is told by colour alone.
 */
import type { TrayIcon } from '../../ports';

type Point = readonly [x: number, y: number];

export type Shape = { readonly alpha: number } & (
  | { readonly kind: 'disc'; readonly centre: Point; readonly radius: number }
  /** Part of a circle's line, clockwise from 12 o'clock; `share` 1 is the whole circle. */
  | {
      readonly kind: 'ring';
      readonly centre: Point;
      readonly radius: number;
      readonly width: number;
      readonly share: number;
    }
  /** A line with round ends and corners. */
  | { readonly kind: 'stroke'; readonly points: readonly Point[]; readonly width: number }
  | { readonly kind: 'box'; readonly from: Point; readonly to: Point }
);

/** The boxes that are drawn for their own pixels; other sizes are one of these with air around it or doubled. */
export type Box = 16 | 22 | 32;

interface Measures {
  readonly ring: readonly [radius: number, width: number];
  readonly dot: number;
  readonly pausedRing: readonly [radius: number, width: number];
  readonly bars: readonly [firstLeft: number, secondLeft: number, width: number, top: number, height: number];
  readonly thinRing: readonly [radius: number, width: number];
}

const measures: { readonly [box in Box]: Measures } = {
  16: {
    ring: [5.75, 2.5],
    dot: 2.25,
    pausedRing: [6.25, 1.5],
    bars: [5, 9, 2, 5, 6],
    thinRing: [6.38, 1.25],
  },
  22: { ring: [8.25, 3], dot: 3.09, pausedRing: [9, 2], bars: [7, 12, 3, 7, 8], thinRing: [9, 1.5] },
  32: {
    ring: [12, 4.5],
    dot: 4.5,
    pausedRing: [12.75, 2.5],
    bars: [10, 18, 4, 10, 12],
    thinRing: [13.25, 2],
  },
};

/** What is left of the ring behind the part that has been sat. */
const trackAlpha = 0.32;
/** A ring that has just begun still shows where it starts. */
const leastShare = 0.06;

/** The shapes of an icon in a box of `box` by `box` units, from the back to the front. */
export function shapesOf(icon: TrayIcon, box: Box): readonly Shape[] {
  const size = measures[box];
  const centre: Point = [box / 2, box / 2];
  const ring = (of: readonly [number, number], share: number, alpha: number): Shape => ({
    kind: 'ring',
    centre,
    radius: of[0],
    width: of[1],
    share,
    alpha,
  });
  switch (icon.kind) {
    case 'sitting':
      return [ring(size.ring, 1, trackAlpha), ring(size.ring, Math.max(icon.twentieths / 20, leastShare), 1)];
    case 'due':
      return [ring(size.ring, 1, 1), { kind: 'disc', centre, radius: size.dot, alpha: 1 }];
    case 'paused':
      return [ring(size.pausedRing, 1, 0.55), ...bars(size.bars)];
    case 'away':
      return [ring(size.thinRing, 1, 1)];
    case 'missing':
      return [ring(size.thinRing, 1, 0.5), ...scaled(questionMark, box / 16)];
    case 'break':
      return scaled(upright, box / 16);
    case 'standing':
      return scaled(atDesk, box / 16);
  }
}

function bars([first, second, width, top, height]: Measures['bars']): Shape[] {
  return [first, second].map((left) => ({
    kind: 'box',
    from: [left, top],
    to: [left + width, top + height],
    alpha: 1,
  }));
}

const stroke = (width: number, ...points: Point[]): Shape => ({ kind: 'stroke', points, width, alpha: 1 });
const disc = (x: number, y: number, radius: number): Shape => ({
  kind: 'disc',
  centre: [x, y],
  radius,
  alpha: 1,
});
const box = (left: number, top: number, right: number, bottom: number): Shape => ({
  kind: 'box',
  from: [left, top],
  to: [right, bottom],
  alpha: 1,
});

/** A person upright, from the front: legs and arms open, the same on both sides. */
const upright: readonly Shape[] = [
  disc(8, 2.9, 1.9),
  stroke(1.9, [8, 7], [8, 10.2], [5.5, 14.8]),
  stroke(1.9, [8, 10.2], [10.5, 14.8]),
  stroke(1.9, [4.5, 9.3], [8, 6.6], [11.5, 9.3]),
];

/** A person standing at a desk, from the side. */
const atDesk: readonly Shape[] = [
  disc(4.5, 2.9, 1.9),
  stroke(1.8, [4.5, 6.4], [4.5, 10.6], [3, 14.9]),
  stroke(1.8, [4.5, 10.6], [6, 14.9]),
  stroke(1.8, [4.5, 6.8], [7.5, 8.2]),
  box(8.5, 8.1, 15, 9.9),
  box(12.1, 9, 13.9, 15),
];

/** The bow of the question mark: two thirds of a circle about (8, 6.17), then a hook down to (8, 9.3). */
const questionMark: readonly Shape[] = [
  stroke(
    1.75,
    ...Array.from({ length: 13 }, (_, index): Point => {
      const angle = Math.PI + (index / 12) * ((4 * Math.PI) / 3);
      return [8 + 2 * Math.cos(angle), 6.17 + 2 * Math.sin(angle)];
    }),
    [8.5, 8.26],
    [8.16, 8.66],
    [8, 9.3],
  ),
  disc(8, 11.6, 1.1),
];

function scaled(shapes: readonly Shape[], factor: number): Shape[] {
  const place = ([x, y]: Point): Point => [x * factor, y * factor];
  return shapes.map((shape) => {
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
