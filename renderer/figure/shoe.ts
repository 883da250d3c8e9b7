/** Owns the shape of the foot: the shoe outline in the foot frame and how its sole bends at the toes. */
import { add, clamp, type Point, rotate } from './vector';

/** From the ankle joint, facing forward, sole at y -.039 (figure drawn flat). Heel, collar, instep, toe, sole. */
export const SHOE: readonly Point[] = [
  [-0.047, -0.032],
  [-0.049, -0.018],
  [-0.044, -0.003],
  [-0.037, 0.0085],
  [-0.025, 0.007],
  [0.006, 0.008],
  [0.02, 0.012],
  [0.033, 0.004],
  [0.05, -0.006],
  [0.068, -0.0115],
  [0.088, -0.012],
  [0.106, -0.016],
  [0.12, -0.024],
  [0.1255, -0.033],
  [0.118, -0.0385],
  [0.095, -0.039],
  [0.073, -0.039],
  [0.045, -0.039],
  [0.01, -0.0385],
  [-0.02, -0.039],
  [-0.041, -0.0388],
];

const BEND_FROM = 0.05;
const BEND_TO = 0.094;
const NEUTRAL = -0.033;

/** Bend on an arc about a line in the sole, never about a point: a point crumples the shoe and sinks it. */
function bent([x, y]: Point, angle: number): Point {
  if (x <= BEND_FROM || Math.abs(angle) < 0.01) return [x, y];
  const whole = (angle * Math.PI) / 180;
  const turn = whole * clamp((x - BEND_FROM) / (BEND_TO - BEND_FROM), 0, 1);
  const k = whole / (BEND_TO - BEND_FROM);
  const beyond = Math.max(0, x - BEND_TO);
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  return [
    BEND_FROM + s / k + beyond * c - s * (y - NEUTRAL),
    NEUTRAL + (1 - c) / k + beyond * s + c * (y - NEUTRAL),
  ];
}

/** A point of the foot frame on the body, for absolute foot and toe angles. */
export const onFoot = (ankle: Point, foot: number, toes: number, p: Point): Point =>
  add(ankle, rotate(bent(p, toes - foot), foot - 90));

/** Height of the lowest point of the bent shoe over its ankle: negative; flat it is -.039. */
export function soleDepth(foot: number, toes: number): number {
  let lowest = 0;
  for (const p of SHOE) lowest = Math.min(lowest, rotate(bent(p, toes - foot), foot - 90)[1]);
  return lowest;
}
