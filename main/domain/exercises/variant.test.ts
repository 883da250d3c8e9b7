/** Says in which way an exercise is done: where the foot goes, along the edge or across, and for whom that is too much. */
import { describe, expect, it } from 'vitest';
import { type Profile, presetProfile } from '../person/profile';
import { bodyForbids } from './demands';
import type { ExerciseId } from './exercises';
import { variantOf } from './variant';

describe('the way an exercise is done', () => {
  it.each<readonly [string, ExerciseId, Partial<Profile>, string]>([
    ['on the step that was named', 'standing-step', { footSupport: 'step' }, 'step'],
    ['on a step, where it was not asked', 'standing-step', { footSupport: 'unsaid' }, 'step'],
    ['not where others look on', 'standing-step', { footSupport: 'unsaid', around: 'open-office' }, 'split'],
    [
      'but for the one that was named',
      'standing-step',
      { footSupport: 'step', around: 'open-office' },
      'step',
    ],
    ['with both feet on the floor where there is none', 'standing-step', { footSupport: 'none' }, 'split'],
    ['and for who is unsteady', 'standing-step', { footSupport: 'step', balance: 'poor' }, 'split'],
    ['on a chair', 'standing-chair', {}, 'chair'],
    ['as it is', 'seated', {}, 'plain'],
  ])('%s', (_, exercise, profile, variant) => {
    const one = { ...presetProfile, ...profile };
    expect(variantOf(exercise, one, false, false)).toBe(variant);
    expect(variantOf(exercise, one, true, false)).toBe(variant === 'step' ? 'split' : variant);
  });

  it('lying: along the edge for who is new or sore', () => {
    expect([true, false].map((gently) => variantOf('lying', presetProfile, false, gently))).toEqual([
      'edge',
      'plain',
    ]);
  });

  it('is forbidden to a body that it asks too much of', () => {
    const unsteady = { ...presetProfile, balance: 'poor' } as const;
    expect(bodyForbids('standing-step', 'step', unsteady)).toBe(true);
    expect(bodyForbids('standing-step', 'split', unsteady)).toBe(false);
    expect(bodyForbids('kneeling', 'plain', unsteady)).toBe(true);
    expect(bodyForbids('standing-step', 'step', { ...presetProfile, ankles: 'stiff' })).toBe(false);
    expect(bodyForbids('seated', 'plain', { ...presetProfile, ankles: 'stiff' })).toBe(true);
    expect(bodyForbids('kneeling', 'plain', presetProfile)).toBe(false);
  });
});
