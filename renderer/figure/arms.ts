/** Owns the arms of a frame: where a hand rests on this body, how it travels between rests, and the bent elbow. */
import { type ArmFrame, farShoulderShift, type LegFrame, pelvisTurn } from './frame';
import type { Hand, Leg } from './movement';
import { offsets } from './outline';
import { THIGH } from './profiles';
import { BONE, reach } from './skeleton';
import {
  add,
  ahead,
  along,
  angleOf,
  length,
  mix,
  type Point,
  rotate,
  scale,
  subtract,
  unwrap,
} from './vector';

/** The body an arm hangs on: solved before the arms. */
export interface Body {
  readonly hip: Point;
  readonly shoulder: Point;
  readonly lean: number;
  readonly tuck: number;
  readonly legs: { readonly [leg in Leg]: LegFrame };
}

interface Rest {
  readonly wrist: Point;
  readonly hand: number;
  readonly curl: number;
  readonly thumb: number;
  readonly thumbAngle: number;
  readonly seen: number;
}

const open = { thumb: 1, thumbAngle: 32, seen: 1 };
const flat = { thumb: 0.25, thumbAngle: -20, seen: 1 };

/** A hand on a hip points its elbow out to the side, so both bones look shorter from here. */
const ELBOW_OUT = 0.82;

/** The wrist and hand for one rest, on the body as it is now. */
function restOn(hand: Hand, body: Body, shoulder: Point): Rest {
  switch (hand.on) {
    case 'surface':
      return { ...flat, wrist: add(hand.at, [-0.052, 0.0195]), hand: hand.angle ?? 87, curl: 4 };
    case 'grip':
      return { ...open, wrist: add(hand.at, [0.004, 0.048]), hand: -8, curl: 30 };
    case 'hip': {
      const turn = pelvisTurn({ lean: body.lean, tuck: body.tuck, nearThigh: body.legs.near.thigh });
      return {
        wrist: add(body.hip, rotate([-0.046, 0.092], turn)),
        hand: 68 + turn,
        curl: 16,
        thumb: 0.2,
        thumbAngle: -10,
        seen: ELBOW_OUT,
      };
    }
    case 'thigh': {
      const { thigh } = body.legs[hand.leg];
      const [front] = offsets(THIGH, hand.along);
      const bone = add(body.hip, scale(along(thigh), BONE.thigh * hand.along - 0.05));
      return { ...flat, wrist: add(bone, scale(ahead(thigh), front + 0.019)), hand: thigh + 1, curl: -8 };
    }
    case 'behind-thigh': {
      const { thigh } = body.legs[hand.leg];
      const [, back] = offsets(THIGH, hand.along);
      const bone = add(body.hip, scale(along(thigh), BONE.thigh * hand.along));
      return { ...open, wrist: add(bone, scale(ahead(thigh), -back * 0.3)), hand: thigh - 118, curl: 40 };
    }
    case 'free': {
      const arm = add(scale(along(hand.upper), BONE.upperArm), scale(along(hand.fore), BONE.forearm));
      return { ...open, wrist: add(shoulder, arm), hand: hand.fore + 6, curl: 12 };
    }
  }
}

/** How far a travelling hand draws in towards its shoulder, at most, as a share of the way. */
const DRAW_IN = 0.1;

/** A hand leaves its rest on an arc about the shoulder, drawn in a little, so that it lifts off what it lay on. */
function travelled(a: Point, b: Point, shoulder: Point, t: number): Point {
  const way = length(subtract(b, a));
  if (way < 1e-9) return a;
  const rise = Math.sin(Math.PI * t);
  const from = subtract(a, shoulder);
  const to = subtract(b, shoulder);
  const start = angleOf(from);
  const angle = mix(start, unwrap(angleOf(to), start), t);
  const radius = mix(length(from), length(to), t) - DRAW_IN * way * rise;
  return add(shoulder, scale(along(angle), radius));
}

const guess = (hand: Hand): number => (hand.on === 'free' ? hand.upper : 0);

/** One arm at fraction t (eased) between two rests; both are taken on the body as it stands now. */
export function armAt(a: Hand, b: Hand, t: number, leg: Leg, body: Body): ArmFrame {
  const shoulder = leg === 'far' ? add(body.shoulder, farShoulderShift(body.lean)) : body.shoulder;
  const from = restOn(a, body, shoulder);
  const to = restOn(b, body, shoulder);
  const target = travelled(from.wrist, to.wrist, shoulder, t);
  const seen = mix(from.seen, to.seen, t);
  const bones = reach(
    shoulder,
    target,
    [BONE.upperArm * seen, BONE.forearm * seen],
    -1,
    mix(guess(a), guess(b), t),
  );
  return {
    shoulder,
    elbow: bones.middle,
    wrist: bones.end,
    upper: bones.first,
    fore: bones.second,
    hand: mix(from.hand, unwrap(to.hand, from.hand), t),
    curl: mix(from.curl, to.curl, t),
    thumb: mix(from.thumb, to.thumb, t),
    thumbAngle: mix(from.thumbAngle, to.thumbAngle, t),
    seen,
    target,
  };
}
