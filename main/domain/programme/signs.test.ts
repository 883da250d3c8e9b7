/** Says at their edges what single signs do to the programme: pain, a bad morning, signs in a leg, red flags. */
import { describe, expect, it } from 'vitest';
import type { StretchId } from '../exercises/exercises';
import { presetProfile } from '../person/profile';
import type { ProgrammeEvent } from './events';
import { at, dayOf, inWords, monday, simulateDays, working } from './inventedPeople';
import { programmeAt } from './programme';
import { lastLog } from './programme.fixture';
import type { ProgrammeState } from './state';

type Told = Partial<Omit<Extract<ProgrammeEvent, { type: 'soreness' }>, 'type' | 'at'>>;

const tells = (day: number, told: Told, hour = 18): ProgrammeEvent => ({
  type: 'soreness',
  at: at(monday + day, hour),
  score: null,
  ...told,
});
const hurts = (day: number, duringPain: number): ProgrammeEvent => tells(day, { duringPain });
const worse = (day: number, hour = 18): ProgrammeEvent => tells(day, { worseNextMorning: true }, hour);
const resumes = (day: number): ProgrammeEvent => ({ type: 'resumed', at: at(monday + day, 8) });

/** Screened on day 0, then one stretch a day with both sides held. */
function eventsUntil(
  last: number,
  exercise: (day: number) => StretchId = () => 'seated',
): readonly ProgrammeEvent[] {
  const days = Array.from({ length: last }, (_, index) => index + 1);
  const held = days.flatMap((day) =>
    (['left', 'right'] as const).map(
      (side): ProgrammeEvent => ({
        ...{ type: 'held', at: at(monday + day, 9), exercise: exercise(day), side },
        ...{ seconds: 15, planned: 15 },
      }),
    ),
  );
  const screened: ProgrammeEvent = { type: 'screened', at: at(monday, 9), conditions: [] };
  return [screened, ...held];
}

/** The programme on the evening of such a day, with these signs on the way. */
function afterDays(
  last: number,
  signs: readonly ProgrammeEvent[],
  exercise?: (day: number) => StretchId,
): ProgrammeState {
  const told = [...eventsUntil(last, exercise), ...signs];
  return programmeAt(told, at(monday + last, 23), presetProfile, dayOf);
}

/** What was logged beside stages that were gone up, and reviews. */
const logOf = ({ log }: ProgrammeState): readonly string[] =>
  log.filter(({ type }) => type !== 'screened' && type !== 'up' && type !== 'review-due').map(inWords);

describe('a position that hurts', () => {
  const spares = (...pains: readonly (readonly [day: number, pain: number])[]): readonly string[] =>
    logOf(
      afterDays(
        50,
        pains.map(([day, pain]) => hurts(day, pain)),
      ),
    );
  it.each([
    ['twice, 4 days apart: not yet', () => spares([10, 4], [14, 4]), []],
    ['twice, 5 days apart', () => spares([10, 4], [15, 4]), ['day 15: spared, seated']],
    ['twice, 10 days apart', () => spares([10, 5], [20, 4]), ['day 20: spared, seated']],
    ['twice, 11 days apart: no more', () => spares([10, 4], [21, 4]), []],
    ['less than that before', () => spares([10, 3], [16, 4]), []],
    ['less than that now', () => spares([10, 4], [16, 3]), []],
    ['again while it is spared', () => spares([10, 4], [15, 4], [22, 4]), ['day 15: spared, seated']],
    [
      'again four weeks later',
      () => spares([10, 4], [15, 4], [37, 4], [43, 4]),
      ['day 15: spared, seated', 'day 43: spared, seated'],
    ],
    ['again a day before that', () => spares([10, 4], [15, 4], [36, 4], [42, 4]), ['day 15: spared, seated']],
  ])('%s', (_, log, expected) => {
    expect(log()).toEqual(expected);
  });

  it('is spared for four weeks', () => {
    const sparedOn = (day: number) => afterDays(day, [hurts(10, 4), hurts(15, 4)]).spared;
    expect([14, 15, 42, 43].map(sparedOn)).toEqual([[], ['seated'], ['seated'], []]);
  });

  it('is each its own, and nothing is spared where no stretch was held', () => {
    const inTurn = (day: number): StretchId => (day > 12 ? 'standing-step' : 'seated');
    expect(logOf(afterDays(20, [hurts(10, 4), hurts(16, 4)], inTurn))).toEqual([]);
    const screened: ProgrammeEvent = { type: 'screened', at: at(monday, 9), conditions: [] };
    const signs = [screened, hurts(2, 4), hurts(8, 4)];
    expect(logOf(programmeAt(signs, at(monday + 9, 9), presetProfile, dayOf))).toEqual([]);
  });
});

