/** States what holds of the programme whatever happens to a person, and tries it on random lives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRoutine } from '../exercises/choose';
import { type ExerciseId, exerciseIds } from '../exercises/exercises';
import { conditions } from '../person/conditions';
import { type Profile, presetProfile } from '../person/profile';
import { times } from '../properties.fixture';
import { after, hours, type Instant, instant } from '../time';
import type { ProgrammeEvent } from './events';
import { at, dayOf, doneOf, monday, plainContext, simulateDays, working } from './inventedPeople';
import { programmeAt } from './programme';

const span = 60;
const end = at(monday + span, 12);

const when: fc.Arbitrary<Instant> = fc
  .tuple(fc.integer({ min: 0, max: span }), fc.integer({ min: 0, max: 23 }))
  .map(([day, hour]) => at(monday + day, hour));
const scale = fc.option(fc.integer({ min: 0, max: 10 }));
const yes = fc.option(fc.boolean());
const urgency = fc.constantFrom('emergency', 'urgent', 'routine' as const);
const amount = fc.oneof(fc.integer({ min: 0, max: 90 }), fc.constantFrom(Number.NaN, -5, 1e9));

const event: fc.Arbitrary<ProgrammeEvent> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      type: fc.constant('held' as const),
      at: when,
      exercise: fc.constantFrom(...exerciseIds),
      side: fc.constantFrom('left', 'right'),
      seconds: amount,
      planned: amount,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('repeated' as const),
      at: when,
      exercise: fc.constantFrom<ExerciseId>('sit-to-stand', 'glute-bridge', 'bird-dog'),
      reps: amount,
      planned: amount,
    }),
  },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('offered' as const), at: when }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('soreness' as const),
      at: when,
      score: scale,
      legSymptoms: yes,
      duringPain: scale,
      worseNextMorning: yes,
    }),
  },
  fc.record({
    type: fc.constant('screened' as const),
    at: when,
    conditions: fc.subarray([...conditions]),
    redFlag: fc.option(urgency),
  }),
  fc.record({ type: fc.constant('red-flag' as const), at: when, urgency }),
  { weight: 2, arbitrary: fc.record({ type: fc.constant('resumed' as const), at: when }) },
  fc.record({ type: fc.constant('reviewed' as const), at: when }),
  fc.record({
    type: fc.constant('breaks-chosen' as const),
    at: when,
    breaks: fc.option(fc.integer({ min: 0, max: 8 })),
  }),
);
const life = fc.array(event, { maxLength: 120 });

const profile: fc.Arbitrary<Profile> = fc.record({
  conditions: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...conditions])),
  asked: fc.subarray([...conditions]),
  knees: fc.constantFrom('fine', 'sore'),
  balance: fc.constantFrom('steady', 'poor'),
  ankles: fc.constantFrom('fine', 'stiff'),
  stiffInManyPlaces: fc.boolean(),
  worseArching: fc.boolean(),
  chair: fc.record({ rolls: fc.boolean(), fixedArms: fc.boolean() }),
  footSupport: fc.constantFrom('unsaid', 'step', 'chair', 'none'),
  floor: fc.constantFrom('room-to-kneel', 'just-to-stand'),
  desk: fc.constantFrom('fixed', 'goes-up'),
  around: fc.constantFrom('open-office', 'private'),
  bedNear: fc.boolean(),
  preferred: fc.constantFrom('standing', 'seated', null),
  soreness: scale,
  stretchBreaks: fc.option(fc.integer({ min: 0, max: 8 })),
  holdSeconds: fc.option(fc.integer({ min: 10, max: 60 })),
});

/** Every number in a value, however deep. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

describe('whatever happens', () => {
  it('the stage stays between 0 and 6, moves one at a time up, and no number is not a number', () => {
    fc.assert(
      fc.property(life, profile, (events, person) => {
        const state = programmeAt(events, end, person, dayOf);
        expect([0, 1, 2, 3, 4, 5, 6]).toContain(state.stage);
        for (const entry of state.log) if (entry.type === 'up') expect(entry.to - entry.from).toBe(1);
        expect(numbersIn(state).filter((one) => !Number.isFinite(one))).toEqual([]);
        expect(state.dose.holdSeconds).toBeGreaterThanOrEqual(10);
        expect(state.dose.holdSeconds).toBeLessThanOrEqual(60);
        if (state.completion.share !== null) {
          expect(state.completion.share).toBeGreaterThanOrEqual(0);
          expect(state.completion.share).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: times(60) },
    );
  });

  it('the order in which the events are handed over is of no account', () => {
    fc.assert(
      fc.property(
        life.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(programmeAt(shuffled, end, presetProfile, dayOf)).toEqual(
            programmeAt(events, end, presetProfile, dayOf),
          );
        },
      ),
      { numRuns: times(60) },
    );
  });

  it('the log of a day is never rewritten by what comes later', () => {
    fc.assert(
      fc.property(life, fc.integer({ min: 1, max: span }), (events, day) => {
        const then = programmeAt(events, at(monday + day, 3), presetProfile, dayOf).log;
        const later = programmeAt(events, end, presetProfile, dayOf).log;
        expect(later.slice(0, then.length)).toEqual(then);
      }),
      { numRuns: times(60) },
    );
  });

  it('full weeks are never taken away', () => {
    fc.assert(
      fc.property(life, when, fc.integer({ min: 1, max: 30 }), (events, now, hoursLater) => {
        const then = programmeAt(events, now, presetProfile, dayOf).fullWeeks;
        const later = programmeAt(events, after(now, hours(hoursLater)), presetProfile, dayOf).fullWeeks;
        expect(later).toBeGreaterThanOrEqual(then);
      }),
      { numRuns: times(60) },
    );
  });

  it('what lies in the future has not happened', () => {
    fc.assert(
      fc.property(life, when, (events, now) => {
        const past = events.filter((one) => one.at <= now);
        expect(programmeAt(events, now, presetProfile, dayOf)).toEqual(
          programmeAt(past, now, presetProfile, dayOf),
        );
      }),
      { numRuns: times(60) },
    );
  });
});

describe('whoever follows the routines of a day', () => {
  it('meets at most three different exercises, and never strength on two days running', () => {
    // Twelve faithful weeks, cut at any day, so that every stage is met.
    const faithful = simulateDays(
      84,
      working(() => ({ takes: 6, score: 2 })),
      { ...presetProfile, floor: 'room-to-kneel', bedNear: true },
    ).events;
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 83 }),
        profile,
        fc.integer({ min: 4, max: 10 }),
        (cut, person, prompts) => {
          const events: ProgrammeEvent[] = faithful.filter((one) => dayOf(one.at) < monday + cut);
          const strengthDays = new Set<number>();
          for (let day = cut; day < cut + 2; day += 1) {
            const seen = new Set<string>();
            for (let prompt = 0; prompt < prompts; prompt += 1) {
              const now = at(monday + day, 9 + prompt);
              const programme = programmeAt(events, now, person, dayOf);
              const { stretchesToday } = programme.ledger;
              const routine = chooseRoutine(person, programme, { ...plainContext, stretchesToday });
              expect(routine.why.key).toMatch(/^programme\.why\../);
              if (routine.kind !== 'movement') seen.add(routine.exercise);
              if (routine.kind === 'strength') strengthDays.add(day);
              events.push(...doneOf(routine, now));
            }
            expect(seen.size).toBeLessThanOrEqual(3);
          }
          expect(strengthDays.size).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: times(25) },
    );
  });
});

describe('an empty history', () => {
  it('is stage 0 at any time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (now) => {
        expect(programmeAt([], instant(now), presetProfile, dayOf).stage).toBe(0);
      }),
      { numRuns: times(20) },
    );
  });
});
