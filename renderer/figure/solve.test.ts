/** Proves the motion of every exercise: bones, joints, contacts and smoothness, frame by frame (health.md 4.3, 4.4). */
import { describe, expect, it } from 'vitest';
import type { Frame, LegFrame } from './frame';
import { anchorLeg, type Leg, type Movement, poseOf, type Reach } from './movement';
import { movementIds, movementOf } from './movements';
import { onFoot, SHOE } from './shoe';
import { BONE, STRETCH } from './skeleton';
import { solve } from './solve';
import { distance, type Point } from './vector';

const SIDES: readonly Leg[] = ['near', 'far'];
const STEPS = 60;

/** All frames of a movement, 60 for every transition. */
function framesOf(movement: Movement, steps = STEPS): Frame[] {
  const last = movement.poses.length - 1;
  return Array.from({ length: last * steps + 1 }, (_, i) => solve(movement, i / steps));
}

const shoeOf = (leg: LegFrame): Point[] => SHOE.map((p) => onFoot(leg.ankle, leg.foot, leg.toes, p));

const jointsOf = ({ hip, shoulder, head, legs, arms }: Frame): Point[] => [
  hip,
  shoulder,
  head,
  ...SIDES.flatMap((side) => [legs[side].knee, legs[side].ankle, arms[side].elbow, arms[side].wrist]),
];

const ALL = movementIds.flatMap((id) =>
  (['average', 'stiff', 'supple'] as const)
    .filter((reach) => reach === 'average' || movementOf(id).reach)
    .map((reach): [name: string, id: string, reach: Reach] => [`${id}, ${reach}`, id, reach]),
);

it('knows the nine exercises', () => {
  expect([...movementIds].sort()).toEqual([
    'bird-dog',
    'glute-bridge',
    'hip-extension',
    'kneeling',
    'lying',
    'seated',
    'sit-to-stand',
    'standing-chair',
    'standing-step',
  ]);
});

describe.each(ALL)('%s', (_, id, reach) => {
  const movement = movementOf(id, reach);
  const frames = framesOf(movement);

  it('has a finite place for every joint', () => {
    for (const frame of frames) for (const p of jointsOf(frame)) expect(p.every(Number.isFinite)).toBe(true);
  });

  it('keeps every bone its length, but for the unseen stretch towards a contact', () => {
    const most = STRETCH - 1 + 1e-6;
    for (const { hip, shoulder, legs, arms } of frames) {
      expect(Math.abs(distance(hip, shoulder) / BONE.trunk - 1)).toBeLessThan(1e-9);
      for (const side of SIDES) {
        const { knee, ankle } = legs[side];
        expect(Math.abs(distance(hip, knee) / BONE.thigh - 1)).toBeLessThan(0.003);
        expect(Math.abs(distance(knee, ankle) / BONE.shank - 1)).toBeLessThan(0.003);
        const { shoulder: root, elbow, wrist, seen } = arms[side];
        expect(Math.abs(distance(root, elbow) / (BONE.upperArm * seen) - 1)).toBeLessThan(most);
        expect(Math.abs(distance(elbow, wrist) / (BONE.forearm * seen) - 1)).toBeLessThan(most);
      }
    }
  });

  // One degree more than the ranges: the tables are whole degrees, and a staggered far limb bends a little more.
  it('stays inside the joint ranges', () => {
    for (const { lean, legs, arms } of frames)
      for (const side of SIDES) {
        const { thigh, shank, foot } = legs[side];
        const { upper, fore } = arms[side];
        expect(thigh + lean, 'hip').toBeGreaterThanOrEqual(-21);
        expect(thigh + lean, 'hip').toBeLessThanOrEqual(126);
        expect(thigh - shank, 'knee').toBeGreaterThanOrEqual(-0.01);
        expect(thigh - shank, 'knee').toBeLessThanOrEqual(140);
        expect(foot - shank - 90, 'ankle').toBeLessThanOrEqual(21);
        // A shoe with its laces on the floor is drawn past a real ankle's 50 degrees, on purpose (health.md 4.4).
        expect(foot - shank - 90, 'ankle').toBeGreaterThanOrEqual(foot < -50 ? -72 : -51);
        expect(upper + lean, 'shoulder').toBeGreaterThanOrEqual(-51);
        expect(upper + lean, 'shoulder').toBeLessThanOrEqual(180);
        expect(fore - upper, 'elbow').toBeGreaterThanOrEqual(-0.01);
        expect(fore - upper, 'elbow').toBeLessThanOrEqual(150);
      }
  });

  it('never puts a shoe through the floor', () => {
    for (const { legs } of frames)
      for (const side of SIDES)
        for (const [, y] of shoeOf(legs[side])) expect(y).toBeGreaterThanOrEqual(-0.001);
  });

  it('never puts a shoe into a step or a side chair', () => {
    for (const prop of movement.props) {
      if (prop.kind !== 'step' && prop.kind !== 'side-chair') continue;
      const below = prop.kind === 'step' ? 0 : prop.top - 0.03;
      for (const { legs } of frames)
        for (const side of SIDES)
          for (const [x, y] of shoeOf(legs[side]))
            expect(x > prop.x[0] && x < prop.x[1] && y > below && y < prop.top - 0.001).toBe(false);
    }
  });

  it('keeps the anchor still', () => {
    const { joint, at } = movement.anchor;
    for (const frame of frames) {
      const moving = movement.poses.some((pose) => pose.at);
      if (moving) continue;
      const leg = anchorLeg(movement);
      const place =
        joint === 'hip'
          ? frame.hip
          : joint === 'shoulder'
            ? frame.shoulder
            : joint.endsWith('knee')
              ? frame.legs[leg ?? 'near'].knee
              : frame.legs[leg ?? 'near'].ankle;
      expect(distance(place, at)).toBeLessThan(1e-9);
    }
  });

  it('keeps planted feet where they are planted, without sliding', () => {
    for (let i = 0; i < movement.poses.length - 1; i++)
      for (const side of SIDES) {
        const from = poseOf(movement, i).plant?.[side];
        const to = poseOf(movement, i + 1).plant?.[side];
        if (from === undefined || to === undefined || from === 'floor' || to === 'floor') continue;
        if (distance(from, to) > 1e-9) continue;
        for (const { legs } of frames.slice(i * STEPS, (i + 1) * STEPS + 1))
          expect(distance(legs[side].ankle, from)).toBeLessThan(0.005);
      }
  });

  it('keeps toes that slide along the floor on the floor', () => {
    for (let i = 0; i < movement.poses.length - 1; i++)
      for (const side of SIDES) {
        if (
          poseOf(movement, i).plant?.[side] !== 'floor' ||
          poseOf(movement, i + 1).plant?.[side] !== 'floor'
        )
          continue;
        for (const { legs } of frames.slice(i * STEPS, (i + 1) * STEPS + 1))
          expect(Math.abs(Math.min(...shoeOf(legs[side]).map(([, y]) => y)))).toBeLessThan(0.001);
      }
  });

  it('brings every hand to what it rests on', () => {
    for (const { arms } of frames)
      for (const side of SIDES) expect(distance(arms[side].wrist, arms[side].target)).toBeLessThan(0.006);
  });

  it('keeps hands on a surface above it', () => {
    for (let i = 0; i < movement.poses.length - 1; i++)
      for (const side of SIDES) {
        const from = poseOf(movement, i).hands[side];
        const to = poseOf(movement, i + 1).hands[side];
        if (from.on !== 'surface' || to.on !== 'surface') continue;
        for (const { arms } of frames.slice(i * STEPS, (i + 1) * STEPS + 1))
          expect(arms[side].wrist[1]).toBeGreaterThan(Math.min(from.at[1], to.at[1]) + 0.019);
      }
  });

  it('moves smoothly: no joint jumps from one frame to the next', () => {
    const fine = framesOf(movement, 300);
    fine.forEach((frame, i) => {
      const before = fine[i - 1];
      if (!before) return;
      const earlier = jointsOf(before);
      jointsOf(frame).forEach((p, j) => {
        const was = earlier[j];
        if (was) expect(distance(p, was)).toBeLessThan(0.012);
      });
    });
  });
});

