/** Lives weeks in which the plan is fitted, kept and given back, reviews are called, and time is missed, and asserts the logs. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { monday, type SimulatedDays, simulateDays, working } from './inventedPeople';
import { newsOf } from './news';
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

  it('is not fitted in the last stage, which asks for little', () => {
    const lived = simulateDays(
      84 + 42,
      working((index) => ({ takes: index < 85 ? 8 : 1, score: 3 })),
    );
    expect(lived.evenings.at(-1)).toMatchObject({ stage: 6, fitted: null, completion: { share: 0.5 } });
  });

  it('of one break every other day is the smallest, and is not fitted anew', () => {
    const lived = simulateDays(
      98,
      working((index) => ({ takes: index < 35 ? index % 2 : index % 7 === 0 ? 1 : 0, score: 3 })),
    );
    expect(ofKind(lived, 'fitted')).toEqual(['day 29: fitted, 0.5 a day']);
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

  it('keeps the next stage for the day after the return, from four days off on', () => {
    const ups = (from: number) => ofKind(away(from, 16, 21), 'up 1 > 2');
    expect([ups(12), ups(11)]).toEqual([['day 15: up 1 > 2'], ['day 17: up 1 > 2']]);
    expect(away(11, 16, 16).evenings.at(-1)?.waitingFor).toEqual(['more-days']);
  });

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

describe('a new beginning after more than four weeks off', () => {
  /** Four weeks and a day of all, then one break a day until the time off, and what comes after it. */
  const returns = (takes: number, count: number) =>
    simulateDays(
      count,
      working((index) =>
        index >= 49 && index < 84 ? null : { takes: index < 29 ? 8 : index < 49 ? 1 : takes, score: 3 },
      ),
    );

  it('is not asked for less because of the working days before, and the restart is the latest news', () => {
    const lived = returns(8, 99);
    expect(lastLog(lived).slice(-5)).toEqual([
      'day 29: review-due, four-weekly, same',
      'day 40: simplified',
      'day 61: missed-lower 3 > 2',
      'day 76: missed-restart 2 > 1',
      'day 98: up 1 > 2',
    ]);
    const morning = lived.evenings[76];
    expect(morning).toMatchObject({ simplified: false, completion: { days: 0, share: null } });
    expect(morning && newsOf(morning)?.key).toBe('programme.log.missed-restart');
  });

  it('is judged by ten working days of its own', () => {
    const lived = returns(1, 99);
    expect(ofKind(lived, 'simplified')).toEqual(['day 40: simplified', 'day 96: simplified']);
  });

  it('has the full dose again in stage 1 too, and says so', () => {
    const lived = simulateDays(
      71,
      working((index) => (index >= 19 && index < 56 ? null : { takes: index < 19 ? 1 : 8, score: 3 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 12: simplified',
      'day 48: full-dose',
      'day 70: up 1 > 2',
    ]);
  });

  it('keeps the smaller plan until ten working days of its own bring the whole one back', () => {
    const lived = simulateDays(
      98,
      working((index) =>
        index >= 49 && index < 84 ? null : { takes: index < 44 ? 2 : index < 84 ? 8 : 5, score: 3 },
      ),
    );
    // Of the ten working days up to the morning of day 85, nine were before the time off: with these it had come then.
    expect(lastLog(lived).slice(2)).toEqual([
      'day 29: fitted, 2 a day',
      'day 29: up 1 > 2',
      'day 29: review-due, four-weekly, same',
      'day 43: up 2 > 3',
      'day 61: missed-lower 3 > 2',
      'day 76: missed-restart 2 > 1',
      'day 96: full-dose',
    ]);
  });

  it('goes up after five working days of its own, however much was done before', () => {
    const lived = simulateDays(
      102,
      working((index) =>
        (index >= 49 && index < 84) || (index > 84 && ![0, 4].includes(index % 7)) ? null : { takes: 8 },
      ),
    );
    expect(lived.evenings[98]).toMatchObject({
      stage: 1,
      waitingFor: ['more-days'],
      completion: { days: 4 },
    });
    expect(ofKind(lived, 'up 1 > 2')).toEqual(['day 15: up 1 > 2', 'day 99: up 1 > 2']);
  });

  it('is judged by its own days too where the person was at the desk and took no break', () => {
    const lived = simulateDays(
      91,
      working((index) => ({ takes: index < 29 ? 8 : 0 })),
    );
    expect(lastLog(lived).slice(-4)).toEqual([
      'day 43: missed-lower 3 > 2',
      'day 43: simplified',
      'day 58: missed-restart 2 > 1',
      'day 72: simplified',
    ]);
  });
});