describe('a step back', () => {
  it('comes of pain of 6 in a stretch, of a worse morning, and of nothing less', () => {
    expect(logOf(afterDays(10, [hurts(10, 6)]))).toEqual(['day 10: step-back 1 > 1, pain-during']);
    expect(logOf(afterDays(10, [hurts(10, 5)]))).toEqual([]);
    expect(logOf(afterDays(10, [worse(10)]))).toEqual(['day 10: step-back 1 > 1, next-morning']);
    expect(logOf(afterDays(10, [tells(10, { worseNextMorning: false, legSymptoms: false })]))).toEqual([]);
  });

  it.each([
    ['on the same day: one and the same', [worse(10, 12), worse(10)], []],
    ['a day later: gentle days begin anew', [worse(10), worse(11)], ['day 11: gentle-again']],
    ['two days later, too', [worse(10), worse(12)], ['day 12: gentle-again']],
    ['three days later: another step', [worse(10), worse(13)], ['day 13: step-back 1 > 1, next-morning']],
  ])('and a second sign %s', (_, signs, more) => {
    expect(logOf(afterDays(13, signs)).filter((line) => !line.includes('ended'))).toEqual([
      'day 10: step-back 1 > 1, next-morning',
      ...more,
    ]);
  });

  it('is the third in four weeks: the programme rests; a day more and it goes on', () => {
    expect(afterDays(37, [worse(10), worse(24), worse(37)]).paused).toEqual({
      since: monday + 37,
      because: 'three-step-backs',
    });
    expect(afterDays(38, [worse(10), worse(24), worse(38)]).paused).toBeNull();
  });

  it('before the safety questions begins gentle days all the same', () => {
    const { log, stage, gentle } = programmeAt([worse(0)], at(monday, 20), presetProfile, dayOf);
    expect(log.map(inWords)).toEqual(['day 0: step-back 0 > 0, next-morning']);
    expect([stage, gentle]).toEqual([0, { since: monday, lastDay: monday + 6 }]);
  });

  it('is none while the programme rests', () => {
    const log = logOf(afterDays(12, [tells(10, { legSymptoms: true }), worse(11), hurts(12, 9)]));
    expect(log).toEqual(['day 10: paused, leg-symptoms']);
  });
});

describe('gentle days', () => {
  const steady = Array.from({ length: 9 }, (_, day) => tells(day + 1, { score: 3 }));
  const endOf = (...signs: readonly ProgrammeEvent[]): readonly string[] =>
    logOf(afterDays(20, [...steady, worse(10), ...signs])).filter((line) => line.includes('ended'));
  it.each([
    ['three where soreness is what it was, or one more', [tells(11, { score: 4 })], 13],
    ['longer where it is two more', [tells(11, { score: 5 })], 17],
    ['as long as it takes', [tells(11, { score: 5 }), tells(14, { score: 4 })], 15],
    ['longer where nothing was told since', [], 17],
    ['longer where it was told on their first day alone', [tells(10, { score: 3 }, 19)], 17],
    ['longer where a stretch hurt in them', [tells(11, { score: 3, duringPain: 4 })], 17],
    ['three where it hurt no more than is safe', [tells(11, { score: 3, duringPain: 3 })], 13],
  ])('are %s', (_, signs, day) => {
    expect(endOf(...signs)).toEqual([`day ${day}: gentle-ended`]);
  });

  it('go by what is safe where soreness was never told before', () => {
    const ended = (score: number) => logOf(afterDays(20, [worse(10), tells(11, { score })])).at(-1);
    expect([4, 5].map(ended)).toEqual(['day 13: gentle-ended', 'day 17: gentle-ended']);
  });

  it('go by the middle of what was told before the day of the sign', () => {
    const scores = [6, 4, 4].map((score, index) => tells(7 + index, { score }));
    const before = [...scores, tells(10, { score: 9 }, 12)];
    const ended = (score: number) =>
      logOf(afterDays(20, [...before, worse(10), tells(11, { score })])).at(-1);
    expect([5, 6].map(ended)).toEqual(['day 13: gentle-ended', 'day 17: gentle-ended']);
    const untold = [tells(9, { score: 5 }), worse(10), tells(11, { score: 6 })];
    expect(logOf(afterDays(20, untold)).at(-1)).toBe('day 13: gentle-ended');
  });

  it('go by what was told before the rise that began them', () => {
    const scores = [3, 4, 5, 6, 7].map((score, index) => tells(6 + index, { score }));
    const log = (score: number) => logOf(afterDays(20, [...scores, tells(11, { score })]));
    const began = 'day 10: step-back 1 > 1, soreness-rise';
    expect(log(5)).toEqual([began, 'day 13: gentle-ended']);
    expect(log(6)).toEqual([began, 'day 17: gentle-ended']);
  });

  it('are over: the rise in them counts no more, unless soreness is told again', () => {
    const rise = [1, 2, 3].map((day) => tells(day, { score: 3 }));
    const signs = [...rise, tells(9, { score: 6 }), tells(10, { score: 6 }), hurts(18, 1)];
    expect(logOf(afterDays(20, signs))).toEqual([
      'day 10: step-back 1 > 1, soreness-rise',
      'day 17: gentle-ended',
    ]);
    const low = [1, 2, 3, 4, 5].map((day) => tells(day, { score: 2 }));
    const rested = [tells(11, { legSymptoms: true }), resumes(12)];
    const high = [tells(13, { score: 4 }), tells(14, { score: 4 }), hurts(20, 1)];
    expect(logOf(afterDays(22, [...low, ...rested, ...high]))).toEqual([
      'day 11: paused, leg-symptoms',
      'day 12: resumed',
      'day 19: gentle-ended',
    ]);
  });

  it('end where the programme rests, and begin as it goes on', () => {
    const signs = [worse(10), tells(11, { legSymptoms: true })];
    expect(afterDays(11, signs).gentle).toBeNull();
    expect(afterDays(12, [...signs, resumes(12)]).gentle).toEqual({
      since: monday + 12,
      lastDay: monday + 18,
    });
  });
});

