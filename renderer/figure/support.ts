/** Owns soft contact: flesh that would sink into a seat, bed or floor is set onto it. */
import type { Frame } from './frame';
import type { Movement } from './movement';
import type { Point } from './vector';

type Part = NonNullable<Movement['rests']>[number];

interface Surface {
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** Past an edge the surface falls away by this much per square of the overhang, up to {@link REACH}. */
const FALL = 3.6;
const REACH = 0.17;

function surfaces(movement: Movement): Surface[] {
  return movement.props.flatMap((prop): Surface[] => {
    if (prop.kind === 'chair') return [{ from: prop.x[0], to: prop.x[1], top: prop.seat }];
    if (prop.kind === 'bed') return [{ from: prop.x[0], to: prop.x[1], top: prop.top }];
    return prop.kind === 'mat' ? [{ from: -2, to: 2, top: 0 }] : [];
  });
}

/** The outline of a part that may rest on something, with no point below what it rests on. */
export function resting(frame: Frame, part: Part, points: readonly Point[]): readonly Point[] {
  if (!frame.movement.rests?.includes(part)) return points;
  const tops = surfaces(frame.movement);
  return points.map((p) => {
    for (const { from, to, top } of tops) {
      const over = Math.max(from - p[0], p[0] - to, 0);
      const y = top - over * over * FALL;
      if (over < REACH && p[1] < y) return [p[0], y];
    }
    return p;
  });
}
