/** Checks whom to call where, how urgent each sign is, and what each condition changes. */
import { describe, expect, it } from 'vitest';
import { conditions } from './conditions';
import {
  callLine,
  effectOf,
  emergencyNumber,
  helpline,
  redFlags,
  unasked,
  urgencies,
  urgencyOf,
} from './safety';

describe('whom to call', () => {
  it.each([
    ['DE', '112'],
    ['de', '112'],
    ['FR', '112'],
    ['GB', '999'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['JP', null],
    ['', null],
  ])('in %s: %s', (region, number) => {
    expect(emergencyNumber(region)).toBe(number);
  });

  it('names no number where none is known for sure', () => {
    expect(callLine('AU')).toEqual({ key: 'safety.callNow', values: { number: '000' } });
    expect(callLine('XX')).toEqual({ key: 'safety.callLocal', values: {} });
  });

  it('knows the helpline of the United Kingdom alone', () => {
    expect([helpline('gb'), helpline('DE')]).toEqual(['111', null]);
  });
});

describe('red flags', () => {
  it('each have one urgency', () => {
    for (const urgency of urgencies)
      for (const flag of redFlags[urgency]) expect(urgencyOf(flag)).toBe(urgency);
    const all = urgencies.flatMap((urgency): readonly string[] => redFlags[urgency]);
    expect(new Set(all).size).toBe(all.length);
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

  it('keep the exercises off that the advice warns of, even after asking', () => {
    expect(effectOf('hip-surgery').barredAfterAsking).toContain('kneeling');
    expect(effectOf('pregnancy').barredAfterAsking).toEqual(
      expect.arrayContaining(['lying', 'glute-bridge']),
    );
    expect(effectOf('stenosis').barredAfterAsking).toContain('hip-extension');
    expect(conditions.filter((one) => effectOf(one).gentleOnly)).toEqual(['osteoporosis', 'hypermobility']);
  });
});
