/** Lives the lives that the programme stalled in or misjudged, and asserts what a physiotherapist would want of each. */
import { describe, expect, it } from 'vitest';
import { positionOf } from '../exercises/exercises';
import { presetProfile } from '../person/profile';
import { at, dayOf, monday, type SimulatedDays } from './inventedPeople';
import { lives } from './lives';
import { programmeAt } from './programme';
import { lastLog } from './programme.fixture';

function lived(name: string): SimulatedDays {
  const life = lives.find((one) => one.name === name);
  if (life === undefined) throw new Error(`no life ${name}`);
  return life.lived();
}

const stageAtTheEnd = (days: SimulatedDays): number | undefined => days.evenings.at(-1)?.stage;
const ofKind = (days: SimulatedDays, word: string): readonly string[] =>
  lastLog(days).filter((line) => line.includes(word));
const fridays = (days: SimulatedDays) => days.evenings.filter((_, index) => index % 7 === 4);
const positions = (days: SimulatedDays, from = 0, to = Infinity): readonly string[] => [
  ...new Set(
    days.routines.flatMap(({ day, routine }) =>
      routine.kind === 'stretch' && day - monday >= from && day - monday < to
        ? [positionOf(routine.exercise)]
        : [],
    ),
  ),
];
const repsAWeek = (days: SimulatedDays): readonly number[] =>
  Array.from({ length: 16 }, (_, week) =>
    days.routines
      .filter(({ day }) => Math.floor((day - monday) / 7) === week)
      .reduce((sum, { routine }) => sum + (routine.kind === 'strength' ? routine.sets * routine.reps : 0), 0),
  );

it('are twenty, each with a sentence on why', () => {
  expect(lives).toHaveLength(20);
  for (const { why } of lives) expect(why).toMatch(/^[A-Z].+\.$/);
});

it('are the same whether they are told event by event or all at once', () => {
  for (const name of ['patchy', 'leg-symptoms']) {
    const { events, evenings } = lived(name);
    for (let index = 0; index < evenings.length; index += 11)
      expect(programmeAt(events, at(monday + index, 23), presetProfile, dayOf)).toEqual(evenings[index]);
  }
});

describe('the programme fits the day that it is given', () => {
  it('two breaks a day become the plan after four weeks, and it goes on at that volume', () => {
    const days = lived('two-a-day');
    expect(ofKind(days, 'fitted')).toEqual(['day 29: fitted, 2 a day']);
    expect(stageAtTheEnd(days)).toBe(6);
    expect(Math.max(...fridays(days).map(({ ledger }) => ledger.left))).toBeLessThanOrEqual(300);
    expect(ofKind(days, 'simplified')).toEqual([]);
  });

  it('one every other day does too', () => {
    const days = lived('patchy');
    expect(ofKind(days, 'fitted')).toEqual(['day 29: fitted, 0.5 a day']);
    expect(stageAtTheEnd(days)).toBe(6);
  });

  it('weeks without any are time off: neither late nor too little', () => {
    const days = lived('alternate-weeks');
    expect(ofKind(days, 'simplified')).toEqual([]);
    expect(stageAtTheEnd(days)).toBeGreaterThanOrEqual(5);
    expect(positions(days)).toEqual(['standing']);
  });
});

describe('soreness and pain', () => {
  it('that creeps up by 2 in two weeks steps back while it is still 4', () => {
    const days = lived('slow-rise');
    expect(ofKind(days, 'step-back')).toEqual([
      expect.stringMatching(/^day (3\d|4\d): step-back \d > \d, slow-rise$/),
    ]);
    const before = days.evenings.filter(({ soreness }) => (soreness.latest ?? 0) >= 6);
    expect(before).toEqual([]);
  });

  it('very sore: walks count as done, and it says to see someone after two weeks', () => {
    const days = lived('very-sore');
    expect(ofKind(days, 'very-sore')[0]).toBe('day 14: review-due, very-sore, same');
    expect(ofKind(days, 'missed')).toEqual([]);
    expect(days.evenings.at(-1)).toMatchObject({ stage: 1, fullWeeks: 16 });
  });

  it('very sore with a bed near never builds', () => {
    const days = lived('very-sore-in-bed');
    expect(stageAtTheEnd(days)).toBe(1);
    for (const { routine } of days.routines)
      if (routine.kind === 'stretch') expect([routine.holdSeconds, routine.reps]).toEqual([15, 1]);
  });

  it('pain of 4 each week in one position spares it, and the programme goes on with another', () => {
    const days = lived('weekly-pain');
    expect(ofKind(days, 'spared')[0]).toBe('day 11: spared, standing');
    expect(positions(days, 12, 39)).toEqual(['seated']);
    expect(stageAtTheEnd(days)).toBeGreaterThanOrEqual(5);
  });

  it('signs in a leg keep the stage for two weeks after it went on', () => {
    const days = lived('leg-symptoms');
    expect(ofKind(days, 'resumed')).toEqual(['day 35: resumed']);
    const up = lastLog(days).find((line) => line.includes('up 2 > 3'));
    expect(Number(/\d+/.exec(up ?? '')?.[0])).toBeGreaterThanOrEqual(49);
  });

  it('an old ache in a leg stops nothing', () => {
    expect(ofKind(lived('old-sciatica'), 'paused')).toEqual([]);
  });
});

describe('the dose', () => {
  it('of week 1 is 5 min a side at most, however many breaks are wanted; 10 ever after', () => {
    const weeks = fridays(lived('eager')).map(({ ledger }) => ledger.left);
    expect(weeks[0]).toBeLessThanOrEqual(300);
    expect(Math.max(...weeks)).toBeLessThanOrEqual(610);
  });

  it('of stage 5 holds less and lifts more, also at the desk', () => {
    const days = lived('faithful');
    const byStage = (stage: number) =>
      fridays(days)
        .filter((one) => one.stage === stage)
        .at(-1)?.ledger.left;
    expect(byStage(5)).toBeLessThan(byStage(4) ?? 0);
    const reps = repsAWeek(days);
    const grows = reps.slice(2, 12);
    expect([...grows].sort((one, other) => one - other)).toEqual(grows);
    const last = days.routines.filter(({ day }) => day - monday >= 70 && day - monday < 84);
    expect(
      last.some(({ routine }) => routine.kind === 'strength' && routine.exercise === 'hip-extension'),
    ).toBe(true);
  });

  it('a chosen position stays', () => {
    expect(positions(lived('at-home'), 0, 29)).toEqual(['seated']);
  });

  it('a new hip has walks that count, and standing up that grows', () => {
    const days = lived('hip-surgery');
    expect(positions(days)).toEqual([]);
    expect(ofKind(days, 'simplified')).toEqual([]);
    const strength = days.routines.flatMap(({ routine }) =>
      routine.kind === 'strength' ? [routine.exercise] : [],
    );
    expect([...new Set(strength)]).toEqual(['sit-to-stand']);
    expect(stageAtTheEnd(days)).toBe(6);
  });
});
