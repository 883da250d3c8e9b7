/** Owns closed outlines: limbs, hulls and splines as points, and their SVG path text in drawing units (H = 400, y down). */
import { add, ahead, along, clamp, mix, type Point, scale } from './vector';

/** Drawing units per body height. */
export const UNITS = 400;

/** Front and back offset of a limb's outline from its bone, at a fraction t of the bone. */
export type Profile = readonly (readonly [t: number, front: number, back: number])[];

const tenths = (value: number): number => Math.round(value * UNITS * 10);
/** Written once: a quarter of a frame's time went into the text of its numbers. */
const texts: string[] = [];
const number = (value: number): string => {
  const place = value + 20_000;
  texts[place] ??= String(value / 10);
  return texts[place];
};
const joined = (a: number, b: number): string =>
  b < 0 ? number(a) + number(b) : `${number(a)} ${number(b)}`;

/** "x y" in drawing units. */
export const at = (p: Point): string => joined(tenths(p[0]), tenths(-p[1]));

/** A length in drawing units, for widths and radii. */
export const units = (value: number): number => Math.round(value * UNITS * 100) / 100;

function area(points: readonly Point[]): number {
  let sum = 0;
  let before = points[points.length - 1];
  for (const p of points) {
    if (before) sum += before[0] * p[1] - p[0] * before[1];
    before = p;
  }
  return sum / 2;
}

/** The same ring, anticlockwise: equal winding lets the parts of one limb overlap without holes. */
const wound = (points: readonly Point[]): readonly Point[] =>
  area(points) < 0 ? [...points].reverse() : points;

/** A closed polygon. Steps are relative and rounded on absolute tenths, which halves the text without drift. */
export function polygon(points: readonly Point[]): string {
  let text = '';
  let x = 0;
  let y = 0;
  for (const p of wound(points)) {
    const nx = tenths(p[0]);
    const ny = tenths(-p[1]);
    if (text === '') text = `M${joined(nx, ny)}l`;
    else if (nx !== x || ny !== y) {
      const step = joined(nx - x, ny - y);
      text += text.endsWith('l') || step.startsWith('-') ? step : ` ${step}`;
    }
    x = nx;
    y = ny;
  }
  return text === '' ? '' : `${text}z`;
}

export const polygons = (rings: readonly (readonly Point[])[]): string => rings.map(polygon).join('');

/** An open or closed smooth curve through the points (Catmull-Rom as cubic Bezier). */
export function curve(points: readonly Point[], closed = false): string {
  const [first] = points;
  if (!first) return '';
  const ring = closed ? wound(points) : points;
  const n = ring.length;
  const get = (i: number): Point => ring[closed ? (i + n) % n : clamp(i, 0, n - 1)] ?? first;
  let text = `M${at(get(0))}`;
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    const one: Point = [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6];
    const two: Point = [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6];
    text += `C${at(one)} ${at(two)} ${at(c)}`;
  }
  return closed ? `${text}Z` : text;
}

/** Points on that same curve, `per` for each stretch between two given points. */
export function sampled(points: readonly Point[], per: number, closed = false): Point[] {
  const [first] = points;
  if (!first) return [];
  const n = points.length;
  const get = (i: number): Point => points[closed ? (i + n) % n : clamp(i, 0, n - 1)] ?? first;
  const out: Point[] = [];
  for (let i = 0; i < (closed ? n : n - 1); i++) {
    const [a, b, c, d] = [get(i - 1), get(i), get(i + 1), get(i + 2)];
    for (let j = 0; j < per; j++) {
      const t = j / per;
      const on = (k: 0 | 1): number =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t ** 3);
      out.push([on(0), on(1)]);
    }
  }
  if (!closed) out.push(get(n - 1));
  return out;
}

export function circle(centre: Point, radius: number, n = Math.round(14 + radius * 260)): Point[] {
  return Array.from({ length: n }, (_, i) => {
    const a = (i / n) * 2 * Math.PI;
    return add(centre, [radius * Math.cos(a), radius * Math.sin(a)]);
  });
}

/** The convex hull of circles: a mitten, a neck, a rounded joint. */
export function hull(circles: readonly (readonly [centre: Point, radius: number])[]): Point[] {
  const points = circles.flatMap(([c, r]) => circle(c, r)).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (run: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of run) {
      for (;;) {
        const b = chain[chain.length - 1];
        const a = chain[chain.length - 2];
        if (!a || !b || (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(p);
    }
    chain.pop();
    return chain;
  };
  return [...half(points), ...half([...points].reverse())];
}

/** Front and back offset at t: a monotone cubic through the stations. */
export function offsets(profile: Profile, t: number): readonly [front: number, back: number] {
  const last = profile.length - 1;
  let i = 0;
  while (i < last - 1 && t > (profile[i + 1]?.[0] ?? 1)) i++;
  const b = profile[i];
  const c = profile[Math.min(last, i + 1)];
  if (!b || !c) return [0, 0];
  const a = profile[Math.max(0, i - 1)] ?? b;
  const d = profile[Math.min(last, i + 2)] ?? c;
  const h = c[0] - b[0];
  const u = h === 0 ? 0 : clamp((t - b[0]) / h, 0, 1);
  const value = (k: 1 | 2): number => {
    const m0 = ((c[k] - a[k]) / (c[0] - a[0] || 1)) * h;
    const m1 = ((d[k] - b[k]) / (d[0] - b[0] || 1)) * h;
    const u2 = u * u;
    const u3 = u2 * u;
    return b[k] * (2 * u3 - 3 * u2 + 1) + m0 * (u3 - 2 * u2 + u) + c[k] * (3 * u2 - 2 * u3) + m1 * (u3 - u2);
  };
  return [value(1), value(2)];
}

/** The outline of a limb from fraction `from` to `to` of its bone, at ten stations. */
export function limb(
  root: Point,
  angle: number,
  bone: number,
  profile: Profile,
  from = 0,
  to = 1,
  thickness = 1,
  stations = 10,
): Point[] {
  const fronts: Point[] = [];
  const backs: Point[] = [];
  for (let i = 0; i <= stations; i++) {
    const t = mix(from, to, i / stations);
    const [front, back] = offsets(profile, t);
    const centre = add(root, scale(along(angle), bone * t));
    fronts.push(add(centre, scale(ahead(angle), front * thickness)));
    backs.push(add(centre, scale(ahead(angle), -back * thickness)));
  }
  return fronts.concat(backs.reverse());
}
