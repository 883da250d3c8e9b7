/** Says for each reason which exercises it holds back, of a person at home in the evening for whom nothing else is. */
import { describe, expect, it } from 'vitest';
import { type Profile, presetProfile } from '../person/profile';
import { doseOf, type Stage } from '../programme/dose';
import { plainContext } from '../programme/inventedPeople';
import type { ProgrammeState } from '../programme/state';
import { empty, evening, home, soreness } from './choose.fixture';
import { type Demand, demands, demandsOf } from './demands';
import { type ExerciseId, exerciseIds } from './exercises';
import { type Offer, offersNow } from './offers';
import type { BarReason } from './reasons';
import { barredBy, type Circumstances } from './suitability';

const person: Profile = {
  ...presetProfile,
  ...home,
  footSupport: 'chair',
  chair: { rolls: false, fixedArms: false },
};
const plan = {
  ...{ week: 1, gentle: false, simplified: false },
  ...{ fitted: null, breaks: null, holdSeconds: null },
} as const;
const inStage = (stage: Stage): Partial<ProgrammeState> => ({ stage, dose: doseOf(stage, plan) });

interface Someone {
  readonly profile?: Partial<Profile>;
  readonly state?: Partial<ProgrammeState>;
  readonly now?: Partial<Circumstances>;
}

/** What is held back of all exercises, and why. */
function barred({ profile, state, now }: Someone): { readonly [exercise in ExerciseId]?: BarReason } {
  const programme = { ...empty, ...inStage(5), ...state };
  return Object.fromEntries(
    exerciseIds.flatMap((exercise) => {
      const why = barredBy(exercise, { ...person, ...profile }, programme, {
        ...plainContext,
        ...evening,
        ...now,
      });
      return why === null ? [] : [[exercise, why]];
    }),
  );
}
/** All but these, for one reason. */
const allBut = (why: BarReason, ...free: readonly ExerciseId[]) =>
  Object.fromEntries(exerciseIds.filter((one) => !free.includes(one)).map((one) => [one, why]));
const these = (why: BarReason, ...held: readonly ExerciseId[]) =>
  Object.fromEntries(held.map((one) => [one, why]));

describe('held back is', () => {
  it.each<readonly [string, Someone, ReturnType<typeof barred>]>([
    ['nothing', {}, {}],
    [
      'all, by a condition that was not asked about',
      { profile: { conditions: ['age'] } },
      allBut('ask-first'),
    ],
    [
      'all, while the programme rests',
      { state: { paused: { since: 1, because: 'red-flag' } } },
      allBut('paused'),
    ],
    [
      'by a new hip',
      { profile: { conditions: ['hip-surgery'], asked: ['hip-surgery'] } },
      allBut('condition', 'sit-to-stand'),
    ],
    [
      'by pregnancy',
      { profile: { conditions: ['pregnancy'], asked: ['pregnancy'] } },
      these(
        'condition',
        'standing-chair',
        'kneeling',
        'lying',
        'hip-extension',
        'glute-bridge',
        'knee-raise',
      ),
    ],
    [
      'by osteoporosis',
      { profile: { conditions: ['osteoporosis'], asked: ['osteoporosis'] } },
      these('condition', 'lying'),
    ],
    [
      'by stenosis',
      { profile: { conditions: ['stenosis'], asked: ['stenosis'] } },
      these('condition', 'standing-chair', 'kneeling', 'hip-extension', 'bird-dog'),
    ],
    ['by soreness of 6', { state: soreness(6) }, allBut('soreness', 'lying')],
    ['by nothing, with soreness of 5', { state: soreness(5) }, {}],
    ['by soreness of the welcome', { profile: { soreness: 7 } }, allBut('soreness', 'lying')],
    [
      'by nothing, where the latest answer is better than those before it',
      { profile: { soreness: 7 }, state: { soreness: { ...empty.soreness, latest: 2, recent: 7 } } },
      {},
    ],
    [
      'by what was lately usual, where nothing was told this week',
      { profile: { soreness: 1 }, state: { soreness: { ...empty.soreness, recent: 7 } } },
      allBut('soreness', 'lying'),
    ],
    ['in gentle days', { state: { gentle: { since: 1, lastDay: 7 } } }, allBut('gentle', 'seated', 'lying')],
    ['on a sore day', { now: { soreToday: true } }, allBut('gentle', 'seated', 'lying')],
    [
      'where arching makes it worse',
      { profile: { worseArching: true } },
      these('arching', 'standing-chair', 'kneeling', 'hip-extension', 'bird-dog'),
    ],
    [
      'for who is unsteady',
      { profile: { balance: 'poor' } },
      these('balance', 'standing-chair', 'kneeling', 'hip-extension', 'bird-dog', 'calf-raise', 'knee-raise'),
    ],
    [
      'by sore knees',
      { profile: { knees: 'sore' } },
      { ...these('knees', 'kneeling', 'bird-dog'), ...these('knees-bent', 'half-squat') },
    ],
    ['by stiff ankles', { profile: { ankles: 'stiff' } }, these('ankles', 'seated', 'calf-raise')],
    ['while standing', { now: { standing: true } }, these('standing', 'seated', 'sit-to-stand')],
    [
      'by fixed arms',
      { profile: { chair: { rolls: false, fixedArms: true } } },
      these('fixed-arms', 'seated'),
    ],
    [
      'where others look on',
      { profile: { around: 'open-office' } },
      these(
        'open-office',
        ...([
          'standing-chair',
          'kneeling',
          'lying',
          'glute-bridge',
          'bird-dog',
          'half-squat',
          'knee-raise',
        ] as const),
      ),
    ],
    [
      'without room on the floor, beside a bed',
      { profile: { floor: 'just-to-stand' } },
      these('no-floor', 'kneeling', 'bird-dog'),
    ],
    [
      'without room on the floor, and no bed',
      { profile: { floor: 'just-to-stand', bedNear: false } },
      { ...these('no-floor', 'kneeling', 'bird-dog', 'glute-bridge'), ...these('no-bed', 'lying') },
    ],
    ['with room on the floor, and no bed', { profile: { bedNear: false } }, these('no-bed', 'lying')],
    ['with a step for the foot', { profile: { footSupport: 'step' } }, these('no-chair', 'standing-chair')],
    ['by day', { now: { timeOfDay: 'day' } }, these('time-of-day', 'lying')],
    ['in the morning: nothing', { now: { timeOfDay: 'morning' } }, {}],
    ['by day, soreness 3', { now: { timeOfDay: 'day' }, state: soreness(3) }, these('time-of-day', 'lying')],
    ['by day, soreness 4: nothing', { now: { timeOfDay: 'day' }, state: soreness(4) }, {}],
    [
      'by day, on a sore day',
      { now: { timeOfDay: 'day', soreToday: true } },
      allBut('gentle', 'seated', 'lying'),
    ],
    ['in stage 4', { state: inStage(4) }, these('stage', 'bird-dog')],
    ['in stage 3', { state: inStage(3) }, these('stage', 'glute-bridge', 'bird-dog')],
    [
      'in stage 2',
      { state: inStage(2) },
      these('stage', 'kneeling', 'hip-extension', 'glute-bridge', 'bird-dog'),
    ],
    [
      'in stage 1',
      { state: inStage(1) },
      allBut('stage', 'standing-step', 'standing-chair', 'seated', 'lying'),
    ],
  ])('%s', (_, someone, held) => {
    expect(barred(someone)).toEqual(held);
  });
});

