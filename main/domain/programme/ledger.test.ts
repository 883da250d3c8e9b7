/** Checks what counts as done, and what a week of practice comes to. */
import { describe, expect, it } from 'vitest';
import { isExerciseId, positionOf } from '../exercises/exercises';
import { at, monday } from './inventedPeople';
import {
  creditsOf,
  type DayRecord,
  emptyDay,
  heldSince,
  isFull,
  ledgerOf,
  mondayOf,
  weekOf,
  weekView,
  withPractice,
} from './ledger';
import { days } from './programme.fixture';

const held = (side: 'left' | 'right', seconds: number, planned = 30) =>
  ({ type: 'held', at: at(monday, 9), exercise: 'seated', side, seconds, planned }) as const;

describe('a hold', () => {
  it('is credited to its side, however short; from half of its plan on it counts as done', () => {
    const short = withPractice(emptyDay(monday), held('left', 14));
    expect(short).toMatchObject({ left: 14, right: 0, sidesDone: 0, exercises: ['seated'] });
    const enough = withPractice(short, held('right', 15));
    expect(enough).toMatchObject({ left: 14, right: 15, sidesDone: 1 });
    expect(creditsOf(enough)).toBe(0.5);
  });

  it.each([0, -3, Number.NaN])('of %s seconds is none', (seconds) => {
    expect(withPractice(emptyDay(monday), held('left', seconds))).toEqual(emptyDay(monday));
  });

  it('of strength work counts its exercise, not seconds', () => {
    const work = {
      type: 'repeated',
      at: at(monday, 9),
      exercise: 'sit-to-stand',
      reps: 4,
      planned: 8,
    } as const;
    expect(withPractice(emptyDay(monday), work)).toMatchObject({ left: 0, strengthDone: ['sit-to-stand'] });
    expect(withPractice(emptyDay(monday), { ...work, reps: 3 }).strengthDone).toEqual([]);
  });
});

describe('an easy move', () => {
  const move = { type: 'repeated', at: at(monday, 9), exercise: 'calf-raise', reps: 6, planned: 12 } as const;

  it('counts each time that half of it was done, and for no exercise of the programme', () => {
    const once = withPractice(emptyDay(monday), move);
    expect(once).toEqual({ ...emptyDay(monday), easyMoves: ['calf-raise'] });
    expect(withPractice(once, { ...move, exercise: 'half-squat' }).easyMoves).toEqual([
      'calf-raise',
      'half-squat',
    ]);
    expect(withPractice(once, { ...move, reps: 5 })).toBe(once);
  });
});

it('what was done as planned is stretches, strength work and walks', () => {
  const day = {
    ...emptyDay(monday),
    sidesDone: 3,
    strengthDone: ['bird-dog', 'hip-extension'],
    moves: 4,
  } as const;
  expect(creditsOf(day)).toBe(7.5);
});

