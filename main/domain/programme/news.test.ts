/** Specifies which change of the programme is told of its own accord, for how long, and with which reason. */
import { describe, expect, it } from 'vitest';
import { newsOf } from './news';
import type { ProgrammeLogEntry } from './state';

const backOn = (day: number): ProgrammeLogEntry => ({
  type: 'step-back',
  day,
  from: 3,
  to: 2,
  because: 'next-morning',
});

describe('the news of the programme', () => {
  it('is the latest change, with the reason of a step back', () => {
    expect(newsOf({ today: 40, log: [{ type: 'up', day: 30, from: 2, to: 3 }, backOn(40)] })).toEqual({
      key: 'programme.log.step-back',
      values: { from: 3, to: 2 },
      because: 'programme.log.because.next-morning',
      today: true,
    });
    expect(newsOf({ today: 33, log: [{ type: 'up', day: 30, from: 2, to: 3 }] })).toEqual({
      key: 'programme.log.up',
      values: { from: 2, to: 3 },
      because: null,
      today: false,
    });
  });

  it('is told for a week', () => {
    expect(newsOf({ today: 46, log: [backOn(40)] })).not.toBeNull();
    expect(newsOf({ today: 47, log: [backOn(40)] })).toBeNull();
    expect(newsOf({ today: 1, log: [] })).toBeNull();
  });

  it('passes over what is told elsewhere', () => {
    const log: readonly ProgrammeLogEntry[] = [
      backOn(40),
      { type: 'paused', day: 41, because: 'red-flag' },
      { type: 'review-due', day: 41, review: 'week-8', change: 'same' },
    ];
    expect(newsOf({ today: 41, log })?.key).toBe('programme.log.step-back');
    expect(newsOf({ today: 2, log: [{ type: 'screened', day: 1 }] })).toBeNull();
  });
});