describe('the list of all exercises', () => {
  const offers = (
    ledger: Partial<ProgrammeState['ledger']>,
    some: Partial<ProgrammeState> = {},
  ): readonly Offer[] =>
    offersNow(
      person,
      { ...empty, ...inStage(5), ledger: { ...empty.ledger, ...ledger }, ...some },
      {
        ...plainContext,
        ...evening,
      },
    );
  const why = (list: readonly Offer[]) =>
    Object.fromEntries(
      list.flatMap(({ exercise, barred: reason }) => (reason === null ? [] : [[exercise, reason]])),
    );
  const today = (...exercises: readonly ExerciseId[]) => ({
    today: { ...empty.ledger.today, exercises },
    strengthDays: [empty.today],
  });
  const strength = ['hip-extension', 'glute-bridge', 'bird-dog'] as const;

  it('names each with the way it is done', () => {
    const ways = (stretchesEver: number) =>
      offers({ stretchesEver }).map(({ exercise, variant }) => `${exercise} ${variant}`);
    expect(ways(9)).toEqual([
      ...['standing-step split', 'standing-chair chair', 'seated plain', 'kneeling plain', 'lying plain'],
      ...['sit-to-stand plain', 'hip-extension plain', 'glute-bridge plain', 'bird-dog plain'],
      ...['half-squat plain', 'calf-raise plain', 'knee-raise plain'],
    ]);
    expect(ways(2)).toContain('lying edge');
  });

  it('holds strength work back on a day of rest, and what was done of it today', () => {
    expect(why(offers({}))).toEqual({});
    expect(why(offers({ strengthDays: [empty.today - 1] }))).toEqual(
      these('rest-day', 'sit-to-stand', ...strength),
    );
    const three = { strengthDays: [empty.today - 6, empty.today - 4, empty.today - 2] };
    expect(why(offers(three))).toEqual(these('rest-day', 'sit-to-stand', ...strength));
    expect(why(offers(today('sit-to-stand')))).toEqual(these('done-today', 'sit-to-stand'));
  });

  it('holds back a fourth exercise of the day; an easy move is none', () => {
    expect(why(offers(today('standing-step', 'seated', 'sit-to-stand')))).toEqual({
      ...these('done-today', 'sit-to-stand'),
      ...these('three-a-day', 'standing-chair', 'kneeling', 'lying', ...strength),
    });
  });

  it('names what holds it back for safety first', () => {
    const paused = offers(today('sit-to-stand'), { paused: { since: 1, because: 'red-flag' } });
    expect(why(paused)).toEqual(allBut('paused'));
  });
});

it('each demand is asked by these exercises', () => {
  expect(
    Object.fromEntries(demands.map((one) => [one, exerciseIds.filter((id) => demandsOf(id).includes(one))])),
  ).toEqual({
    'leg-behind': [
      'standing-step',
      'standing-chair',
      'seated',
      'kneeling',
      'lying',
      'hip-extension',
      'bird-dog',
    ],
    arching: ['standing-chair', 'kneeling', 'hip-extension', 'bird-dog'],
    knees: ['kneeling', 'bird-dog'],
    'one-knee': ['kneeling'],
    'one-leg': ['hip-extension', 'knee-raise'],
    'both-knees-in': ['lying'],
    'flat-on-back': ['lying', 'glute-bridge'],
    balance: ['standing-chair', 'kneeling', 'hip-extension', 'bird-dog', 'calf-raise', 'knee-raise'],
    'toes-bent': ['seated', 'calf-raise'],
    'knees-bent': ['half-squat'],
    'leg-work': ['half-squat', 'calf-raise', 'knee-raise'],
    'high-foot': ['standing-chair'],
  } satisfies { [demand in Demand]: readonly ExerciseId[] });
});
