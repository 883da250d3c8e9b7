/** Specifies what the ring and the number show of a guide at an instant. */
import { describe, expect, it } from 'vitest';
import { act, type GuideRun, guideAt, planFor, startGuide } from '../../../main/domain/guide/guide';
import { exercise } from '../../../main/domain/guide/guide.fixture';
import { instant, after as later, seconds } from '../../../main/domain/time';
import { heldNow, ringShares, secondsShown } from './holdView';

const start = instant(0);
const dose = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 } as const;
const standing = startGuide(planFor(exercise({ id: 'standing-step' }), dose), start);
const at = (run: GuideRun, second: number) => guideAt(run, later(start, seconds(second)));

describe('the ring', () => {
  it('is sent to the next whole second and takes exactly until then', () => {
    const hold = at(standing, 20);
    expect(ringShares(hold, 24_500, false)).toEqual({
      filled: { left: 0, right: expect.closeTo(6 / 30, 6) },
      fillingMs: 500,
    });
    expect(ringShares(hold, 24_000, false)).toEqual({
      filled: { left: 0, right: expect.closeTo(7 / 30, 6) },
      fillingMs: 1000,
    });
  });

  it('is full at the end of the hold and goes no further', () => {
    expect(ringShares(at(standing, 20), 800, false).filled.right).toBeCloseTo(1);
    expect(ringShares(at(standing, 20), 0, false)).toEqual({ filled: { left: 0, right: 1 }, fillingMs: 0 });
  });

  it('stands before the hold, while paused, and between the sides', () => {
    expect(ringShares(at(standing, 4), 3000, false)).toEqual({ filled: { left: 0, right: 0 }, fillingMs: 0 });
    const paused = act(standing, 'pause', later(start, seconds(20.5)));
    expect(ringShares(at(paused, 60), 24_000, false)).toEqual({
      filled: { left: 0, right: 6 / 30 },
      fillingMs: 0,
    });
    expect(ringShares(at(standing, 48), 2000, false).filled).toEqual({ left: 0, right: 1 });
  });

  it('fills both halves where both sides work at once', () => {
    const data = exercise({ id: 'glute-bridge', kind: 'strength', perSide: false });
    const bridge = startGuide(planFor(data, { ...dose, holdSeconds: 2, reps: 8 }), start);
    const { filled } = ringShares(at(bridge, 20), at(bridge, 20).left, true);
    expect(filled.left).toBeGreaterThan(0);
    expect(filled.left).toBe(filled.right);
  });

  it('has nothing to fill on a side that is not planned', () => {
    const plan = { ...planFor(exercise({ id: 'standing-step' }), dose), sides: ['right'] as const };
    expect(ringShares(at(startGuide(plan, start), 20), 24_500, true).filled.left).toBe(0);
  });
});

describe('the numbers', () => {
  it('counts a hold, shows the whole of it before, and none after', () => {
    expect(secondsShown(at(standing, 4), 4000)).toBe(30);
    expect(secondsShown(at(standing, 20), 24_400)).toBe(25);
    expect(secondsShown(at(standing, 45), 1000)).toBe(0);
  });

  it('shows what is left of a hold that goes on after a swap', () => {
    const swapped = act(
      act(standing, 'swap-side', later(start, seconds(26.5))),
      'swap-side',
      later(start, seconds(30)),
    );
    expect(secondsShown(at(swapped, 31), 3000)).toBe(18);
  });

  it('counts what is held by whole seconds, to the planned ones at most', () => {
    expect(heldNow(at(standing, 20), 'right', 20_100)).toBe(9);
    expect(heldNow(at(standing, 20), 'left', 20_100)).toBe(0);
    expect(heldNow(at(standing, 20), 'right', -5000)).toBe(30);
  });
});
