/**
 * Owns where the close-up of the tilt stands on the stage beside the figure, and the wedge that joins the two. Pure;
 * in px of the stage, for the right side: the left is the mirror of it.
 */
import { figureBox, hipOf, type MovementId, movementOf } from '../../figure';
import { stage } from './domeGeometry';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface TiltPlace {
  /** For the group around the figure. */
  readonly figure: string;
  /** Round the hip of the figure. */
  readonly hip: Circle;
  readonly lens: Circle;
  /** Px per drawing unit in the lens. */
  readonly zoom: number;
  /** The outer tangents of both circles, as the path of the wedge and of its two edges. */
  readonly wedge: string;
  readonly edges: string;
  readonly captionY: number;
}

const hipRadius = 24;
const lensRadius = 66;
const zoom = 1.04;
/** From the lens down to the base line of its words. */
const captionBelow = 25;

const rounded = (value: number): number => Math.round(value * 10) / 10;

function tangents(a: Circle, b: Circle): readonly (readonly [number, number])[] {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const way = Math.atan2(dy, dx);
  const open = Math.acos((a.r - b.r) / Math.hypot(dx, dy));
  return [-1, 1].flatMap((sign) =>
    [a, b].map(({ x, y, r }): readonly [number, number] => [
      rounded(x + r * Math.cos(way + sign * open)),
      rounded(y + r * Math.sin(way + sign * open)),
    ]),
  );
}

/** The place of figure and close-up for the pose of a movement; throws on an unknown movement. */
export function tiltPlace(movement: MovementId, pose: number): TiltPlace {
  const { aside } = movementOf(movement).stage;
  const { scale } = aside ?? figureBox(movement);
  const axis = aside?.axis ?? 140;
  const [hipX, hipY] = hipOf(movement, pose);
  const lens = { x: aside?.lens[0] ?? 270, y: aside?.lens[1] ?? 124, r: lensRadius };
  const hip = {
    x: rounded(axis + hipX * 400 * scale),
    y: rounded(stage.floor - hipY * 400 * scale),
    r: hipRadius,
  };
  const [one, two, three, four] = tangents(hip, lens).map(([x, y]) => `${x} ${y}`);
  return {
    figure: `translate(${axis} ${stage.floor}) scale(${scale})`,
    hip,
    lens,
    zoom,
    wedge: `M${one}L${two}L${four}L${three}Z`,
    edges: `M${one}L${two}M${three}L${four}`,
    captionY: lens.y + lens.r + captionBelow,
  };
}