describe('what is told', () => {
  it('lies on the scale from 0 to 10, or was not told', () => {
    const latest = (score: number | null) => afterDays(3, [tells(2, { score })]).soreness.latest;
    expect([14, 10, 0, -2, Number.NaN, Number.POSITIVE_INFINITY, null].map(latest)).toEqual([
      ...[10, 10, 0, 0],
      ...[null, null, null],
    ]);
  });

  it('of red flags and legs rests the programme once', () => {
    const flag = { type: 'red-flag', at: at(monday + 5, 9), urgency: 'urgent' } as const;
    const again = { ...flag, at: at(monday + 6, 9) };
    expect(logOf(afterDays(7, [flag, again, tells(6, { legSymptoms: true })]))).toEqual([
      'day 5: paused, red-flag',
    ]);
    const later = { type: 'screened', at: at(monday + 5, 9), conditions: [], redFlag: 'routine' } as const;
    const twice = afterDays(7, [later]);
    expect([logOf(twice), twice.log.filter(({ type }) => type === 'screened').length]).toEqual([[], 1]);
  });

  it('of a red flag, once it goes on, keeps no stage as signs in a leg do', () => {
    const flag = { type: 'red-flag', at: at(monday + 5, 9), urgency: 'urgent' } as const;
    expect(afterDays(10, [flag, resumes(6)]).waitingFor).not.toContain('leg-symptoms');
    expect(afterDays(10, [tells(5, { legSymptoms: true }), resumes(6)]).waitingFor).toContain('leg-symptoms');
  });

  it('that it goes on is nothing where it goes on', () => {
    const state = afterDays(7, [resumes(5)]);
    expect([logOf(state), state.gentle]).toEqual([[], null]);
  });
});

describe('practice', () => {
  const each = (day: number, ...some: readonly (readonly [string, object])[]): readonly ProgrammeEvent[] =>
    some.map(
      ([type, rest], index) => ({ type, at: at(monday + day, 10 + index), ...rest }) as ProgrammeEvent,
    );

  it('is no prompt that was only answered, no hold of nothing and no easy move', () => {
    const signs = Array.from({ length: 20 }, (_, index) =>
      each(
        21 + index,
        ['offered', {}],
        ['taken', {}],
        ['held', { exercise: 'seated', side: 'left', seconds: 0, planned: 20 }],
        ['repeated', { exercise: 'half-squat', reps: 24, planned: 24 }],
      ),
    ).flat();
    const days = afterDays(20, []);
    expect(days.stage).toBe(2);
    const told = [...eventsUntil(20), ...signs];
    const { log } = programmeAt(told, at(monday + 40, 23), presetProfile, dayOf);
    expect(log.map(inWords).filter((line) => line.includes('missed'))).toEqual([
      'day 35: missed-lower 2 > 1',
    ]);
  });

  it('is no walk while the programme rests, though the week counts it', () => {
    const lived = simulateDays(
      40,
      working((index) => ({ takes: 8, score: 3, leg: index === 16 })),
    );
    expect(lastLog(lived).filter((line) => line.includes('missed'))).toEqual(['day 31: missed-lower 2 > 1']);
    expect(lived.evenings[25]?.thisWeek.doneDays).toBe(5);
  });
});