describe('the end pose of a stretch', () => {
  const hipAngle = (id: string, reach: Reach): number => {
    const movement = movementOf(id, reach);
    const { legs, lean } = solve(movement, movement.poses.length - 1);
    return legs.near.thigh + lean;
  };
  const stretches = movementIds.filter((id) => movementOf(id).kind === 'stretch');

  it.each(stretches)('%s: stiff -5, average between, supple -20, trunk as before', (id) => {
    expect(hipAngle(id, 'stiff')).toBeCloseTo(-5, 0);
    expect(hipAngle(id, 'average')).toBeLessThan(hipAngle(id, 'stiff') - 3);
    expect(hipAngle(id, 'average')).toBeGreaterThan(hipAngle(id, 'supple') + 1);
    expect(hipAngle(id, 'supple')).toBeCloseTo(-20, 0);
    const { poses } = movementOf(id, 'stiff');
    expect(poses[poses.length - 1]?.trunk).toBe(poseOf(movementOf(id), poses.length - 1).trunk);
  });
});

describe('mistakes', () => {
  const each = movementIds.flatMap((id) =>
    Object.keys(movementOf(id).mistakes).map((name): [string, string] => [id, name]),
  );

  it('are drawn for every exercise', () => {
    expect(new Set(each.map(([id]) => id)).size).toBe(movementIds.length);
  });

  it.each(each)('%s, %s: only its own pose goes wrong, and it can be drawn', (id, name) => {
    const right = movementOf(id);
    const wrong = movementOf(id, 'average', name);
    const at = right.mistakes[name]?.pose;
    right.poses.forEach((pose, i) => {
      if (i === at) expect(wrong.poses[i]).not.toEqual(pose);
      else expect(wrong.poses[i]).toEqual(pose);
    });
    const frame = solve(wrong, at ?? 0);
    for (const p of jointsOf(frame)) expect(p.every(Number.isFinite)).toBe(true);
    for (const side of SIDES)
      expect(distance(frame.arms[side].wrist, frame.arms[side].target)).toBeLessThan(0.006);
  });
});

describe('breathing', () => {
  it('moves the head a little and nothing that is planted', () => {
    const movement = movementOf('standing-step');
    const out = solve(movement, 3, -1);
    const inn = solve(movement, 3, 1);
    expect(inn.head[1]).toBeGreaterThan(out.head[1]);
    expect(inn.legs).toEqual(out.legs);
    expect(inn.arms).toEqual(out.arms);
    expect(inn.hip).toEqual(out.hip);
  });
});
