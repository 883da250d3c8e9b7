/** Holds the bar of a break against the guide itself, and specifies its parts. */
import { describe, expect, it } from 'vitest';
import seated from '../../assets/exercises/seated.json';
import standingChair from '../../assets/exercises/standing-chair.json';
import standingStep from '../../assets/exercises/standing-step.json';
import type { Exercise } from '../../main/domain/exercises/exercises';
import { planFor, planSpan } from '../../main/domain/guide/plan';
import { presetSettings } from '../../main/domain/settings';
import { breakParts } from './breakParts';

describe('the parts of a break', () => {
  it('take what the guide takes, whatever the foot is on', () => {
    const spanOf = (file: object): number =>
      // The file's own test checks it; here only its times count.
      planSpan(planFor(file as Exercise, { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 }));
    expect([standingStep, standingChair, seated].map(spanOf)).toEqual([88_500, 88_500, 98_300]);
    expect(breakParts({ ...presetSettings, preferredStretch: 'seated' })?.setUp).toBe(39);
  });

  it('add up to the break length', () => {
    const parts = breakParts(presetSettings);
    expect(parts).toEqual({ setUp: 29, hold: 30, walk: 31, over: 0 });
  });

  it('leave no walk where the stretch is longer than the break', () => {
    expect(breakParts({ ...presetSettings, breakLength: 1 })).toEqual({
      setUp: 29,
      hold: 30,
      walk: 0,
      over: 29,
    });
  });

  it('are none where no break has a stretch', () => {
    expect(breakParts({ ...presetSettings, stretchBreaks: 0 })).toBeNull();
  });
});
