/** Owns plane geometry for the figure. Units: body height H = 1, x forward (right), y up, floor y = 0; angles in degrees. */

export type Point = readonly [x: number, y: number];

const RADIANS = Math.PI / 180;

export const add = (p: Point, q: Point): Point => [p[0] + q[0], p[1] + q[1]];
export const subtract = (p: Point, q: Point): Point => [p[0] - q[0], p[1] - q[1]];
export const scale = (p: Point, k: number): Point => [p[0] * k, p[1] * k];
export const length = (p: Point): number => Math.hypot(p[0], p[1]);
export const distance = (p: Point, q: Point): number => Math.hypot(p[0] - q[0], p[1] - q[1]);
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t;
export const mixPoint = (p: Point, q: Point, t: number): Point => [mix(p[0], q[0], t), mix(p[1], q[1], t)];
export const clamp = (x: number, low: number, high: number): number => Math.max(low, Math.min(high, x));

/** Direction of a limb at an absolute angle: 0 straight down, +90 forward, -90 back (health.md 4.2). */
export const along = (angle: number): Point => [Math.sin(angle * RADIANS), -Math.cos(angle * RADIANS)];

/** The front (anterior) normal of a limb at an absolute angle. */
export const ahead = (angle: number): Point => [Math.cos(angle * RADIANS), Math.sin(angle * RADIANS)];

/** Direction hip to shoulder at a trunk lean: 0 upright, + forward, -90 on the back (health.md 4.2). */
export const upward = (lean: number): Point => [Math.sin(lean * RADIANS), Math.cos(lean * RADIANS)];

/** Turn a point about the origin, anticlockwise, by degrees. */
export function rotate(p: Point, angle: number): Point {
  const c = Math.cos(angle * RADIANS);
  const s = Math.sin(angle * RADIANS);
  return [p[0] * c - p[1] * s, p[0] * s + p[1] * c];
}

/** Absolute limb angle of a direction, in degrees; the inverse of {@link along}. */
export const angleOf = (d: Point): number => Math.atan2(d[0], -d[1]) / RADIANS;

/** The same angle, moved by whole turns to lie within half a turn of `reference`. */
export function unwrap(angle: number, reference: number): number {
  return angle - Math.round((angle - reference) / 360) * 360;
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothstep(from: number, to: number, x: number): number {
  const t = clamp((x - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/** Ease in and out (cubic), 0..1 to 0..1: how a limb starts and settles. */
export const ease = (t: number): number => (t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