describe('a week', () => {
  it('is seven days with this one, and full when both sides have 10 min', () => {
    const eight = days(...Array.from({ length: 8 }, () => ({ left: 100, right: 80 })));
    expect(weekOf(eight, monday + 7)).toEqual({ left: 700, right: 560 });
    expect(isFull({ left: 700, right: 560 })).toBe(false);
    expect(isFull({ left: 600, right: 600 })).toBe(true);
  });

  it('is full from its ceiling on, on both sides', () => {
    const fullAt = (left: number, right: number) => ledgerOf(days({ left, right }), monday, 300).full;
    expect([fullAt(300, 300), fullAt(299, 900), fullAt(900, 299)]).toEqual([true, false, false]);
  });

  it('names the side that is behind', () => {
    expect(ledgerOf(days({ left: 20, right: 30 }), monday, 600).behind).toBe('left');
    expect(ledgerOf(days({ left: 30, right: 20 }), monday, 600).behind).toBe('right');
    expect(ledgerOf(days({ left: 30, right: 30 }), monday, 600).behind).toBeNull();
  });

  it('names no side for less than the least hold: a second more on one side says nothing', () => {
    const behind = (left: number, right: number) => ledgerOf(days({ left, right }), monday, 600).behind;
    expect([behind(31, 30), behind(30, 39), behind(30, 40), behind(40, 30)]).toEqual([
      ...[null, null, 'left', 'right'],
    ]);
  });

  it('begins on Monday', () => {
    expect([0, 1, 6, 7].map((one) => mondayOf(monday + one) - monday)).toEqual([0, 0, 0, 7]);
  });

  it('knows the strength days and when each exercise was last done', () => {
    const ledger = ledgerOf(
      days({ strengthDone: ['sit-to-stand'] }, {}, { strengthDone: ['sit-to-stand'] }),
      monday + 7,
      600,
    );
    expect(ledger.strengthDays).toEqual([monday + 2]);
    expect(ledger.lastStrength).toEqual({ 'sit-to-stand': monday + 2 });
    expect(ledgerOf(days({ strengthDone: ['bird-dog'] }), monday + 6, 600).strengthDays).toEqual([monday]);
  });

  it('tells whole stretch breaks of today and of all days, and the easy moves done last', () => {
    const records = days(
      { sidesDone: 3, easyMoves: ['calf-raise', 'half-squat'] },
      { sidesDone: 3, easyMoves: ['calf-raise'] },
    );
    expect(ledgerOf(records, monday + 1, 600)).toMatchObject({
      stretchesToday: 1,
      stretchesEver: 3,
      lastEasyMove: { 'calf-raise': monday + 1, 'half-squat': monday },
    });
    // However the days were handed over.
    expect(ledgerOf(new Map([...records].reverse()), monday + 1, 600).lastEasyMove).toEqual({
      'calf-raise': monday + 1,
      'half-squat': monday,
    });
  });

  it('of a review: seconds of the side that was held less, from its first day up to the day before', () => {
    const records = days(
      { left: 1000, right: 1000 },
      { left: 60, right: 70 },
      { left: 60, right: 30 },
      { left: 1, right: 1000 },
    );
    expect(heldSince(records, monday + 1, monday + 3)).toBe(100);
  });
});

describe('the view of a week', () => {
  const two = { planned: 4, sidesDone: 4 };
  const three = { planned: 4, sidesDone: 6 };
  const all = { planned: 4, sidesDone: 8 };
  const walked = { planned: 0, moves: 3 };
  it.each<
    readonly [string, readonly Partial<DayRecord>[], { doneDays: number; full: boolean; skipsLeft: number }]
  >([
    ['four done days are a full week', [all, all, all, all], { doneDays: 4, full: true, skipsLeft: 2 }],
    ['three are not', [all, all, all], { doneDays: 3, full: false, skipsLeft: 2 }],
    [
      'walks where walks were asked for are a done day',
      [walked, all],
      { doneDays: 2, full: false, skipsLeft: 2 },
    ],
    [
      'as many walks as breaks were planned are one too',
      [{ planned: 2, moves: 2 }, all],
      { doneDays: 2, full: false, skipsLeft: 2 },
    ],
    ['a day away from the desk is none', [{ sidesDone: 2 }, all], { doneDays: 1, full: false, skipsLeft: 2 }],
    ['a day that lacks two spends both skips', [two, all], { doneDays: 2, full: false, skipsLeft: 0 }],
    [
      'two that lack one spend one each, a third is not done',
      [three, three, three, all],
      { doneDays: 3, full: false, skipsLeft: 0 },
    ],
    [
      'half a break is a whole one missing',
      [{ planned: 4, sidesDone: 7 }, all],
      { doneDays: 2, full: false, skipsLeft: 1 },
    ],
    [
      'what was done beyond the plan spends none',
      [{ planned: 2, sidesDone: 8 }, all],
      { doneDays: 2, full: false, skipsLeft: 2 },
    ],
    [
      'a day with nothing done is not excused',
      [{ planned: 2 }, all],
      { doneDays: 1, full: false, skipsLeft: 2 },
    ],
    ['today spends none while it runs', [all, three], { doneDays: 1, full: false, skipsLeft: 2 }],
  ])('%s', (_, list, view) => {
    expect(weekView(days(...list), monday + list.length - 1)).toEqual(view);
  });

  it('begins anew on Monday', () => {
    const week = days(all, all, all, all, all, all, all, all);
    expect([6, 7].map((day) => weekView(week, monday + day).doneDays)).toEqual([7, 1]);
  });
});

describe('an exercise', () => {
  it('is known by its id, and standing is one position', () => {
    expect([isExerciseId('seated'), isExerciseId('plank')]).toEqual([true, false]);
    expect([positionOf('standing-chair'), positionOf('lying')]).toEqual(['standing', 'lying']);
  });
});
