/** Checks how urgent each sign is, and what each condition changes. */
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions';
import { redFlags, staysGentle, unasked, urgencies, urgencyOf } from './safety';

describe('red flags', () => {
  it('each have one urgency', () => {
    for (const urgency of urgencies)
      for (const flag of redFlags[urgency]) expect(urgencyOf(flag)).toBe(urgency);
    const all = urgencies.flatMap((urgency): readonly string[] => redFlags[urgency]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('of one leg that grows weak are urgent', () => {
    expect(urgencyOf('leg-weakness')).toBe('urgent');
  });

  it('of the cauda equina and of the chest are emergencies', () => {
    for (const flag of ['saddle', 'bladder', 'bowel', 'both-legs', 'chest-pain'] as const)
      expect(urgencyOf(flag)).toBe('emergency');
  });
});

describe('conditions', () => {
  it('ask first until each of them was asked about', () => {
    expect(unasked(['pregnancy', 'age'], ['age'])).toEqual(['pregnancy']);
    expect(unasked(['pregnancy'], ['pregnancy'])).toEqual([]);
    expect(unasked([], [])).toEqual([]);
  });

  it('keep holds gentle with brittle bones, loose joints and in pregnancy', () => {
    expect(conditions.filter((one) => staysGentle([one]))).toEqual([
      'pregnancy',
      'osteoporosis',
      'hypermobility',
    ]);
  });
});
