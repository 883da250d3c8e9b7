/**
 * Owns the shape of the dome: a ring that stands on the floor line and is open below it. Each side of the
 * body has its half, which rises from its own end of the floor to the top. Pure; y grows downwards.
 */

/** The stage of the break window, in CSS pixels at 100 %. */
export const stage = { width: 392, height: 340, centreX: 196, centreY: 172, floor: 268 } as const;
const ringRadius = 164;
export const discRadius = 150;

/** The part of the sweep that stays open at the top while the two halves are apart. */
const gapShare = 0.016;

export type HalfSide = 'left' | 'right';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far below the horizontal the ring of this radius meets the floor, in radians. */
const below = (radius: number): number => Math.asin((stage.floor - stage.centreY) / radius);

/** How far the whole ring goes from one end of the floor to the other, in degrees. */
export const sweepDegrees = 180 + (2 * below(ringRadius) * 180) / Math.PI;

const halfSweep = ((sweepDegrees / 2) * Math.PI) / 180;
const halfGap = (gapShare / 2) * 2 * halfSweep;

/** The way of one half from the floor to the gap, in degrees: what the head of a full half has turned. */
export const halfDegrees = ((halfSweep - halfGap) * 180) / Math.PI;

/** The point on the ring at `angle` radians from its top, to the right where positive. */
function onRing(angle: number, radius: number): Point {
  return { x: stage.centreX + radius * Math.sin(angle), y: stage.centreY - radius * Math.cos(angle) };
}

const outward = (side: HalfSide): 1 | -1 => (side === 'left' ? -1 : 1);
const rounded = (value: number): number => Math.round(value * 100) / 100;
const written = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** Where a side's half begins: its end of the floor. */
export const floorEnd = (side: HalfSide): Point => onRing(outward(side) * halfSweep, ringRadius);

/** The path of one half from its end of the floor to the top; `closed` leaves no gap there. */
export function halfPath(side: HalfSide, closed = false): string {
  const turns = side === 'left' ? 1 : 0;
  const top = onRing(outward(side) * (closed ? 0 : halfGap), ringRadius);
  return `M${written(floorEnd(side))}A${ringRadius} ${ringRadius} 0 0 ${turns} ${written(top)}`;
}

/** The path of the disc behind the figure, closed by the floor line; as seen from `origin` on the stage. */
export function discPath(origin: Point = { x: 0, y: 0 }): string {
  const angle = Math.PI / 2 + below(discRadius);
  const seen = ({ x, y }: Point): string => written({ x: x - origin.x, y: y - origin.y });
  const [from, to] = [onRing(-angle, discRadius), onRing(angle, discRadius)];
  return `M${seen(from)}A${discRadius} ${discRadius} 0 1 1 ${seen(to)}Z`;
}

/** How far the head of a half has turned from its end of the floor, in degrees; clockwise is positive. */
export function headTurn(side: HalfSide, share: number): number {
  return -outward(side) * halfDegrees * Math.min(1, Math.max(0, share));
}

/** Open between two parts of a ring in parts, in radians. */
const partGap = 0.06;

/** One of `count` equal parts of the ring, from its left end of the floor on. */
export function partPath(part: number, count: number): string {
  const length = (2 * halfSweep) / count;
  const from = -halfSweep + part * length + (part > 0 ? partGap / 2 : 0);
  const to = -halfSweep + (part + 1) * length - (part < count - 1 ? partGap / 2 : 0);
  return `M${written(onRing(from, ringRadius))}A${ringRadius} ${ringRadius} 0 0 1 ${written(onRing(to, ringRadius))}`;
}
