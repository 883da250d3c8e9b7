/**
 * Owns the pixels of the tray icons: paints the shapes into a bitmap at any size when a new one is needed.
 * Painted at run time because there are 27 icons in three colours and eight sizes, and a picture costs
 * less than a millisecond.
 */
import type { TrayIcon } from '../../ports';
import { type Box, type Shape, shapesOf } from './shapes';

/** The ground the icon stands on. `template`: the system colours it itself (macOS). */
export type Panel = 'light' | 'dark' | 'template';

export interface Bitmap {
  readonly size: number;
  /** Rows of blue, green, red, alpha with colour multiplied by alpha: what Electron takes as a bitmap. */
  readonly bgra: Uint8Array;
}

/** The ink for each panel; amber only for due, and only where the panel allows colour (look and feel: Tray). */
const inks = {
  light: { ink: 0x1d2221, due: 0xa86200 },
  dark: { ink: 0xf4f2ee, due: 0xf3ae49 },
  template: { ink: 0x000000, due: 0x000000 },
} as const;

/** Samples on each side of a pixel: 36 steps of grey at an edge. */
const fineness = 6;

/** Paints an icon in a square of `size` pixels. */
export function paint(icon: TrayIcon, panel: Panel, size: number): Bitmap {
  const { box, scale, air } = drawnFor(size);
  const shapes = shapesOf(icon, box);
  const ink = icon.kind === 'due' ? inks[panel].due : inks[panel].ink;
  const bgra = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const alpha = alphaAt(shapes, (column - air) / scale, (row - air) / scale, 1 / scale);
      const at = (row * size + column) * 4;
      bgra[at] = Math.round((ink & 0xff) * alpha);
      bgra[at + 1] = Math.round(((ink >> 8) & 0xff) * alpha);
      bgra[at + 2] = Math.round(((ink >> 16) & 0xff) * alpha);
      bgra[at + 3] = Math.round(255 * alpha);
    }
  }
  return { size, bgra };
}

/** Which drawing a size takes, how it is enlarged, and the air around it: 24 is 22 with a pixel of air. */
function drawnFor(size: number): { readonly box: Box; readonly scale: number; readonly air: number } {
  const boxes: readonly Box[] = [32, 22, 16];
  for (const box of boxes) {
    if (size % box === 0) return { box, scale: size / box, air: 0 };
    if (box === 22 && size % 24 === 0) return { box, scale: size / 24, air: size / 24 };
  }
  return { box: 16, scale: size / 16, air: 0 };
}

/** How much of a pixel the shapes cover together, 0 to 1; `pixel` is its width in the units of the shapes. */
function alphaAt(shapes: readonly Shape[], left: number, top: number, pixel: number): number {
  let clear = 1;
  for (const shape of shapes) {
    let hits = 0;
    for (let down = 0; down < fineness; down += 1) {
      for (let across = 0; across < fineness; across += 1) {
        const x = left + ((across + 0.5) / fineness) * pixel;
        const y = top + ((down + 0.5) / fineness) * pixel;
        if (isInside(shape, x, y)) hits += 1;
      }
    }
    clear *= 1 - (shape.alpha * hits) / (fineness * fineness);
  }
  return 1 - clear;
}

function isInside(shape: Shape, x: number, y: number): boolean {
  switch (shape.kind) {
    case 'disc':
      return Math.hypot(x - shape.centre[0], y - shape.centre[1]) <= shape.radius;
    case 'ring': {
      const [right, down] = [x - shape.centre[0], y - shape.centre[1]];
      if (Math.abs(Math.hypot(right, down) - shape.radius) > shape.width / 2) return false;
      const turned = Math.atan2(right, -down) / (2 * Math.PI);
      return (turned < 0 ? turned + 1 : turned) <= shape.share;
    }
    case 'box':
      return x >= shape.from[0] && x < shape.to[0] && y >= shape.from[1] && y < shape.to[1];
    case 'stroke':
      return shape.points.some((to, index) => {
        const from = shape.points[index - 1];
        return from !== undefined && distance(from, to, x, y) <= shape.width / 2;
      });
  }
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
  return Math.hypot(x - from[0] - near * right, y - from[1] - near * down);
}
