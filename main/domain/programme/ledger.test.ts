/** Checks what counts as done, what a week of practice comes to, and how completion is reckoned. */
import { describe, expect, it } from 'vitest';
import { isExerciseId, positionOf } from '../exercises/exercises';
import { at, monday } from './inventedPeople';
import {
  completionOf,
  creditsOf,
  type DayRecord,
  emptyDay,
  heldSince,
  isFull,
  ledgerOf,
  mondayOf,
  takenADay,
  weekOf,
  weekView,
  withPractice,
} from './ledger';

const held = (side: 'left' | 'right', seconds: number, planned = 30) =>
  ({ type: 'held', at: at(monday, 9), exercise: 'seated', side, seconds, planned }) as const;
const days = (...list: readonly Partial<DayRecord>[]): ReadonlyMap<number, DayRecord> =>
  new Map(list.map((one, index) => [monday + index, { ...emptyDay(monday + index), ...one }]));

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

describe('how often the person gets up', () => {
  const tens = (count: number): readonly Partial<DayRecord>[] =>
    Array.from({ length: count }, (_, index) => ({ planned: 4, taken: index + 1 }));
  it('is known after ten working days: prompts taken a day, today not counted', () => {
    expect(takenADay(days(...tens(9)), monday + 9)).toBe(0);
    expect(takenADay(days(...tens(10)), monday + 9)).toBe(0);
    expect(takenADay(days(...tens(10)), monday + 10)).toBe(5.5);
    expect(takenADay(days(...tens(11)), monday + 11)).toBe(6.5);
    expect(takenADay(days({ planned: 0, taken: 9 }, ...tens(9)), monday + 10)).toBe(0);
  });
});

describe('completion', () => {
  it('is what was done of what was planned, no day making up for another', () => {
    const records = days({ planned: 4, sidesDone: 16 }, { planned: 4, sidesDone: 2 }, { sidesDone: 8 });
    expect(completionOf(records, monday + 3)).toEqual({ done: 5, planned: 8, days: 2, share: 0.625 });
  });

  it('looks at ten working days before the day', () => {
    const records = days(
      ...Array.from({ length: 12 }, (_, index) => ({ planned: 4, sidesDone: index < 2 ? 8 : 4 })),
    );
    expect(completionOf(records, monday + 12)).toMatchObject({ days: 10, share: 0.5 });
    expect(completionOf(records, monday + 2)).toMatchObject({ days: 2, share: 1 });
    expect(completionOf(records, monday)).toEqual({ done: 0, planned: 0, days: 0, share: null });
  });

  const done = { planned: 4, sidesDone: 8 };
  const nothing = { planned: 4 };
  const idle = (count: number): readonly Partial<DayRecord>[] => Array(count).fill(nothing);
  it.each<readonly [string, readonly Partial<DayRecord>[], number]>([
    ['four days with nothing in between are missed', [done, ...idle(4), done], 6],
    ['five are time off', [done, ...idle(5), done], 2],
    ['each time off is one of its own', [done, ...idle(4), done, ...idle(4), done], 10],
    ['four before the first that was done are missed', [...idle(4), done], 5],
    ['five before it are time off', [...idle(5), done], 1],
    ['of those up to today nothing is known yet', [done, done, ...idle(3)], 2],
    ['nothing at all is time off', idle(4), 0],
  ])('%s', (_, list, working) => {
    const day = monday + list.length;
    expect(completionOf(days(...list), day).days).toBe(working);
    expect(completionOf(days(...list), day, { ignoredCounts: true }).days).toBe(Math.min(10, list.length));
  });

  it('looks back to a day, and sixty days at most', () => {
    const records = days(done, nothing, done);
    expect(completionOf(records, monday + 3, { from: monday + 1 })).toMatchObject({ days: 2, share: 0.5 });
    const long = days(done);
    expect([60, 61].map((later) => completionOf(long, monday + later).days)).toEqual([1, 0]);
  });

  it('goes by the person’s own plan where that is smaller; of half a break a day every other one will do', () => {
    const three = { planned: 4, sidesDone: 6 };
    expect(completionOf(days(three, three), monday + 2, { most: 2 })).toMatchObject({
      done: 4,
      planned: 4,
      share: 1,
    });
    expect(completionOf(days(three, three), monday + 2, { most: null })).toMatchObject({
      done: 6,
      planned: 8,
    });
    const one = { planned: 4, sidesDone: 2 };
    expect(completionOf(days(one, nothing, one), monday + 3, { most: 0.5 })).toEqual({
      ...{ done: 1.5, planned: 1.5, days: 3, share: 1 },
    });
    expect(completionOf(days(one, nothing, nothing, nothing, one), monday + 5, { most: 0.5 })).toMatchObject({
      ...{ done: 2, planned: 2.5, share: 0.8 },
    });
    expect(completionOf(days(three, nothing, nothing, nothing, three), monday + 5, { most: 0.5 }).done).toBe(
      2,
    );
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
