/**
 * Owns the pixels of the tray icons: paints the shapes into a bitmap at any size when a new one is needed.
 * Painted at run time because there are 27 icons in four dresses and eight sizes.
 */
import type { TrayIcon } from '../../ports';
import { type Box, edgesOf, type Shape, shapesOf } from './shapes';

/**
 * The ground the icon stands on. `unknown`: it may be any, so the icon brings its own edge. `template`: the system
 * colours it itself (macOS).
 */
export type Panel = 'light' | 'dark' | 'unknown' | 'template';

export interface Bitmap {
  readonly icon: TrayIcon;
  readonly panel: Panel;
  readonly size: number;
  /** Rows of blue, green, red, alpha with colour multiplied by alpha: what Electron takes as a bitmap. */
  readonly bgra: Uint8Array;
}

interface Dress {
  readonly ink: number;
  readonly due: number;
  /** Around every shape. */
  readonly edge: number | null;
}

/** The dress for each panel; amber only for due, and only where the panel allows colour (look and feel: Tray). */
const dresses: { readonly [panel in Panel]: Dress } = {
  light: { ink: 0x1d2221, due: 0xa86200, edge: null },
  dark: { ink: 0xf4f2ee, due: 0xf3ae49, edge: null },
  // Darker than the ink of a light panel: amber on a mid grey has only its edge to be seen by.
  unknown: { ink: 0xffffff, due: 0xffc266, edge: 0x0f1413 },
  template: { ink: 0x000000, due: 0x000000, edge: null },
};

type Ring = Extract<Shape, { kind: 'ring' }>;

/** Samples on each side of a pixel: 25 steps of grey at an edge. */
const fineness = 5;

/**
 * Paints an icon in a square of `size` pixels.
 * @param before another picture: what is the same in both is taken from it
 */
export function paint(icon: TrayIcon, panel: Panel, size: number, before?: Bitmap): Bitmap {
  const { box, scale } = drawnFor(size);
  const shapes = shapesOf(icon, box);
  const { ink, due, edge } = dresses[panel];
  const colour = icon.kind === 'due' ? due : ink;
  const edges = edge === null ? [] : edgesOf(shapes, box);
  const known = before?.panel === panel && before.size === size ? before : null;
  const parts = known === null ? null : changedParts([...shapes, ...edges], known.icon, edge !== null, box);
  const bgra = known === null || parts === null ? new Uint8Array(size * size * 4) : known.bgra.slice();
  const [across, down] = parts === null ? [whole(box), whole(box)] : around(parts, box);
  for (let row = down.from * scale; row < down.to * scale; row += 1) {
    for (let column = across.from * scale; column < across.to * scale; column += 1) {
      const [left, top, pixel] = [column / scale, row / scale, 1 / scale];
      const front = coverage(shapes, left, top, pixel);
      const behind = edge === null ? 0 : coverage(edges, left, top, pixel) * (1 - front);
      const at = (row * size + column) * 4;
      for (const [channel, shift] of [0, 8, 16].entries()) {
        const [one, other] = [(colour >> shift) & 0xff, ((edge ?? 0) >> shift) & 0xff];
        bgra[at + channel] = Math.round(one * front + other * behind);
      }
      bgra[at + 3] = Math.round(255 * (front + behind));
    }
  }
  return { icon, panel, size, bgra };
}

/**
 * The parts of the ring in which the picture of a sit differs from that of a little before: a twentieth of it, so that not all
 * pixels are painted every minute and a half. `null` = it may differ anywhere.
 */
function changedParts(
  shapes: readonly Shape[],
  before: TrayIcon,
  edged: boolean,
  box: Box,
): readonly Ring[] | null {
  const old = shapesOf(before, box);
  const all = edged ? [...old, ...edgesOf(old, box)] : old;
  if (before.kind !== 'sitting' || all.length !== shapes.length) return null;
  const parts = shapes.map((shape, index) => {
    const other = all[index];
    return shape.kind === 'ring' && other?.kind === 'ring' ? partBetween(shape, other) : null;
  });
  return parts.some((part) => part === null) ? null : parts.filter((part) => part !== null);
}

/** From the end of one ring to that of the other, where they differ in nothing else. */
function partBetween(one: Ring, other: Ring): Ring | null {
  if (one.radius !== other.radius || one.width !== other.width) return null;
  const open = one.share < 1 ? one : other;
  const ends = [one, other].map(({ start, share }) => (share < 1 ? start + share : open.start + 1));
  const from = Math.min(...ends);
  return { ...one, start: from, share: Math.max(...ends) - from };
}

/** Whole units of the box, from one edge to another. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function whole(box: Box): Extent {
  return { from: 0, to: box };
}

/** Where parts of a ring lie, across and down, with a unit to spare: an arc bulges less than that between two of these points. */
function around(parts: readonly Ring[], box: Box): readonly [across: Extent, down: Extent] {
  const points = parts
    .filter(({ share }) => share > 0)
    .flatMap(({ centre, radius, width, start, share }) =>
      Array.from({ length: 17 }, (_, index) => {
        const angle = (start + (share * index) / 16) * 2 * Math.PI;
        const [x, y] = [centre[0] + radius * Math.sin(angle), centre[1] - radius * Math.cos(angle)];
        return { x, y, reach: width / 2 + 1 };
      }),
    );
  const extent = (places: readonly (readonly [number, number])[]): Extent => ({
    from: Math.floor(Math.max(0, Math.min(box, ...places.map(([at, reach]) => at - reach)))),
    to: Math.ceil(Math.min(box, Math.max(0, ...places.map(([at, reach]) => at + reach)))),
  });
  return [extent(points.map(({ x, reach }) => [x, reach])), extent(points.map(({ y, reach }) => [y, reach]))];
}

