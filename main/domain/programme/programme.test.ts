/** Lives twelve weeks of a faithful and of a patchy person and asserts the whole log of the programme. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { at, dayOf, monday, simulateDays, working } from './inventedPeople';
import { programmeAt } from './programme';
import { dayByDay, lastLog } from './programme.fixture';

describe('a faithful person', () => {
  const lived = () =>
    simulateDays(
      91,
      working(() => ({ takes: 8, score: 3, during: 2 })),
    );

  it('goes through the stages in twelve weeks and a day', () => {
    expect(lastLog(lived())).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 15: up 1 > 2',
      'day 29: up 2 > 3',
      'day 29: review-due, four-weekly, same',
      'day 43: up 3 > 4',
      'day 57: up 4 > 5',
      'day 57: review-due, week-8, same',
      'day 85: up 5 > 6',
      'day 85: review-due, four-weekly, same',
    ]);
    expect(dayByDay(lived())).toBe('0 x1, 1 x14, 2 x14, 3 x14, 4 x14, 5 x28, 6 x6');
  });

  it('holds 5 min per side in the first week, 10 from the fourth on, and less from stage 5 on', () => {
    const fridays = lived().evenings.filter((_, index) => index % 7 === 4);
    expect(fridays.map(({ ledger }) => ledger.left)).toEqual([
      300, 380, 560, 600, 600, 600, 600, 600, 480, 450, 450, 450, 330,
    ]);
    expect(fridays.every(({ ledger }) => ledger.left === ledger.right)).toBe(true);
    expect(fridays.map(({ dose }) => dose.holdSeconds).slice(0, 4)).toEqual([15, 20, 30, 30]);
    expect(fridays.map(({ fullWeeks }) => fullWeeks)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(fridays.every(({ thisWeek }) => thisWeek.full)).toBe(true);
  });

  it('does strength work from stage 2 on, on two or three days a week, never two in a row', () => {
    const strengthDays = [
      ...new Set(
        lived()
          .routines.filter(({ routine }) => routine.kind === 'strength')
          .map(({ day }) => day - monday),
      ),
    ];
    expect(Math.min(...strengthDays)).toBeGreaterThanOrEqual(15);
    expect(strengthDays.filter((day) => strengthDays.includes(day + 1))).toEqual([]);
    for (const day of strengthDays)
      expect(strengthDays.filter((one) => one > day - 7 && one <= day).length).toBeLessThanOrEqual(3);
    const weeks = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const perWeek = weeks.map((week) => strengthDays.filter((day) => Math.floor(day / 7) === week).length);
    expect(perWeek.every((count) => count >= 2)).toBe(true);
  });

  it('meets at most three different exercises on any day', () => {
    for (const { ledger } of lived().evenings) expect(ledger.today.exercises.length).toBeLessThanOrEqual(3);
  });

  it('is told when the next stage and the next review come', () => {
    const first = lived().evenings[0];
    expect(first).toMatchObject({ stage: 0, screened: true, nextStageDay: monday + 1, waitingFor: [] });
    expect(lived().evenings[10]).toMatchObject({
      stage: 1,
      week: 2,
      nextStageDay: monday + 15,
      waitingFor: ['weeks'],
      review: { due: null, nextDay: monday + 29 },
    });
    expect(lived().evenings[90]).toMatchObject({ stage: 6, nextStageDay: null, waitingFor: [] });
  });
});

describe('a patchy person', () => {
  it('has a smaller plan after four weeks in which half of the breaks are taken', () => {
    const lived = simulateDays(
      63,
      working((index) => ({ takes: index % 7 < 3 ? 3 : 1, score: 3 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 29: fitted, 2 a day',
      'day 29: up 1 > 2',
      'day 29: review-due, four-weekly, same',
      'day 43: up 2 > 3',
      'day 57: up 3 > 4',
      'day 57: review-due, week-8, same',
    ]);
    expect(lived.evenings[27]).toMatchObject({
      stage: 1,
      waitingFor: ['completion'],
      completion: { done: 22, planned: 40, days: 10, share: 0.55 },
    });
    expect(lived.evenings.at(-1)).toMatchObject({ stage: 4, fitted: 2, dose: { breaksPerDay: 2 } });
  });

  it('is asked for less below 40 %, and gets the full dose back after ten good days', () => {
    const lived = simulateDays(
      77,
      working((index) => ({ takes: index < 21 ? 1 : 8, score: 3 })),
    );
    expect(lastLog(lived)).toEqual([
      'day 0: screened',
      'day 1: up 0 > 1',
      'day 12: simplified',
      'day 26: full-dose',
      'day 29: review-due, four-weekly, same',
      'day 33: up 1 > 2',
      'day 47: up 2 > 3',
      'day 57: review-due, week-8, same',
      'day 61: up 3 > 4',
      'day 75: up 4 > 5',
    ]);
    expect(lived.evenings[20]?.waitingFor).toContain('simplified');
    expect(lived.evenings[20]?.dose).toMatchObject({ breaksPerDay: 2, inTurn: false, kneelingOnce: false });
    expect(dayByDay(lived)).toBe('0 x1, 1 x11, 1s x14, 1 x7, 2 x14, 3 x14, 4 x14, 5 x2');
  });

  it('has a full week with four days of five, and two skips that nobody asks about', () => {
    const lived = simulateDays(
      5,
      working((index) => ({ takes: [8, 3, 0, 3, 8][index] ?? 8 })),
    );
    // Tuesday and Thursday each lack one break: the two skips cover them. Wednesday is the fifth day.
    expect(lived.evenings.map(({ thisWeek }) => thisWeek)).toEqual([
      { doneDays: 1, full: false, skipsLeft: 2 },
      { doneDays: 1, full: false, skipsLeft: 2 },
      { doneDays: 2, full: false, skipsLeft: 1 },
      { doneDays: 2, full: false, skipsLeft: 1 },
      { doneDays: 4, full: true, skipsLeft: 0 },
    ]);
  });

  it('is not asked for more than the day offered', () => {
    const offered = simulateDays(
      3,
      working((index) => (index === 1 ? null : { takes: 8 })),
    ).events;
    const two = [10, 11].map((hour) => ({ type: 'offered', at: at(monday + 1, hour) }) as const);
    const next = programmeAt([...offered, ...two], at(monday + 3, 12), presetProfile, dayOf);
    expect(next.completion).toMatchObject({ done: 8, planned: 10, days: 3 });
  });
});

describe('before anything has happened', () => {
  it('has as many breaks as the person has set', () => {
    const own = { ...presetProfile, stretchBreaks: 2 };
    expect(programmeAt([], at(monday, 12), own, dayOf).dose.breaksPerDay).toBe(2);
  });

  it('is stage 0 with the gentlest dose and nothing else', () => {
    const state = programmeAt([], at(monday, 12), presetProfile, dayOf);
    expect(state).toMatchObject({
      stage: 0,
      screened: false,
      week: 1,
      paused: null,
      nextStageDay: null,
      fullWeeks: 0,
      dose: { holdSeconds: 15, reps: 1, breaksPerDay: 4, strength: [] },
      ledger: { left: 0, right: 0, behind: null, full: false, stretchesToday: 0 },
      completion: { share: null },
      soreness: { baseline: null, recent: null, change: 'unknown' },
      log: [],
    });
  });
});
