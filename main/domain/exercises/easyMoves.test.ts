/** Specifies the easy moves of breaks without a stretch (C10): when one comes, which, for whom, and what it counts as. */
import { describe, expect, it } from 'vitest';
import { halfDone } from '../guide/enough';
import { planFor, planSpan } from '../guide/plan';
import type { Profile } from '../person/profile';
import { presetProfile } from '../person/profile';
import { at, dayOf, doneOf, monday, plainContext } from '../programme/inventedPeople';
import { emptyDay, ledgerOf, withPractice } from '../programme/ledger';
import { programmeAt } from '../programme/programme';
import { minutes } from '../time';
import { chooseRoutine } from './choose';
import { empty, inShort, routineFor, soreness } from './choose.fixture';
import { easyMoveDose } from './easyMoves';
import { type EasyMoveId, type Exercise, easyMoveIds } from './exercises';
import { offersNow } from './offers';

const enough = { stretchesToday: 4 };
/** So many breaks taken today, and these easy moves among them. */
const soFar = (taken: number, easyMoves: readonly EasyMoveId[] = []) => ({
  today: { ...emptyDay(monday), taken, easyMoves },
  // Strength work rests today.
  strengthDays: [monday - 1],
});
const first = { stage: 2, context: enough, ledger: soFar(5) } as const;

describe('a break without a stretch', () => {
  it('is a walk and an easy move in turn, each move once before one comes again', () => {
    const day: string[] = [];
    const moves: EasyMoveId[] = [];
    for (let taken = 4; taken < 12; taken += 1) {
      const routine = routineFor({ stage: 2, context: enough, ledger: soFar(taken, moves) });
      if (routine.kind === 'easy-move') moves.push(routine.exercise);
      day.push(routine.kind === 'easy-move' ? routine.exercise : routine.kind);
    }
    expect(day).toEqual([
      'movement',
      'half-squat',
      'movement',
      'calf-raise',
      'movement',
      'knee-raise',
      'movement',
      'half-squat',
    ]);
  });

  it('goes on where yesterday ended', () => {
    const ledger = { ...soFar(5), lastEasyMove: { 'half-squat': monday - 1, 'calf-raise': monday - 1 } };
    expect(inShort({ ...first, ledger })).toBe('knee-raise 2 x 6, easy-move');
  });

  it.each([
    ['the stretches of the day are done', first, 'half-squat 3 x 8, easy-move'],
    [
      'the week is full',
      { ...first, context: {}, ledger: { ...soFar(1), full: true } },
      'half-squat 3 x 8, easy-move',
    ],
    [
      'no break of a day has a stretch',
      { ...first, profile: { stretchBreaks: 0 }, context: {}, ledger: soFar(1) },
      'half-squat 3 x 8, easy-move',
    ],
    [
      'the person wants only walks',
      { ...first, context: { ...enough, easyMoves: false } },
      'movement, enough-today',
    ],
    ['in a call', { ...first, context: { ...enough, inCall: true } }, 'movement, enough-today'],
    ['before stage 2', { ...first, stage: 1 }, 'movement, enough-today'],
    ['very sore', { ...first, state: soreness(7) }, 'movement, enough-today'],
    ['gentle days', { ...first, context: { ...enough, soreToday: true } }, 'movement, enough-today'],
    ['a stretch is still to come', { ...first, context: { stretchesToday: 1 } }, 'seated/plain, in-turn'],
  ] as const)('%s: %s', (_, given, routine) => {
    expect(
      inShort({ ...given, profile: { footSupport: 'none', ...('profile' in given ? given.profile : {}) } }),
    ).toBe(routine);
  });

  it.each<readonly [string, Partial<Profile>, readonly EasyMoveId[]]>([
    ['anybody', {}, easyMoveIds],
    ['hip surgery', { conditions: ['hip-surgery'], asked: ['hip-surgery'] }, []],
    ['pregnancy', { conditions: ['pregnancy'], asked: ['pregnancy'] }, ['half-squat', 'calf-raise']],
    ['a condition not asked about', { conditions: ['osteoporosis'] }, []],
    ['osteoporosis, asked about', { conditions: ['osteoporosis'], asked: ['osteoporosis'] }, easyMoveIds],
    ['stenosis, asked about', { conditions: ['stenosis'], asked: ['stenosis'] }, easyMoveIds],
    ['unsteady or dizzy', { balance: 'poor' }, ['half-squat']],
    ['sore knees', { knees: 'sore' }, ['calf-raise', 'knee-raise']],
    ['stiff ankles', { ankles: 'stiff' }, ['half-squat', 'knee-raise']],
    ['open office', { around: 'open-office' }, ['calf-raise']],
    ['unsteady, sore knees', { balance: 'poor', knees: 'sore' }, []],
  ])('%s: %j', (_, profile, moves) => {
    const person = { ...presetProfile, ...profile };
    const offered = offersNow(person, { ...empty, stage: 2 }, plainContext).filter(
      ({ barred }) => barred === null,
    );
    expect(easyMoveIds.filter((one) => offered.some(({ exercise }) => exercise === one))).toEqual(moves);
    // What is asked for by hand is held back by the same.
    for (const wanted of easyMoveIds) {
      const { kind } = chooseRoutine(person, { ...empty, stage: 2 }, { ...plainContext, wanted });
      expect(kind === 'easy-move').toBe(moves.includes(wanted));
    }
  });
});

