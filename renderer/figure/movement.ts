/** Owns the movement data: its types, and the parser that turns an exercise file into a checked, typed movement. */
import type { LegAngles } from './skeleton';
import type { Point } from './vector';

export type Leg = 'near' | 'far';

/** A joint an arrow, a mark or an anchor refers to. The near limbs are the stretched or working side. */
export type JointName =
  | 'hip'
  | 'shoulder'
  | 'head'
  | `${Leg}.knee`
  | `${Leg}.ankle`
  | `${Leg}.toe`
  | `${Leg}.elbow`
  | `${Leg}.wrist`;

/** What a hand rests on. `along` is a fraction of the thigh from the hip; points are in body heights. */
export type Hand =
  | { readonly on: 'surface'; readonly at: Point; readonly angle?: number }
  | { readonly on: 'thigh' | 'behind-thigh'; readonly leg: Leg; readonly along: number }
  | { readonly on: 'grip'; readonly at: Point }
  | { readonly on: 'hip' }
  | { readonly on: 'free'; readonly upper: number; readonly fore: number };

/** An arrow: points relative to a joint, or an arc about one (angles absolute, or relative to the trunk or a thigh). */
export type Arrow =
  | { readonly path: readonly Point[]; readonly from: JointName }
  | {
      readonly around: JointName;
      readonly radius: number;
      readonly sweep: readonly [from: number, to: number];
      readonly turn?: 'trunk' | 'near.thigh' | 'far.thigh';
      readonly offset?: Point;
    };

type Span = readonly [from: number, to: number];

/** Furniture told by where it stands and how high its top is. */
export interface Raised {
  readonly kind: 'step' | 'support' | 'desk' | 'side-chair' | 'bed' | 'pad' | 'wall';
  readonly x: Span;
  readonly top: number;
}

/** A chair facing the way the person faces; `top` is the top of its backrest, which stands at x `back`. */
export interface Chair {
  readonly kind: 'chair';
  readonly x: Span;
  readonly seat: number;
  readonly back: number;
  readonly top: number;
}

export interface Mat {
  readonly kind: 'mat';
  readonly x: Span;
}

export type Prop = Raised | Chair | Mat;

/** `floor`: the foot stands where its angles put it and is lowered until the shoe touches. */
export type Plant = Point | 'floor';

export interface Pose {
  readonly name: string;
  /** Seconds it takes to move here from the pose before (health.md 4.3 rule 5). */
  readonly seconds: number;
  /** Where the anchor stands in this pose, when not where the movement says. */
  readonly at?: Point;
  readonly trunk: number;
  readonly head: number;
  /** Pelvic tuck, degrees, + = front edge up. */
  readonly tuck: number;
  /** Spine bend: +1 a clearly arched low back, -1 a clearly slumped one, 0 long. */
  readonly arch?: number;
  readonly near: LegAngles;
  readonly far: LegAngles;
  readonly plant?: { readonly [leg in Leg]?: Plant };
  /** How high a foot is carried on its way here. */
  readonly lift?: { readonly [leg in Leg]?: number };
  readonly hands: { readonly near: Hand; readonly far: Hand };
  /** 0..1: stretch at the front of the near hip. */
  readonly glow?: number;
  /** 0..1: work at the back of the near hip. */
  readonly work?: number;
  readonly arrows?: readonly Arrow[];
}

export interface Mark {
  readonly from: JointName;
  readonly by: Point;
}

export interface Mistake {
  /** Index of the pose that goes wrong. */
  readonly pose: number;
  readonly change: Partial<Pose>;
  /** Where the cross stands. */
  readonly mark: Mark;
}

/** How far the end pose goes: near hip angle about -5, as in the table, -20 (health.md 4.5). */
export type Reach = 'stiff' | 'average' | 'supple';

export interface Movement {
  readonly kind: 'stretch' | 'strength';
  readonly anchor: {
    readonly joint: 'hip' | 'shoulder' | `${Leg}.knee` | `${Leg}.ankle`;
    readonly at: Point;
  };
  /** The box the movement needs, in body heights. */
  readonly frame: { readonly x: Span; readonly height: number };
  /** On a stage: the x that stands on its axis, and pixels per drawing unit. */
  readonly stage: {
    readonly centre: number;
    readonly scale: number;
    /** Beside the close-up of the tilt: the stage px of x = 0, the scale, and the middle of the close-up. */
    readonly aside?: { readonly axis: number; readonly scale: number; readonly lens: Point };
  };
  readonly props: readonly Prop[];
  readonly rests?: readonly ('near-thigh' | 'far-thigh' | 'body' | 'arms')[];
  readonly farShift?: Point;
  readonly topView?: boolean;
  /** From pose to pose at one pace, as a walk goes; else each pose is eased into and out of. */
  readonly steady?: boolean;
  readonly poses: readonly [Pose, Pose, ...Pose[]];
  readonly reach?: { readonly stiff: Partial<Pose>; readonly supple: Partial<Pose> };
  readonly mistakes: { readonly [name: string]: Mistake };
}

/** The joint an anchor holds still belongs to this leg, if to any. */
export const anchorLeg = (movement: Movement): Leg | undefined =>
  movement.anchor.joint.startsWith('near.')
    ? 'near'
    : movement.anchor.joint.startsWith('far.')
      ? 'far'
      : undefined;

/** A pose by index, held inside the range, so a stray index shows an end pose and never nothing. */
export function poseOf(movement: Movement, index: number): Pose {
  const [first] = movement.poses;
  return movement.poses[Math.max(0, Math.min(movement.poses.length - 1, index))] ?? first;
}

const cache = new WeakMap<Movement, Map<string, Movement>>();

/**
 * The movement with its end pose for a stiff or supple person, and one pose made wrong.
 * The same arguments give the same object. Throws when the movement has no such mistake.
 */
export function variantOf(movement: Movement, amount: Reach = 'average', mistake?: string): Movement {
  if (amount === 'average' && mistake === undefined) return movement;
  const known = cache.get(movement) ?? new Map<string, Movement>();
  cache.set(movement, known);
  const key = `${amount}/${mistake ?? ''}`;
  const found = known.get(key);
  if (found) return found;
  const wrong = mistake === undefined ? undefined : movement.mistakes[mistake];
  if (mistake !== undefined && !wrong) throw new Error(`No mistake "${mistake}" in this movement`);
  const last = movement.poses.length - 1;
  const [first, second, ...rest] = movement.poses.map((pose, index): Pose => {
    const reached = index === last && amount !== 'average' ? { ...pose, ...movement.reach?.[amount] } : pose;
    return wrong?.pose === index ? { ...reached, ...wrong.change } : reached;
  });
  if (!first || !second) throw new Error('A movement needs at least two poses');
  const made: Movement = { ...movement, poses: [first, second, ...rest] };
  known.set(key, made);
  return made;
}
