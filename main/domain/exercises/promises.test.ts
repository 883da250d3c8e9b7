/**
 * Holds what each condition and each answer promises in its text against what the choice really gives: every one of them, in every
 * place, at every soreness, through the stages of twelve weeks and by every way of asking.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Condition, conditions } from '../person/conditions';
import { type Profile, presetProfile } from '../person/profile';
import { doseOf, stages } from '../programme/dose';
import { plainContext } from '../programme/inventedPeople';
import { chooseRoutine, type Routine } from './choose';
import { empty } from './choose.fixture';
import { askedBefore, bodyForbids, type Demand, demands, demandsOf, forbiddenBy } from './demands';
import { exerciseIds } from './exercises';
import { offersNow } from './offers';

interface Promised {
  /** Words of the text that make the promise. */
  readonly words: string;
  readonly never?: Demand;
  readonly gentle?: true;
  readonly easier?: true;
}

/** What each text promises, as data; the words stand in the English text. */
const promised: { readonly [condition in Condition]: readonly Promised[] } = {
  'hip-surgery': [
    { words: 'no leg behind the body', never: 'leg-behind' },
    { words: 'no kneeling', never: 'knees' },
    { words: 'only walks and standing up', never: 'flat-on-back' },
    { words: 'only walks and standing up', never: 'leg-work' },
  ],
  'recent-injury': [],
  pregnancy: [
    { words: 'gentle holds only', gentle: true },
    { words: 'not flat on the back', never: 'flat-on-back' },
    { words: 'not on one knee', never: 'one-knee' },
    { words: 'or one leg', never: 'one-leg' },
    { words: 'no foot up on a chair', never: 'high-foot' },
  ],
  osteoporosis: [
    { words: 'gentle holds only', gentle: true },
    { words: 'not both knees to the chest', never: 'both-knees-in' },
  ],
  'hot-joint-or-clot': [],
  stenosis: [
    { words: 'nothing that arches the back', never: 'arching' },
    { words: 'the easier form', easier: true },
  ],
  hypermobility: [{ words: 'gentle holds only', gentle: true }],
  age: [],
};

const answered: readonly (readonly [string, Partial<Profile>, readonly Demand[]])[] = [
  ['sore or replaced knees', { knees: 'sore' }, ['knees', 'one-knee', 'knees-bent']],
  ['unsteady or dizzy', { balance: 'poor' }, ['balance', 'knees', 'high-foot', 'one-leg']],
  ['stiff ankles', { ankles: 'stiff' }, ['toes-bent']],
  ['worse when arching', { worseArching: true }, ['arching']],
];

const twoOf = <T>(one: T, other: T): readonly T[] => [one, other];
const places: readonly Partial<Profile>[] = (['step', 'chair', 'none'] as const).flatMap((footSupport) =>
  twoOf(true, false).flatMap((home) =>
    twoOf(true, false).flatMap((rolls) =>
      twoOf(true, false).map((fixedArms) => ({
        footSupport,
        bedNear: home,
        floor: home ? ('room-to-kneel' as const) : ('just-to-stand' as const),
        chair: { rolls, fixedArms },
      })),
    ),
  ),
);

/** What the choice goes by besides the person: every stage, sore or not, early and late. */
const occasions = stages.flatMap((stage) => {
  const plan = {
    week: 2,
    gentle: false,
    simplified: false,
    fitted: null,
    breaks: null,
    holdSeconds: 45,
  } as const;
  const dose = doseOf(stage, plan);
  return [null, 3, 5, 8].flatMap((latest) => {
    // An odd number of breaks taken, so that an easy move is due where no stretch is.
    const ledger = { ...empty.ledger, today: { ...empty.ledger.today, taken: 1 } };
    const state = { ...empty, stage, dose, ledger, soreness: { ...empty.soreness, latest } };
    return (['day', 'evening'] as const).flatMap((timeOfDay) =>
      [0, 1, 2, 4].map((stretchesToday) => ({ state, now: { ...plainContext, timeOfDay, stretchesToday } })),
    );
  });
});

/** Every routine that the person can meet in twelve weeks: by itself and asked for. */
const routinesOf = (person: Profile): readonly Routine[] =>
  occasions.flatMap(({ state, now }) => [
    chooseRoutine(person, state, now),
    ...offersNow(person, state, now).flatMap(({ exercise, barred }) =>
      barred === null ? [chooseRoutine(person, state, { ...now, wanted: exercise })] : [],
    ),
  ]);

