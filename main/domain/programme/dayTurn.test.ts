/** Lives weeks in which the plan is fitted, kept and given back, reviews are called, and time is missed, and asserts the logs. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { monday, type SimulatedDays, simulateDays, working } from './inventedPeople';
import { lastLog } from './programme.fixture';

const ofKind = (lived: SimulatedDays, word: string): readonly string[] =>
  lastLog(lived).filter((line) => line.includes(word));
const due = (lived: SimulatedDays) => lived.evenings.at(-1)?.review.due;

describe('the plan', () => {
  it('is fitted to the person after four weeks, and given back where ten working days have four breaks each on the whole', () => {
    const lived = simulateDays(
      77,
      working((index) => ({ takes: index < 42 ? 2 : 8, score: 3 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 29: fitted, 2 a day',
      'day 29: up 1 > 2',
      'day 29: review-due, four-weekly, same',
      'day 43: up 2 > 3',
      'day 46: full-dose',
      'day 57: up 3 > 4',
      'day 57: review-due, week-8, same',
      'day 71: up 4 > 5',
    ]);
    expect([45, 46].map((day) => lived.evenings[day]?.fitted)).toEqual([2, null]);
  });

  it('stays as the person has set it', () => {
    const own = { ...presetProfile, stretchBreaks: 4 };
    const lived = simulateDays(
      56,
      working(() => ({ takes: 2, score: 3 })),
      own,
    );
    expect(ofKind(lived, 'fitted')).toEqual([]);
    expect(lived.evenings.at(-1)).toMatchObject({ stage: 1, fitted: null, waitingFor: ['completion'] });
  });

  it('is not judged while the person is away', () => {
    const lived = simulateDays(
      44,
      working((index) => (index >= 25 && index < 35 ? { takes: 0 } : { takes: 2, score: 3 })),
    );
    expect(ofKind(lived, 'fitted')).toEqual(['day 36: fitted, 2 a day']);
  });
});

describe('a review', () => {
  it('tells what was held a week in its four weeks, and that there was nothing to ease', () => {
    const lived = simulateDays(
      29 + 1,
      working(() => ({ takes: 8, score: 1 })),
    );
    expect(due(lived)).toEqual({
      review: 'four-weekly',
      day: monday + 29,
      change: 'same',
      weeklySeconds: 475,
      atEase: true,
    });
  });

  it('knows no change, and nothing of ease, where soreness was never told', () => {
    const lived = simulateDays(
      30,
      working(() => ({ takes: 8 })),
    );
    expect(due(lived)).toMatchObject({ change: 'unknown', atEase: false });
  });

  it('of two weeks very sore comes again after four weeks of it', () => {
    const lived = simulateDays(
      90,
      working(() => ({ takes: 8, score: 7 })),
    );
    expect(ofKind(lived, 'very-sore')).toEqual([
      'day 14: review-due, very-sore, same',
      'day 42: review-due, very-sore, same',
      'day 70: review-due, very-sore, same',
    ]);
  });
});

describe('time that was missed', () => {
  const away = (from: number, to: number, count: number) =>
    simulateDays(
      count,
      working((index) => (index >= from && index < to ? null : { takes: 8, score: 3 })),
    );

  it('costs nothing in the first stage, and nothing is said of it', () => {
    expect(lastLog(away(7, 28, 35))).toEqual(['day 0: screened', 'day 1: up 0 > 1', 'day 32: up 1 > 2']);
    expect(ofKind(away(7, 49, 56), 'missed')).toEqual([]);
  });

  it('costs its stage once, and the next time its own', () => {
    const lived = simulateDays(
      112,
      working((index) =>
        (index >= 49 && index < 70) || (index >= 84 && index < 105) ? null : { takes: 8, score: 3 },
      ),
    );
    expect(ofKind(lived, 'missed')).toEqual(['day 61: missed-lower 4 > 3', 'day 96: missed-lower 4 > 3']);
  });
});
