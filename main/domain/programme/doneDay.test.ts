/** Says that what was done on a day counts, whatever the same day brings after it: a rest, a step back, another wish. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import type { ProgrammeEvent } from './events';
import { at, dayOf, doneOf, monday, type SimulatedDays, simulateDays, working } from './inventedPeople';
import { programmeAt } from './programme';
import { lastLog } from './programme.fixture';

const weekOn = (lived: SimulatedDays, day: number) => lived.evenings[day]?.thisWeek;

describe('a day that was done, when signs in its evening rest the programme,', () => {
  const lived = () =>
    simulateDays(
      26,
      working((index) => ({ takes: 4, score: 3, leg: index === 16 })),
    );

  it('stays done on that evening and in its week', () => {
    expect([15, 16].map((day) => weekOn(lived(), day)?.doneDays)).toEqual([2, 3]);
    // Wednesday was the third done day; the walks of Thursday make the week full.
    expect(weekOn(lived(), 17)).toEqual({ doneDays: 4, full: true, skipsLeft: 2 });
  });

  it('is a working day; those of the rest are none', () => {
    const one = (day: number) => lived().evenings[day]?.completion;
    // Up to the morning of the day, and of days after it: with the first two weeks these are ten each.
    expect([16, 17, 25].map(one)).toEqual(Array(3).fill({ done: 40, planned: 40, days: 10, share: 1 }));
    const short = simulateDays(
      8,
      working((index) => ({ takes: 4, leg: index === 2 })),
    );
    expect(short.evenings.at(-1)?.completion).toEqual({ done: 12, planned: 12, days: 3, share: 1 });
  });
});

describe('the day on which the programme is paused', () => {
  const offered = (hour: number): ProgrammeEvent => ({ type: 'offered', at: at(monday + 1, hour) });
  const stretch = (): readonly ProgrammeEvent[] => {
    const [routine] = simulateDays(1, () => ({ takes: 1 })).routines;
    return routine === undefined ? [] : doneOf(routine.routine, at(monday + 1, 10));
  };
  const legs: ProgrammeEvent = {
    ...{ type: 'soreness', at: at(monday + 1, 12), score: null },
    ...{ duringPain: null, legSymptoms: true, worseNextMorning: null },
  };
  const screened: ProgrammeEvent = { type: 'screened', at: at(monday, 9), conditions: [] };

  it('has what was offered before the pause as its plan, and no more', () => {
    const told = [
      screened,
      offered(9),
      offered(10),
      ...stretch(),
      legs,
      offered(13),
      offered(14),
      offered(15),
    ];
    const next = programmeAt([...told, offered(34), offered(35)], at(monday + 3, 9), presetProfile, dayOf);
    expect(next.completion).toEqual({ done: 1, planned: 2, days: 1, share: 0.5 });
  });
});

describe('a day that is not over', () => {
  it('is not done by the one break that it has offered so far', () => {
    const [routine] = simulateDays(1, () => ({ takes: 1 })).routines;
    const now = at(monday + 1, 10);
    const stretch = routine === undefined ? [] : doneOf(routine.routine, now);
    const told: ProgrammeEvent[] = [
      { type: 'screened', at: at(monday, 9), conditions: [] },
      { type: 'offered', at: now },
      ...stretch,
    ];
    const state = programmeAt(told, at(monday + 1, 12), presetProfile, dayOf);
    expect(state.ledger.today).toMatchObject({ sidesDone: 2, offered: 1, planned: 4 });
    expect(state.thisWeek.doneDays).toBe(0);
  });
});

describe('a day that was done', () => {
  it('stays done, and costs no excused break, where a step back brings a stage that plans more', () => {
    const lived = simulateDays(
      60,
      working((index) => ({ takes: index < 58 ? 8 : 2, score: 3, during: index === 58 ? 6 : 1 })),
    );
    expect(lastLog(lived).at(-1)).toBe('day 58: step-back 5 > 4, pain-during');
    expect([58, 59].map((day) => weekOn(lived, day))).toEqual(
      Array(2).fill({ doneDays: 3, full: false, skipsLeft: 2 }),
    );
  });

  it.each([0, 2, 8])('stays done where %i breaks a day are wished in its evening', (breaks) => {
    const { events } = simulateDays(
      5,
      working(() => ({ takes: 4 })),
      { ...presetProfile, stretchBreaks: 3 },
    );
    const wish: ProgrammeEvent = { type: 'breaks-chosen', at: at(monday + 4, 20), breaks };
    const on = (day: number) => programmeAt([...events, wish], at(monday + day, 22), presetProfile, dayOf);
    expect([4, 6].map((day) => on(day).thisWeek)).toEqual(
      Array(2).fill({ doneDays: 5, full: true, skipsLeft: 2 }),
    );
  });
});