it('sore knees: what is done on them is said apart from what bends them', () => {
  const person: Profile = { ...presetProfile, knees: 'sore', floor: 'room-to-kneel' };
  const offers = offersNow(person, { ...empty, stage: 3 }, plainContext);
  const said = offers.flatMap(({ exercise, barred }) =>
    exercise === 'kneeling' || exercise === 'half-squat' ? [[exercise, barred]] : [],
  );
  expect(Object.fromEntries(said)).toEqual({ kneeling: 'knees', 'half-squat': 'knees-bent' });
});

describe('an easy move', () => {
  it('takes about three minutes', () => {
    const exercise = (id: EasyMoveId): Exercise =>
      ({
        id,
        kind: 'easy-move',
        perSide: id === 'knee-raise',
        phases: [{ name: 'set-up' }, { name: 'move' }, { name: 'hold' }, { name: 'return' }],
        times: { setUp: 8, change: 8 },
      }) as unknown as Exercise;
    for (const move of easyMoveIds) {
      const spent = planSpan(planFor(exercise(move), easyMoveDose(move)));
      expect(spent).toBeGreaterThan(minutes(2.5));
      expect(spent).toBeLessThanOrEqual(minutes(3));
    }
  });

  it('counts as a break taken, and neither as a stretch, as strength work nor as one of the three exercises of a day', () => {
    const now = at(monday, 10);
    const events = doneOf(
      { kind: 'easy-move', ...easyMoveDose('half-squat'), why: { key: '', values: {} } },
      now,
    );
    const record = events.reduce(
      (sum, event) => (event.type === 'repeated' ? withPractice(sum, event) : sum),
      emptyDay(monday),
    );
    expect(record).toEqual({ ...emptyDay(monday), easyMoves: ['half-squat'] });
    const ledger = ledgerOf(new Map([[monday, record]]), monday, 600);
    expect(ledger).toMatchObject({
      left: 0,
      right: 0,
      stretchesEver: 0,
      strengthDays: [],
      lastEasyMove: { 'half-squat': monday },
    });
  });

  it('of which less than half was done is none', () => {
    expect(halfDone(5, 24)).toBe(false);
    const event = {
      type: 'repeated',
      at: at(monday, 10),
      exercise: 'calf-raise',
      reps: 5,
      planned: 24,
    } as const;
    expect(withPractice(emptyDay(monday), event)).toEqual(emptyDay(monday));
  });

  it('keeps no stage: weeks of nothing else are time off', () => {
    const screened = { type: 'screened', at: at(monday, 8), conditions: [] } as const;
    const held = (day: number) =>
      (['left', 'right'] as const).map(
        (side) =>
          ({ type: 'held', at: at(day, 9), exercise: 'seated', side, seconds: 20, planned: 20 }) as const,
      );
    const moved = Array.from({ length: 30 }, (_, index) => ({
      type: 'repeated' as const,
      at: at(monday + 2 + index, 10),
      exercise: 'half-squat' as const,
      reps: 24,
      planned: 24,
    }));
    const stageAfter = (events: Parameters<typeof programmeAt>[0]) =>
      programmeAt(events, at(monday + 32, 12), presetProfile, dayOf).log.map(({ type }) => type);
    const stretched = [screened, ...held(monday + 1)];
    expect(stageAfter([...stretched, ...moved])).toEqual(stageAfter(stretched));
  });
});
