/** Checks the arithmetic of the doses: seconds of a week, what simplifies and softens them, and the limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DoseSituation, doseOf, leastDaysOf, type Stage, stages, weeklySeconds } from './dose';

const plain: DoseSituation = {
  week: 1,
  gentle: false,
  simplified: false,
  fitted: null,
  breaks: null,
  holdSeconds: null,
};
const weekly = (stage: Stage, change: Partial<DoseSituation> = {}): number => {
  const dose = doseOf(stage, { ...plain, ...change });
  return dose.holdSeconds * dose.reps * dose.plannedBreaks * dose.daysPerWeek.most;
};

describe('a week of five days', () => {
  it('is 5, 6.7 and 10 min per side in stage 1 and 2', () => {
    expect([weekly(1), weekly(1, { week: 2 }), weekly(2)]).toEqual([300, 400, 600]);
  });

  it('stays at 10 min up to stage 4, and at 5 in stage 5', () => {
    expect(([3, 4, 5] as const).map((stage) => weekly(stage))).toEqual([600, 600, 300]);
  });

  it('is the same with two breaks that hold twice', () => {
    expect(weekly(2, { breaks: 2 })).toBe(600);
    expect(doseOf(2, { ...plain, breaks: 2 })).toMatchObject({ reps: 2, breaksPerDay: 2 });
  });

  it('builds up to the person’s own hold in the same steps', () => {
    const holds = (full: number) =>
      (
        [
          [1, 1],
          [1, 2],
          [2, 1],
        ] as const
      ).map(([stage, week]) => doseOf(stage, { ...plain, week, holdSeconds: full }).holdSeconds);
    expect(holds(30)).toEqual([15, 20, 30]);
    expect(holds(45)).toEqual([25, 30, 45]);
    expect(holds(20)).toEqual([10, 15, 20]);
    expect(holds(60)).toEqual([30, 40, 60]);
  });
});

describe('less is asked', () => {
  it('in gentle days: 10 to 15 s, no strength, no turns', () => {
    const gentle = { ...plain, gentle: true };
    expect(doseOf(5, gentle)).toMatchObject({
      holdSeconds: 15,
      strength: [],
      inTurn: false,
      kneelingOnce: false,
    });
    expect(doseOf(5, { ...gentle, holdSeconds: 10 }).holdSeconds).toBe(10);
  });

  it('while simplified: two breaks, one position', () => {
    expect(doseOf(3, { ...plain, simplified: true })).toMatchObject({
      breaksPerDay: 2,
      plannedBreaks: 2,
      reps: 1,
      inTurn: false,
      kneelingOnce: false,
    });
    expect(doseOf(3, { ...plain, simplified: true, breaks: 1 }).breaksPerDay).toBe(1);
  });
});

describe('every dose', () => {
  it('lies within the ranges of the literature', () => {
    const situation = fc.record({
      week: fc.integer({ min: 1, max: 200 }),
      gentle: fc.boolean(),
      simplified: fc.boolean(),
      fitted: fc.option(fc.constantFrom(0.5, 1, 2, 3)),
      breaks: fc.option(fc.integer({ min: 0, max: 8 })),
      holdSeconds: fc.option(fc.integer({ min: 10, max: 60 })),
    });
    fc.assert(
      fc.property(fc.constantFrom(...stages), situation, (stage, one) => {
        const dose = doseOf(stage, one);
        expect(dose.holdSeconds).toBeGreaterThanOrEqual(10);
        expect(dose.holdSeconds).toBeLessThanOrEqual(60);
        expect(dose.plannedBreaks).toBeLessThanOrEqual(dose.breaksPerDay);
        for (const { sets, reps } of dose.strength) {
          expect(sets).toBeGreaterThanOrEqual(1);
          expect(sets).toBeLessThanOrEqual(3);
          expect(reps).toBeGreaterThanOrEqual(5);
          expect(reps).toBeLessThanOrEqual(12);
        }
        expect(dose.strengthDays.most).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('of the stages as they are meant lies between 5 and 10 min a week', () => {
    for (const stage of stages.slice(1, 6)) {
      expect(weekly(stage, { week: 2 })).toBeGreaterThanOrEqual(weeklySeconds.least);
      expect(weekly(stage, { week: 2 })).toBeLessThanOrEqual(weeklySeconds.most);
    }
  });

  it('belongs to a stage of two weeks, four before the last, which stays', () => {
    expect(stages.map(leastDaysOf)).toEqual([1, 14, 14, 14, 14, 28, null]);
  });

  it('lifts more from stage to stage', () => {
    const work = (stage: Stage, week = 1) =>
      doseOf(stage, { ...plain, week }).strength.map((one) => `${one.exercise} ${one.sets}x${one.reps}`);
    expect(work(1)).toEqual([]);
    expect([work(2), work(2, 2)]).toEqual([['sit-to-stand 1x8'], ['sit-to-stand 1x10']]);
    expect(work(3)).toEqual(['sit-to-stand 2x8', 'hip-extension 1x10']);
    expect(work(4)).toEqual(['glute-bridge 2x8', 'sit-to-stand 2x10', 'hip-extension 2x8']);
    expect(work(4, 2)).toEqual(['glute-bridge 2x10', 'sit-to-stand 2x10', 'hip-extension 2x10']);
    expect(work(5)).toEqual(['sit-to-stand 2x12', 'hip-extension 2x12', 'glute-bridge 2x12', 'bird-dog 1x5']);
    expect(work(5, 3)).toEqual([
      'sit-to-stand 3x10',
      'hip-extension 2x12',
      'glute-bridge 3x12',
      'bird-dog 2x5',
    ]);
  });
});

it('no exercise jumps: from week to week by a few repeats, or by one set with fewer in it', () => {
  const weeks = stages.flatMap((stage) =>
    [1, 2, 3, 4].map((week) => doseOf(stage, { ...plain, week }).strength),
  );
  const last = new Map<string, { readonly sets: number; readonly reps: number }>();
  for (const week of weeks)
    for (const { exercise, sets, reps } of week) {
      const before = last.get(exercise);
      last.set(exercise, { sets, reps });
      if (before === undefined) continue;
      const total = sets * reps;
      expect(total).toBeGreaterThanOrEqual(before.sets * before.reps);
      expect(total / (before.sets * before.reps)).toBeLessThanOrEqual(1.6);
      expect(sets - before.sets).toBeLessThanOrEqual(1);
      if (sets > before.sets) expect(reps).toBeLessThanOrEqual(before.reps);
      else expect(reps - before.reps).toBeLessThanOrEqual(3);
    }
});
