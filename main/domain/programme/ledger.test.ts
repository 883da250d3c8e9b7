/** Checks what counts as done, what a week of practice comes to, and how completion is reckoned. */
import { describe, expect, it } from 'vitest';
import { isExerciseId, positionOf } from '../exercises/exercises';
import { at, monday } from './inventedPeople';
import {
  completionOf,
  creditsOf,
  type DayRecord,
  emptyDay,
  isFull,
  ledgerOf,
  mondayOf,
  weekOf,
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

  it('names the side that is behind', () => {
    expect(ledgerOf(days({ left: 20, right: 30 }), monday, 600).behind).toBe('left');
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
});

describe('an exercise', () => {
  it('is known by its id, and standing is one position', () => {
    expect([isExerciseId('seated'), isExerciseId('plank')]).toEqual([true, false]);
    expect([positionOf('standing-chair'), positionOf('lying')]).toEqual(['standing', 'lying']);
  });
});
