/** Owns the arrows that show the next movement, and the cross that marks a mistake. */
import { type Frame, jointOf } from './frame';
import type { Arrow, Mark } from './movement';
import { type Brush, group, line, type SvgNode } from './node';
import { at, curve } from './outline';
import { add, along, length, mix, type Point, scale, subtract } from './vector';

const HEAD = 0.022;
const STROKE = 0.0085;
/** A wider stroke of the ground colour below lets an arrow read across limbs. */
const BED = 0.021;

function pointsOf(arrow: Arrow, frame: Frame): readonly Point[] {
  if ('path' in arrow) {
    const root = jointOf(frame, arrow.from);
    return arrow.path.map((p) => add(root, p));
  }
  const root = add(jointOf(frame, arrow.around), arrow.offset ?? [0, 0]);
  const turn =
    arrow.turn === 'trunk'
      ? 180 - frame.lean
      : arrow.turn === 'near.thigh'
        ? frame.legs.near.thigh
        : arrow.turn === 'far.thigh'
          ? frame.legs.far.thigh
          : 0;
  const [from, to] = arrow.sweep;
  return Array.from({ length: 7 }, (_, i) =>
    add(root, scale(along(turn + mix(from, to, i / 6)), arrow.radius)),
  );
}

/** A curve with an open head. */
function drawn(points: readonly Point[]): string {
  const tip = points[points.length - 1];
  const before = points[points.length - 2];
  if (!tip || !before) return '';
  const way = subtract(tip, before);
  const ahead = scale(way, 1 / (length(way) || 1));
  const side: Point = [-ahead[1], ahead[0]];
  const back = subtract(tip, scale(ahead, HEAD));
  const wing = (k: number): string => at(add(back, scale(side, HEAD * k)));
  return `${curve(points)}M${wing(0.72)}L${at(tip)}L${wing(-0.72)}`;
}

/** The path of all arrows of one pose, laid out on that pose's own frame so that they stand still. */
export const arrowPath = (arrows: readonly Arrow[], frame: Frame): string =>
  arrows.map((arrow) => drawn(pointsOf(arrow, frame))).join('');

const bedded = (brush: Brush, key: string, d: string, colour: string, width: number): SvgNode =>
  group(key, [
    line('bed', d, brush.palette.ground, BED, { opacity: 0.92 }),
    line('stroke', d, colour, width),
  ]);

export const arrowNode = (brush: Brush, d: string): SvgNode =>
  bedded(brush, 'arrow', d, brush.palette.arrow, brush.palette.outline ? STROKE * 1.3 : STROKE);

/** A cross in ink where the mistake is: a shape, never a colour alone. */
export function markNode(brush: Brush, mark: Mark, frame: Frame): SvgNode {
  const centre = add(jointOf(frame, mark.from), mark.by);
  const r = 0.026;
  const corner = (x: number, y: number): string => at(add(centre, [x * r, y * r]));
  const d = `M${corner(-1, -1)}L${corner(1, 1)}M${corner(-1, 1)}L${corner(1, -1)}`;
  return bedded(brush, 'mark', d, brush.palette.ink, 0.0125);
}