/** Which drawing a size takes, and how it is enlarged. */
function drawnFor(size: number): { readonly box: Box; readonly scale: number } {
  const boxes: readonly Box[] = [32, 24, 22, 16];
  const box = boxes.find((one) => size % one === 0) ?? 16;
  return { box, scale: size / box };
}

/** How much of a pixel the shapes cover together, 0 to 1; `pixel` is its width in the units of the shapes. */
function coverage(shapes: readonly Shape[], left: number, top: number, pixel: number): number {
  // Most pixels are far from every shape or wholly inside one: sampled one by one they were nine tenths of the time.
  const [middleX, middleY, corner] = [left + pixel / 2, top + pixel / 2, pixel * halfDiagonal];
  const near = shapes.filter((shape) => mayTouch(shape, middleX, middleY, corner));
  if (near.length === 0) return 0;
  if (near.some((shape) => isAllInside(shape, middleX, middleY, corner))) return 1;
  let hits = 0;
  for (let down = 0; down < fineness; down += 1) {
    const y = top + ((down + 0.5) / fineness) * pixel;
    for (let across = 0; across < fineness; across += 1) {
      const x = left + ((across + 0.5) / fineness) * pixel;
      if (near.some((shape) => isInside(shape, x, y))) hits += 1;
    }
  }
  return hits / (fineness * fineness);
}

/** Whether some of the shape may lie within `reach` of the point, at the open part of a ring too. */
function mayTouch(shape: Shape, x: number, y: number, reach: number): boolean {
  if (!isNear(shape, x, y, reach)) return false;
  if (shape.kind !== 'ring' || shape.share === 1) return true;
  const [turned, margin] = [turnOf(shape, x, y), turnWithin(shape, x, y, reach)];
  return turned <= shape.share + margin || turned >= 1 - margin;
}

/** From the middle of a pixel to its corners, in pixels, and a little more. */
const halfDiagonal = 0.708;

/** Whether all within `reach` of the point lies inside the shape. May be false where it does. */
function isAllInside(shape: Shape, x: number, y: number, reach: number): boolean {
  if (!isNear(shape, x, y, -reach)) return false;
  if (shape.kind !== 'ring' || shape.share === 1) return true;
  const [turned, margin] = [turnOf(shape, x, y), turnWithin(shape, x, y, reach)];
  return turned >= margin && turned <= shape.share - margin;
}

/** How far round an open ring a point lies from its start, 0 to 1. */
function turnOf({ centre, start }: Ring, x: number, y: number): number {
  const turned = Math.atan2(x - centre[0], centre[1] - y) / (2 * Math.PI) - start;
  return turned - Math.floor(turned);
}

/** How far round the ring a point may be away that lies within `reach`. */
function turnWithin({ centre }: Ring, x: number, y: number, reach: number): number {
  return Math.asin(Math.min(1, reach / lengthOf(x - centre[0], y - centre[1]))) / (2 * Math.PI);
}

/** `Math.hypot` takes care of sizes that no icon has, and ten times as long. */
function lengthOf(x: number, y: number): number {
  return Math.sqrt(x * x + y * y);
}

/** Whether some of the shape may lie within `reach` of the point; where it is negative, whether all lies inside. */
function isNear(shape: Shape, x: number, y: number, reach: number): boolean {
  switch (shape.kind) {
    case 'disc':
      return lengthOf(x - shape.centre[0], y - shape.centre[1]) <= shape.radius + reach;
    case 'ring': {
      const fromCentre = lengthOf(x - shape.centre[0], y - shape.centre[1]);
      return Math.abs(fromCentre - shape.radius) <= shape.width / 2 + reach;
    }
    case 'box': {
      const [[left, top], [right, bottom]] = [shape.from, shape.to];
      return x >= left - reach && x < right + reach && y >= top - reach && y < bottom + reach;
    }
    case 'stroke':
      return alongStroke(shape, x, y, shape.width / 2 + reach);
  }
}

function isInside(shape: Shape, x: number, y: number): boolean {
  if (!isNear(shape, x, y, 0)) return false;
  return shape.kind !== 'ring' || shape.share === 1 || turnOf(shape, x, y) <= shape.share;
}

function alongStroke(
  { points }: Extract<Shape, { kind: 'stroke' }>,
  x: number,
  y: number,
  within: number,
): boolean {
  return points.some((to, index) => {
    const from = points[index - 1];
    return from !== undefined && distance(from, to, x, y) <= within;
  });
}

/** How far a point lies from a stretch of line. */
function distance(
  from: readonly [number, number],
  to: readonly [number, number],
  x: number,
  y: number,
): number {
  const [right, down] = [to[0] - from[0], to[1] - from[1]];
  const along = ((x - from[0]) * right + (y - from[1]) * down) / (right * right + down * down);
  const near = Math.min(Math.max(along, 0), 1);
  return lengthOf(x - from[0] - near * right, y - from[1] - near * down);
}
