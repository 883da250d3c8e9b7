/** Says that a programme that goes on from a past is the one that was told all of it, and that a past stays as it was. */
import { describe, expect, it } from 'vitest';
import { presetProfile } from '../person/profile';
import { at, dayOf, monday, simulateDays, working } from './inventedPeople';
import { type Past, pastThrough, programmeAt } from './programme';

const end = monday + 48;
const now = at(end, 23);

/** Pain, a step back, gentle days, a position spared, signs in a leg, a rest and a review: all that a course holds. */
function lived() {
  const { events } = simulateDays(
    49,
    working((index) => ({
      takes: 8,
      score: index === 12 ? 5 : 3,
      during: [4, 11].includes(index) ? 4 : index === 16 ? 7 : 1,
      leg: index === 22,
      resumes: index === 25,
    })),
  );
  const since = (past: Past) => events.filter((one) => dayOf(one.at) > past.through);
  const through = (day: number, before: Past | null = null): Past => {
    const told = before === null ? events : since(before);
    const past = pastThrough(monday + day, told, now, presetProfile, dayOf, before);
    if (past === null) throw new Error(`no past through day ${day}`);
    return past;
  };
  return { events, since, through, whole: programmeAt(events, now, presetProfile, dayOf) };
}

describe('a programme that goes on from a past', () => {
  it('is the one that was told all, wherever the past ends and however it came about', () => {
    const { since, through, whole } = lived();
    let step: Past | null = null;
    for (let day = 0; day < 48; day += 1) {
      const past: Past = through(day);
      step = through(day, step);
      expect(step).toEqual(past);
      expect(past).toMatchObject({ through: monday + day, withoutStretch: false });
      expect(programmeAt(since(past), now, presetProfile, dayOf, past)).toEqual(whole);
    }
  });

  it('leaves it as it was', () => {
    const { since, through } = lived();
    for (const day of [0, 12, 17, 23]) {
      const past = through(day);
      const before = structuredClone(past);
      programmeAt(since(past), now, presetProfile, dayOf, past);
      through(40, past);
      expect(past).toEqual(before);
    }
  });

  it('needs nothing told since', () => {
    const { events, through } = lived();
    const past = through(20);
    const told = events.filter((one) => dayOf(one.at) <= past.through);
    expect(programmeAt([], now, presetProfile, dayOf, past)).toEqual(
      programmeAt(told, now, presetProfile, dayOf),
    );
  });
});

it('there is no past before anything has happened, and what comes after it is none of it', () => {
  const { events, through } = lived();
  expect(pastThrough(monday - 1, events, now, presetProfile, dayOf)).toBeNull();
  expect(pastThrough(monday + 3, [], now, presetProfile, dayOf)).toBeNull();
  const early = pastThrough(monday + 3, events, at(monday + 3, 3), presetProfile, dayOf);
  expect(early).toEqual(
    pastThrough(
      monday + 3,
      events.filter((one) => one.at <= at(monday + 3, 3)),
      now,
      presetProfile,
      dayOf,
    ),
  );
  expect(early).not.toEqual(through(3));
});

it('a past is that of a person whose conditions forbid as much', () => {
  const { events } = lived();
  const hip = { ...presetProfile, conditions: ['hip-surgery'], asked: ['hip-surgery'] } as const;
  expect(pastThrough(monday + 3, events, now, hip, dayOf)?.withoutStretch).toBe(true);
});
