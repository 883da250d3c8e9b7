/** Checks the arithmetic of the doses: seconds of a week, what simplifies and softens them, and the limits. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { strengthIds } from '../exercises/exercises';
import {
  type Dose,
  type DoseSituation,
  doseOf,
  leastDaysOf,
  type Stage,
  stages,
  weeklySeconds,
} from './dose';

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

it('each strength exercise is offered by some stage', () => {
  const weeks = [1, 2, 3, 4];
  const offered = stages.flatMap((stage) =>
    weeks.flatMap((week) => doseOf(stage, { ...plain, week }).strength.map(({ exercise }) => exercise)),
  );
  expect(strengthIds.filter((id) => !offered.includes(id))).toEqual([]);
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

  it('is that of its stage', () => {
    const inShort = (stage: Stage): string => {
      const dose = doseOf(stage, { ...plain, week: 2 });
      const { least, most } = dose.strengthDays;
      return [
        `${dose.stage}: ${dose.reps} x ${dose.holdSeconds} s, ${dose.breaksPerDay} a day, ${dose.plannedBreaks} planned`,
        `${dose.daysPerWeek.least}-${dose.daysPerWeek.most} days, at most ${dose.weeklyCeiling} s a week`,
        ...(dose.inTurn ? ['in turn'] : []),
        ...(dose.kneelingOnce ? ['kneeling'] : []),
        `strength ${least}-${most} days`,
      ].join(', ');
    };
    expect(stages.map(inShort)).toEqual([
      '0: 1 x 15 s, 4 a day, 4 planned, 5-5 days, at most 600 s a week, strength 0-0 days',
      '1: 1 x 20 s, 4 a day, 4 planned, 5-5 days, at most 600 s a week, strength 0-0 days',
      '2: 1 x 30 s, 4 a day, 4 planned, 5-5 days, at most 600 s a week, in turn, strength 2-2 days',
      '3: 1 x 30 s, 4 a day, 4 planned, 5-5 days, at most 600 s a week, in turn, kneeling, strength 2-3 days',
      '4: 1 x 30 s, 4 a day, 4 planned, 5-5 days, at most 600 s a week, in turn, kneeling, strength 2-3 days',
      '5: 1 x 30 s, 3 a day, 2 planned, 3-5 days, at most 600 s a week, in turn, kneeling, strength 2-3 days',
      '6: 1 x 30 s, 2 a day, 2 planned, 3-7 days, at most 600 s a week, in turn, kneeling, strength 2-2 days',
    ]);
    expect(([0, 1, 2] as const).map((stage) => doseOf(stage, plain).weeklyCeiling)).toEqual([300, 300, 600]);
  });

  it.each<readonly [string, Stage, Partial<DoseSituation>, Partial<Dose>]>([
    ['the first week has room for four holds of 15 s a day', 1, { breaks: 8 }, { breaksPerDay: 4 }],
    ['for two where the hold is twice as long', 1, { breaks: 8, holdSeconds: 60 }, { breaksPerDay: 2 }],
    ['and for all that are wanted from the second on', 1, { breaks: 8, week: 2 }, { breaksPerDay: 8 }],
    [
      'a wish counts for more than the plan that was fitted',
      2,
      { breaks: 3, fitted: 1 },
      { breaksPerDay: 3 },
    ],
    ['a plan of every other day has one break a day', 2, { fitted: 0.5 }, { breaksPerDay: 1 }],
    ['a plan is never larger than the stage', 6, { fitted: 3 }, { breaksPerDay: 2 }],
    ['simplified and fitted: the smaller', 2, { fitted: 1, simplified: true }, { breaksPerDay: 1 }],
    ['two of one’s own hold twice, from stage 2', 1, { breaks: 2, week: 2 }, { reps: 1 }],
    ['to stage 4', 4, { breaks: 2 }, { reps: 2 }],
    ['and no later', 5, { breaks: 2 }, { reps: 1 }],
    ['one of one’s own holds twice', 3, { breaks: 1 }, { reps: 2 }],
    ['three of one’s own do not', 3, { breaks: 3 }, { reps: 1 }],
    ['none of one’s own is none', 3, { breaks: 0 }, { reps: 1, breaksPerDay: 0, plannedBreaks: 0 }],
    ['two that were fitted do not', 3, { fitted: 2 }, { reps: 1, breaksPerDay: 2 }],
    [
      'gentle days hold once',
      3,
      { breaks: 2, gentle: true },
      { reps: 1, strengthDays: { least: 0, most: 0 } },
    ],
    ['so does the simplified plan', 3, { breaks: 2, simplified: true }, { reps: 1 }],
  ])('%s', (_, stage, situation, dose) => {
    expect(doseOf(stage, { ...plain, ...situation })).toMatchObject(dose);
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
    expect(work(3, 2)).toEqual(['sit-to-stand 2x8', 'hip-extension 1x12']);
    expect(work(4)).toEqual(['glute-bridge 2x8', 'sit-to-stand 2x10', 'hip-extension 2x8']);
    expect(work(4, 2)).toEqual(['glute-bridge 2x10', 'sit-to-stand 2x10', 'hip-extension 2x10']);
    expect(work(5)).toEqual(['sit-to-stand 2x12', 'hip-extension 2x12', 'glute-bridge 2x12', 'bird-dog 1x5']);
    const last = ['sit-to-stand 3x10', 'hip-extension 2x12', 'glute-bridge 3x12', 'bird-dog 2x5'];
    expect(work(5, 2)).toEqual([...last.slice(0, 2), 'glute-bridge 3x10', 'bird-dog 1x8']);
    expect([work(5, 3), work(5, 9), work(6), work(6, 9)]).toEqual(Array(4).fill(last));
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
