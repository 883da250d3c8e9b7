/** Checks how urgent each sign is, and what each condition changes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions';
import { effectOf, type RedFlag, redFlags, staysGentle, unasked, urgencies, urgencyOf } from './safety';

describe('red flags', () => {
  it('each have one urgency', () => {
    for (const urgency of urgencies)
      for (const flag of redFlags[urgency]) expect(urgencyOf(flag)).toBe(urgency);
    const all = urgencies.flatMap((urgency): readonly string[] => redFlags[urgency]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('are no other words', () => {
    // As if a file held what no version writes.
    expect(() => urgencyOf('headache' as RedFlag)).toThrow('Not a red flag: headache');
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

  it('are each called by a name, and say what ticking them changes', () => {
    const texts = JSON.parse(readFileSync('assets/locales/en.json', 'utf8'));
    const textOf = (key: string): unknown =>
      key.split('.').reduce<unknown>((within, part) => Object(within)[part], texts);
    for (const condition of conditions) {
      const { label, changes } = effectOf(condition);
      expect([condition, typeof textOf(label), typeof textOf(changes)]).toEqual([
        condition,
        'string',
        'string',
      ]);
      expect(label).not.toBe(changes);
    }
  });

  it('keep holds gentle with brittle bones, loose joints and in pregnancy', () => {
    expect(conditions.filter((one) => staysGentle([one]))).toEqual([
      'pregnancy',
      'osteoporosis',
      'hypermobility',
    ]);
    expect(staysGentle(['age', 'pregnancy', 'stenosis'])).toBe(true);
    expect(staysGentle(['age', 'stenosis'])).toBe(false);
  });
});
