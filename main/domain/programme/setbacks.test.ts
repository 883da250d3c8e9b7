/** Lives weeks with a flare-up, a holiday, signs in a leg, and asserts the whole log of each programme. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { at, dayOf, monday, simulateDays, working } from './inventedPeople';
import { programmeAt } from './programme';
import { dayByDay, lastLog } from './programme.fixture';

describe('a flare-up', () => {
  it('of pain in a stretch costs one stage at once and gives gentle days until it settles', () => {
    const lived = simulateDays(
      70,
      working((index) => ({
        takes: 8,
        score: index >= 36 && index <= 39 ? 5 : 3,
        during: index === 36 ? 6 : 2,
      })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 15: up 1 > 2',
      'day 29: up 2 > 3',
      'day 29: review-due, four-weekly, same',
      'day 36: step-back 3 > 2, pain-during',
      'day 43: gentle-ended',
      'day 50: up 2 > 3',
      'day 57: review-due, week-8, same',
      'day 64: up 3 > 4',
    ]);
    expect(dayByDay(lived)).toBe('0 x1, 1 x14, 2 x14, 3 x7, 2g x7, 2 x7, 3 x14, 4 x6');
    const gentle = lived.evenings[38];
    expect(gentle?.waitingFor).toContain('gentle');
    expect(gentle?.dose).toMatchObject({ holdSeconds: 15, reps: 1, strength: [], inTurn: false });
    // Sore at 5 in gentle days: seated and short, whatever the stage would vary.
    const routines = lived.routines.filter(({ day }) => day === monday + 38).map(({ routine }) => routine);
    expect(routines.map(({ kind }) => kind)).toEqual([
      ...Array(4).fill('stretch'),
      ...Array(4).fill('movement'),
    ]);
    for (const routine of routines.slice(0, 4))
      expect(routine).toMatchObject({ exercise: 'seated', holdSeconds: 15, easier: true });
  });

  it('of soreness two days running does so on the second day, three days where it settles', () => {
    const lived = simulateDays(
      42,
      working((index) => ({ takes: 8, score: index === 22 || index === 23 ? 6 : 3 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 15: up 1 > 2',
      'day 23: step-back 2 > 1, soreness-rise',
      'day 26: gentle-ended',
      'day 29: review-due, four-weekly, same',
      'day 37: up 1 > 2',
    ]);
  });

  it('on one day alone changes nothing', () => {
    const lived = simulateDays(
      28,
      working((index) => ({ takes: 8, score: index === 22 ? 6 : 3 })),
    );
    expect(lastLog(lived)).toEqual(['day 0: screened', 'day 1: up 0 > 1', 'day 15: up 1 > 2']);
  });

  it('that is worse the next morning and hurts again within three days costs one stage, not two', () => {
    const lived = simulateDays(
      28,
      working((index) => ({
        takes: 8,
        score: 3,
        ...(index === 16 ? { during: 7 } : {}),
        worse: index === 17,
      })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 15: up 1 > 2',
      'day 16: step-back 2 > 1, pain-during',
      'day 17: gentle-again',
      'day 20: gentle-ended',
    ]);
  });

  it('that makes very sore asks for no stretch, and its walks count as done', () => {
    const lived = simulateDays(
      21,
      working((index) => ({ takes: 8, score: index >= 10 ? 7 : 6 })),
    );
    expect(lived.evenings.at(-1)?.completion).toMatchObject({ done: 40, planned: 40, days: 10 });
  });

  it('of 4 or 5 in a stretch keeps the stage until a week without it has passed', () => {
    const lived = simulateDays(
      28,
      working((index) => ({ takes: 8, score: 3, during: index === 14 ? 5 : 1 })),
    );
    expect(lastLog(lived)).toEqual(['day 0: screened', 'day 1: up 0 > 1', 'day 22: up 1 > 2']);
    expect(lived.evenings[15]?.waitingFor).toEqual(['pain-during']);
  });
});

describe('time off', () => {
  const holiday = (off: number, count: number) =>
    simulateDays(
      count,
      working((index) => (index >= 35 && index < 35 + off ? null : { takes: 8, score: 3 })),
    );
  const before = [
    'day 0: screened',
    'day 1: up 0 > 1',
    'day 15: up 1 > 2',
    'day 29: up 2 > 3',
    'day 29: review-due, four-weekly, same',
  ];

  it('of ten days drops nothing; days beyond a week do not count', () => {
    const lived = holiday(10, 56);
    expect(lastLog(lived)).toEqual([...before, 'day 49: up 3 > 4']);
    expect(dayByDay(lived)).toBe('0 x1, 1 x14, 2 x14, 3 x20, 4 x7');
  });

  it('of twenty days resumes one stage lower', () => {
    const lived = holiday(20, 77);
    expect(lastLog(lived)).toEqual([
      ...before,
      'day 47: missed-lower 3 > 2',
      'day 70: up 2 > 3',
      'day 74: review-due, week-8, same',
    ]);
    expect(dayByDay(lived)).toBe('0 x1, 1 x14, 2 x14, 3 x18, 2 x23, 3 x7');
  });

  it('of thirty-five days takes a review that nobody read away', () => {
    expect(holiday(35, 60).evenings.at(-1)?.review.due?.day).toBe(monday + 29);
    expect(holiday(35, 70).evenings.at(-1)?.review.due).toBeNull();
  });

  it('of thirty-five days begins again at stage 1, and keeps what was held', () => {
    const lived = holiday(35, 86);
    expect(lastLog(lived)).toEqual([
      ...before,
      'day 47: missed-lower 3 > 2',
      'day 62: missed-restart 2 > 1',
      'day 84: up 1 > 2',
    ]);
    expect(lived.evenings[70]).toMatchObject({ stage: 1, week: 1, dose: { holdSeconds: 15 }, fullWeeks: 5 });
  });
});

describe('signs that stop the programme', () => {
  it('in a leg pause it at once; asking and resuming begins gently in the same stage', () => {
    const lived = simulateDays(
      49,
      working((index) => ({ takes: 8, score: 3, leg: index === 16, resumes: index === 28 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 15: up 1 > 2',
      'day 16: paused, leg-symptoms',
      'day 28: resumed',
      'day 31: gentle-ended',
      'day 41: review-due, four-weekly, same',
      'day 43: up 2 > 3',
    ]);
    expect(dayByDay(lived)).toBe('0 x1, 1 x14, 2 x1, 2p x12, 2g x3, 2 x12, 3 x6');
    const paused = lived.routines.filter(({ day }) => day === monday + 18);
    expect(paused.map(({ routine }) => routine.why.key)).toEqual(Array(8).fill('programme.why.paused'));
  });

  it('in a leg keep the stage for two weeks, also where the programme was resumed at once', () => {
    const lived = simulateDays(
      44,
      working((index) => ({ takes: 8, score: 3, leg: index === 25, resumes: index === 28 })),
    );
    expect(lastLog(lived).slice(-5)).toEqual([
      'day 25: paused, leg-symptoms',
      'day 28: resumed',
      'day 31: gentle-ended',
      'day 32: review-due, four-weekly, same',
      'day 43: up 2 > 3',
    ]);
    // Fourteen days have counted by the morning of day 32; the two weeks after the signs have not passed.
    expect(lived.evenings[32]?.waitingFor).toEqual(['leg-symptoms']);
  });

  it('three steps back in four weeks pause it, and are forgotten once it was resumed', () => {
    const lived = simulateDays(
      56,
      working((index) => ({ takes: 8, score: 3, during: [30, 36, 42].includes(index) ? 7 : 1 })),
    );
    expect(lastLog(lived)).toEqual([
      ...['day 0: screened', 'day 1: up 0 > 1', 'day 15: up 1 > 2', 'day 29: up 2 > 3'],
      'day 29: review-due, four-weekly, same',
      'day 30: step-back 3 > 2, pain-during',
      'day 33: gentle-ended',
      'day 36: spared, seated',
      'day 36: step-back 2 > 1, pain-during',
      'day 39: gentle-ended',
      'day 42: step-back 1 > 1, pain-during',
      'day 42: paused, three-step-backs',
    ]);
    expect(lived.evenings.at(-1)).toMatchObject({
      paused: { because: 'three-step-backs' },
      nextStageDay: null,
      waitingFor: [],
    });
    const again = simulateDays(
      52,
      working((index) => ({
        takes: 8,
        score: 3,
        resumes: index === 44,
        during: [30, 36, 42, 50].includes(index) ? 7 : 1,
      })),
    );
    expect(lastLog(again).slice(-4)).toEqual([
      'day 44: resumed',
      'day 47: gentle-ended',
      'day 50: spared, standing',
      'day 50: step-back 1 > 1, pain-during',
    ]);
  });

  it.each(['emergency', 'urgent'] as const)(
    'of the %s list pause it, also at the safety questions',
    (urgency) => {
      const screened = { type: 'screened', at: at(monday, 9), conditions: [], redFlag: urgency } as const;
      const flag = { type: 'red-flag', at: at(monday, 9), urgency } as const;
      for (const event of [screened, flag]) {
        const state = programmeAt([event], at(monday, 10), presetProfile, dayOf);
        expect(state.paused).toEqual({ since: monday, because: 'red-flag' });
      }
    },
  );

  it('of the routine list pause nothing', () => {
    const flag = { type: 'red-flag', at: at(monday, 9), urgency: 'routine' } as const;
    expect(programmeAt([flag], at(monday, 10), presetProfile, dayOf).paused).toBeNull();
  });
});

describe('the review of week 8', () => {
  it('names a meaningful change', () => {
    const lived = simulateDays(
      58,
      working((index) => ({ takes: 8, score: index < 10 ? 5 : 2 })),
    );
    expect(lived.evenings.at(-1)?.review.due).toEqual({
      review: 'week-8',
      day: monday + 57,
      change: 'better',
      weeklySeconds: 538,
      atEase: false,
    });
  });

  it('is over once it was read', () => {
    const { events } = simulateDays(
      58,
      working(() => ({ takes: 8, score: 3 })),
    );
    const read = { type: 'reviewed', at: at(monday + 58, 9) } as const;
    const now = at(monday + 58, 10);
    expect(programmeAt(events, now, presetProfile, dayOf).review.due?.change).toBe('same');
    expect(programmeAt([...events, read], now, presetProfile, dayOf).review.due).toBeNull();
  });
});
