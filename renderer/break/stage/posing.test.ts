/** Specifies which way the figure goes in each phase, against the poses of the exercise files. */
import { describe, expect, it } from 'vitest';
import { seconds } from '../../../main/domain/time';
import { cueNow, holdCue, previewCue, tiltEnough } from '../exerciseData';
import { poseAlong, wayOf } from './posing';

const base: Parameters<typeof wayOf>[0] = {
  exercise: 'standing-step',
  variant: 'step',
  kind: 'stretch',
  phase: 'set-up',
  phases: ['set-up', 'tilt', 'move', 'hold', 'return'],
  phaseLength: seconds(8),
  reach: 1,
  repetition: 1,
};
const way = (some: Partial<typeof base>) => wayOf({ ...base, ...some });

describe('the way of a stretch', () => {
  it('goes from pose to pose at the pace of the movement, and stays', () => {
    expect(way({})).toEqual({ from: 0, to: 1, ms: 1200, waitMs: 800 });
    expect(way({ phase: 'tilt' })).toMatchObject({ from: 1, to: 2, ms: 1000 });
    expect(way({ phase: 'move' })).toMatchObject({ from: 2, to: 3, ms: 1500 });
    expect(way({ phase: 'hold' })).toMatchObject({ from: 3, to: 3 });
    expect(way({ phase: 'return' })).toMatchObject({ from: 3, to: 1, ms: 1500 });
  });

  it('goes less far when it was made easier twice', () => {
    expect(way({ phase: 'hold', reach: 0.5 }).to).toBeCloseTo(2.7);
    expect(way({ phase: 'hold', reach: 0.75 }).to).toBe(3);
  });

  it('seated turns, drops back and only then tilts', () => {
    const phases = ['set-up', 'turn', 'drop-back', 'tilt', 'hold', 'return'] as const;
    const seated = (phase: (typeof phases)[number]) =>
      way({ exercise: 'seated', variant: 'plain', phases, phase, phaseLength: seconds(30) });
    expect(phases.map((phase) => [seated(phase).from, seated(phase).to])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 3],
      [3, 0],
    ]);
  });

  it('waits, goes, and does not overshoot', () => {
    const setUp = way({});
    expect([0, 800, 1400, 2000, 9000].map((ms) => poseAlong(setUp, ms))).toEqual([0, 0, 0.5, 1, 1]);
  });
});

it('takes a strength exercise at the tempo of its phases, and begins later repetitions at rest', () => {
  const strength = { exercise: 'hip-extension', kind: 'strength', phaseLength: seconds(2) } as const;
  expect(way({ ...strength, phase: 'move', repetition: 2 })).toMatchObject({ from: 0, to: 2, ms: 2000 });
});

describe('the cue', () => {
  const guide = (some: Partial<Parameters<typeof cueNow>[0]>) => ({
    ...base,
    sideNumber: 1,
    sideCount: 2,
    repetitions: 1,
    ...some,
  });

  it('tells what comes after the last side in other words than between the sides', () => {
    expect(cueNow(guide({ phase: 'return' }), 0, 1)).toBe('exercise.standing-step.cue.return');
    expect(cueNow(guide({ phase: 'return', sideNumber: 2 }), 0, 1)).toBe('exercise.standing-step.cue.finish');
  });

  it("begins a hold with the exercise's own cue, another on the other side, and goes on with common ones", () => {
    const own = 'exercise.standing-step.cue.hold';
    expect(holdCue('standing-step', 0, 1, 1)).toBe(`${own}.1`);
    expect(holdCue('standing-step', 0, 2, 1)).toBe(`${own}.2`);
    const later = [10_000, 20_000].map((ms) => holdCue('standing-step', ms, 1, 1));
    expect(new Set(later).size).toBe(2);
    for (const cue of later) expect(cue).toMatch(/^exercise\.common\.hold/);
    expect(holdCue('standing-step', 10_000, 1, 2)).not.toBe(later[0]);
  });
});

describe('the cue of a preview', () => {
  it.each([
    [0, false, 'exercise.standing-step.cue.set-up'],
    [1, false, 'exercise.standing-step.cue.set-up'],
    [2, false, 'exercise.standing-step.cue.tilt'],
    [3, false, 'exercise.standing-step.cue.move'],
    [0, true, 'exercise.standing-step.cue.return'],
  ])('is that of the pose that is entered: %i, back %s', (pose, back, cue) => {
    expect(previewCue('standing-step', 'step', { pose, back })).toBe(cue);
  });

  it('is in the words of the variant', () => {
    expect(previewCue('standing-step', 'split', { pose: 1, back: false })).toMatch(/split/);
  });
});

it('tells who is new to the tilt that it is enough where it stretches, once it was shown twice', () => {
  const tilt = { phase: 'tilt', tilts: 3, phaseLength: seconds(9) } as const;
  expect([tiltEnough(tilt, 5000), tiltEnough(tilt, 6500)]).toEqual([null, 'exercise.common.tiltEnough']);
  expect(tiltEnough({ ...tilt, tilts: 1 }, 6500)).toBeNull();
  expect(tiltEnough({ ...tilt, phase: 'move' }, 6500)).toBeNull();
});