const demandsMet = (routine: Routine): readonly Demand[] =>
  routine.kind === 'movement' ? [] : demandsOf(routine.exercise);

describe('what a condition promises, once it was asked about', () => {
  const texts = JSON.parse(readFileSync('assets/locales/en.json', 'utf8'));

  it.each(conditions)('%s: is kept everywhere', (condition) => {
    for (const { words } of promised[condition])
      expect(texts.safety.condition[condition].changes.toLowerCase()).toContain(words);
    const never = promised[condition].flatMap((one) => one.never ?? []);
    expect([...never].sort()).toEqual([...forbiddenBy(condition)].sort());
    for (const place of places) {
      const person = { ...presetProfile, ...place, conditions: [condition], asked: [condition] };
      const broken = routinesOf(person).filter((routine) => {
        if (demandsMet(routine).some((demand) => never.includes(demand))) return true;
        if (routine.kind !== 'stretch') return false;
        return promised[condition].some(
          ({ gentle, easier }) =>
            (gentle && !(routine.holdSeconds <= 15 && routine.reps === 1)) ||
            ((gentle || easier) && routine.easier !== true),
        );
      });
      expect(broken).toEqual([]);
    }
  });

  it.each(conditions)('%s: nothing before it was asked about', (condition) => {
    for (const place of places)
      expect(
        routinesOf({ ...presetProfile, ...place, conditions: [condition] }).filter(
          ({ kind }) => kind !== 'movement',
        ),
      ).toEqual([]);
  });
});

describe('what an answer promises', () => {
  it.each(answered)('%s: is kept everywhere, in every form of an exercise', (_, answer, never) => {
    for (const place of places) {
      const profile = { ...presetProfile, ...place, ...answer };
      const broken = routinesOf(profile).filter((routine) => {
        if (routine.kind === 'movement') return false;
        const variant = routine.kind === 'stretch' ? routine.variant : 'plain';
        if (bodyForbids(routine.exercise, variant, profile)) return true;
        return demandsMet(routine).some((demand) => never.includes(demand));
      });
      expect(broken).toEqual([]);
    }
  });

  it('a chair that rolls: the seated one comes with the hint to set it against something, never without', () => {
    for (const place of places)
      expect(
        routinesOf({ ...presetProfile, ...place }).filter((routine) => {
          if (routine.kind !== 'stretch') return false;
          const needed = routine.exercise === 'seated' && place.chair?.rolls === true;
          return (routine.first?.key ?? null) !== (needed ? 'programme.why.lock-chair' : null);
        }),
      ).toEqual([]);
  });

  it('very sore: the shortest hold, once, whatever the stage', () => {
    for (const place of places)
      for (const routine of routinesOf({ ...presetProfile, ...place, soreness: 8 })) {
        if (routine.kind === 'stretch' && routine.why.key === 'programme.why.very-sore-lying')
          expect([routine.holdSeconds, routine.reps]).toEqual([15, 1]);
      }
  });
});

it('every exercise is said to ask something or nothing, and no demand is idle', () => {
  expect(exerciseIds.filter((one) => demandsOf(one).length === 0)).toEqual(['sit-to-stand']);
  const forbidden = [...conditions.flatMap(forbiddenBy), ...answered.flatMap(([, , never]) => never)];
  const asked = exerciseIds.flatMap(demandsOf);
  expect(demands.filter((one) => !asked.includes(one) || !forbidden.includes(one))).toEqual([]);
});

describe('what is asked before the first stretch that depends on it', () => {
  it.each([
    ['standing-step', 'step', ['poorBalance']],
    ['standing-step', 'split', []],
    ['standing-chair', 'chair', ['poorBalance', 'worseArching']],
    ['seated', 'plain', ['stiffAnkles']],
    ['kneeling', 'plain', ['poorBalance', 'soreKnees', 'worseArching']],
    ['lying', 'plain', []],
    ['hip-extension', 'plain', ['poorBalance', 'worseArching']],
    ['bird-dog', 'plain', ['poorBalance', 'soreKnees', 'worseArching']],
    ['half-squat', 'plain', ['soreKnees']],
    ['calf-raise', 'plain', ['poorBalance', 'stiffAnkles']],
    ['knee-raise', 'plain', ['poorBalance']],
  ] as const)('%s, %s: %j', (exercise, variant, traits) => {
    expect(askedBefore(exercise, variant, [])).toEqual(traits);
    expect(askedBefore(exercise, variant, traits)).toEqual([]);
  });
});
