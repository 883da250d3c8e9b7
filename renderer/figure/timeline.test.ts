/** Proves the figure's times (health.md 4.3 rule 5): set-up 1.2 s, tuck 1 s, move 1.5 s, return 1.5 s, breath 7 s. */
import { describe, expect, it } from 'vitest';
import { movementIds, movementOf } from './movements';
import { breathAt, enteredAt, type Phase, phaseMs, poseAt, poseEntered, stillPose } from './timeline';

const PHASES: readonly Phase[] = ['preview', 'enter', 'hold', 'return', 'repeat'];

describe('a stretch', () => {
  it('enters with 1.2 s, 1.0 s and 1.5 s and stays settled in the hold', () => {
    const at = (ms: number) => poseAt('standing-step', ms, 'enter');
    expect(at(0)).toEqual({ pose: 0, breath: 0, settled: false });
    expect(at(600).pose).toBeCloseTo(0.5);
    expect(at(1200).pose).toBeCloseTo(1);
    expect(at(2200).pose).toBeCloseTo(2);
    expect(at(2950).pose).toBeCloseTo(2.5);
    expect(at(3700)).toEqual({ pose: 3, breath: 0, settled: true });
    expect(at(60_000)).toEqual({ pose: 3, breath: 0, settled: true });
    expect(phaseMs('standing-step', 'enter')).toBeCloseTo(3700);
  });

  it('eases back out of the stretch in 1.5 s, then lets go of the tuck and steps down', () => {
    expect(poseAt('standing-step', 1500, 'return').pose).toBeCloseTo(2);
    expect(poseAt('standing-step', 2500, 'return').pose).toBeCloseTo(1);
    expect(poseAt('standing-step', 3700, 'return')).toEqual({ pose: 0, breath: 0, settled: true });
  });

  it('breathes in the hold: in for 3 s, out for 4 s, every 7 s', () => {
    expect(poseAt('seated', 10_000, 'hold')).toEqual({ pose: 3, breath: 1, settled: false });
    expect(poseAt('seated', 14_000, 'hold').breath).toBeCloseTo(-1);
    expect(breathAt(8.5)).toBeCloseTo(0);
    expect(breathAt(10.25)).toBeCloseTo(breathAt(17.25));
    expect(Math.abs(breathAt(0))).toBe(0);
  });
});

describe('a strength movement', () => {
  it('goes up in 2 s, holds 1 s, comes down in 3 s, and repeats', () => {
    expect(phaseMs('glute-bridge', 'repeat')).toBeCloseTo(6000);
    expect(poseAt('glute-bridge', 2000, 'repeat').pose).toBeCloseTo(2);
    expect(poseAt('glute-bridge', 2900, 'repeat').pose).toBeCloseTo(2);
    expect(poseAt('glute-bridge', 5999.9, 'repeat').pose).toBeCloseTo(0, 3);
    expect(poseAt('glute-bridge', 7000, 'repeat').pose).toBeCloseTo(
      poseAt('glute-bridge', 1000, 'repeat').pose,
    );
  });
});

describe.each(movementIds)('%s', (id) => {
  const last = movementOf(id).poses.length - 1;

  it.each(PHASES)('%s never leaves the poses and never jumps', (phase) => {
    const states = Array.from({ length: 200 }, (_, i) => poseAt(id, (i / 100) * phaseMs(id, phase), phase));
    const poses = states.map(({ pose }) => pose);
    expect(Math.min(...poses)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...poses)).toBeLessThanOrEqual(last);
    expect(Math.max(...states.map(({ breath }) => Math.abs(breath)))).toBeLessThanOrEqual(1);
    const steps = poses.map((pose, i) => Math.abs(pose - (poses[i - 1] ?? pose)));
    expect(Math.max(...steps)).toBeLessThan(0.15);
  });

  it('shows every pose in its preview', () => {
    const seen = new Set<string>();
    for (let ms = 0; ms < phaseMs(id, 'preview'); ms += 50)
      seen.add(poseEntered(id, poseAt(id, ms, 'preview').pose));
    expect(seen).toEqual(new Set(movementOf(id).poses.map(({ name }) => name)));
  });

  it('has a whole pose for those who want no motion', () => {
    expect(stillPose(id, 'hold')).toBe(last);
    expect(stillPose(id, 'return')).toBe(0);
  });
});

it('counts a time before the phase as its start, and refuses an unknown movement', () => {
  expect(poseAt('seated', -500, 'enter').pose).toBe(0);
  expect(() => poseAt('no-such', 0, 'enter')).toThrow('No movement "no-such"');
});

describe('the pose that is entered', () => {
  it('rises from the first to the last, and on the way back is the first one', () => {
    const id = 'standing-step';
    const seen: string[] = [];
    for (let ms = 0; ms < phaseMs(id, 'preview'); ms += 50) {
      const { pose, back } = enteredAt(poseAt(id, ms, 'preview'));
      const one = back ? 'back' : String(pose);
      if (seen.at(-1) !== one) seen.push(one);
    }
    expect(seen).toEqual(['0', '1', '2', '3', 'back']);
  });
});
