/** Checks how completion is reckoned, and how often the person gets up. */
import { describe, expect, it } from 'vitest';
import { completionOf, takenADay } from './completion';
import { monday } from './inventedPeople';
import type { DayRecord } from './ledger';
import { days } from './programme.fixture';

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
