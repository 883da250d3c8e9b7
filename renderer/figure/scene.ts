/** Owns the layers, back to front: one frame of one movement as plain SVG nodes. Pure. */
import { arrowNode, arrowPath, markNode } from './arrows';
import { floorLine, shadows } from './ground';
import { type Mistake, type Movement, poseOf } from './movement';
import { type Brush, group, line, type SvgNode, toned } from './node';
import { curve, units } from './outline';
import { type Contrast, PERSONS, type Person, paletteOf, type ThemeName } from './palette';
import { arm, armShadow } from './parts/arm';
import { glow, halo } from './parts/glow';
import { head, neck, scarf } from './parts/head';
import { farLeg, nearLeg } from './parts/leg';
import { collar, shirtPath } from './parts/torso';
import { furniture } from './props';
import { solve } from './solve';

export interface SceneOptions {
  /** Prefix of all ids, unique on the page. */
  readonly id: string;
  readonly theme: ThemeName;
  readonly contrast?: Contrast | undefined;
  readonly person?: Person | undefined;
  readonly arrow?: boolean | undefined;
  /** The arrow is not drawn now: the body goes back, or stays. */
  readonly arrowRests?: boolean | undefined;
  readonly floor?: boolean | undefined;
  readonly props?: boolean | undefined;
  /** -1 breathed out, 1 breathed in. */
  readonly breath?: number | undefined;
  readonly mistake?: Mistake | undefined;
}

const arrowCache = new WeakMap<Movement, Map<number, string>>();

/** The arrow of the pose the body is moving into; it stands on that pose, so it does not wander with the body. */
function arrowFor(movement: Movement, pose: number): string {
  const index = Math.ceil(pose - 0.02);
  const known = arrowCache.get(movement) ?? new Map<number, string>();
  arrowCache.set(movement, known);
  const found = known.get(index);
  if (found !== undefined) return found;
  const made = arrowPath(poseOf(movement, index).arrows ?? [], solve(movement, index));
  known.set(index, made);
  return made;
}

/** One frame as nodes. Body height is 400 units, the floor is y = 0, up is negative, the figure faces right. */
export function scene(movement: Movement, pose: number, options: SceneOptions): readonly SvgNode[] {
  const person: Person = options.person ?? PERSONS.short;
  const palette = paletteOf(options.theme, options.contrast, person);
  const brush: Brush = { palette, id: options.id };
  const frame = solve(movement, pose, options.breath ?? 0);
  const { back, front } = furniture(brush, options.props === false ? [] : movement.props);
  const [dx, dy] = movement.farShift ?? [0, 0];
  return [
    ...(options.floor ? [floorLine(brush, frame)] : []),
    shadows(brush, frame),
    group('props-back', back),
    group('props-front', front),
    group('far', [farLeg(brush, frame)], { transform: `translate(${units(dx)} ${units(-dy)})` }),
    arm(brush, frame, 'far', person.sleeves),
    neck(brush, frame),
    toned(brush, 'shirt', shirtPath(frame), [palette.shirt[0], palette.shirt[1]], [0.015, 0.006]),
    line('collar', curve(collar(frame)), palette.shirt[1], 0.01),
    armShadow(brush),
    head(brush, frame, person.hairStyle),
    halo(brush, frame),
    nearLeg(brush, frame),
    glow(brush, frame),
    arm(brush, frame, 'near', person.sleeves),
    ...scarf(brush, frame, person.hairStyle),
    ...(options.arrow ? [arrowNode(brush, options.arrowRests ? '' : arrowFor(movement, frame.pose))] : []),
    ...(options.mistake ? [markNode(brush, options.mistake.mark, frame)] : []),
  ];
}
