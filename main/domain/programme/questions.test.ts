/** Specifies what the end of a break asks: one thing at a time, safety first, the day's questions in the evening. */
import { expect, test } from 'vitest';
import type { Entry, Feeling } from '../journal';
import { entryOfReport } from '../person/symptomReports';
import { instant } from '../time';
import { adviceOf, dayQuestionsOf, type Lately, questionsOf } from './questions';

const at = instant(1);
const calm = { paused: null, review: { due: null, nextDay: 9 } };
const day: Lately = {
  today: [],
  yesterday: [],
  hurt: false,
  morning: true,
  evening: false,
  first: false,
};
const soreness = (legSymptoms: boolean | null): Entry => ({
  type: 'soreness',
  at,
  score: 2,
  legSymptoms,
});
const felt = (how: Feeling): Entry => ({ type: 'felt', at, how });
const closed: Entry = {
  type: 'guide-closed',
  at,
  since: at,
  exercise: 'seated',
  held: { left: 30, right: 30 },
  plannedSeconds: 60,
  completed: true,
};
const asked = (some: Partial<Lately>) => questionsOf(calm, { ...day, ...some }).ask;

test('a break is asked how it felt, as often as there is one; what was tapped last since then is known', () => {
  expect(questionsOf(calm, day)).toEqual({
    ask: 'feel',
    felt: null,
    advice: null,
  });
  const feltAfter = (...today: readonly Entry[]) => questionsOf(calm, { ...day, today }).felt;
  expect(feltAfter(closed, felt('hurt'), felt('fine'))).toBe('fine');
  expect(feltAfter(closed, felt('fine'), closed)).toBeNull();
});

test('soreness and legs are asked once a day each: by Today, and one at a time in the evening', () => {
  expect(dayQuestionsOf([])).toEqual({ soreness: true, legs: true });
  expect(dayQuestionsOf([soreness(null)])).toEqual({
    soreness: false,
    legs: true,
  });
  expect(dayQuestionsOf([soreness(false)])).toEqual({
    soreness: false,
    legs: false,
  });
  const told: Entry = { type: 'leg-symptoms', at, present: false };
  expect(dayQuestionsOf([told])).toEqual({ soreness: true, legs: false });
  expect(asked({ evening: true })).toBe('soreness');
  expect(asked({ evening: true, today: [soreness(null)] })).toBe('legs');
  expect(asked({ evening: true, today: [soreness(null), told] })).toBe('feel');
});

test('after the first break soreness is asked at any hour, once; what bears on safety comes before', () => {
  expect(asked({ first: true })).toBe('soreness');
  expect(asked({ first: true, today: [soreness(null)] })).toBe('feel');
  expect(asked({ first: true, hurt: true })).toBe('pain-during');
});

test('how much it hurt is asked after "Something hurts", once, before all else', () => {
  expect(asked({ hurt: true, evening: true })).toBe('pain-during');
  const told: Entry = { type: 'pain-during', at, pain: 2 };
  expect(asked({ hurt: true, today: [told] })).toBe('feel');
  expect(asked({ hurt: true, today: [closed, felt('fine')] })).toBe('pain-during');
});

test('the next morning is asked after a day on which a stretch hurt more than 3, or hurt by its one tap', () => {
  const yesterday = (pain: number): readonly Entry[] => [{ type: 'pain-during', at, pain }];
  expect(asked({ yesterday: yesterday(4) })).toBe('next-morning');
  expect(asked({ yesterday: yesterday(3) })).toBe('feel');
  expect(asked({ yesterday: yesterday(4), morning: false })).toBe('feel');
  const today: readonly Entry[] = [{ type: 'next-morning', at, worse: false }];
  expect(asked({ yesterday: yesterday(4), today })).toBe('feel');
  expect(asked({ yesterday: [closed, felt('hurt')] })).toBe('next-morning');
  expect(asked({ yesterday: [closed, felt('hurt'), felt('easy')] })).toBe('feel');
});

test('advice: a pause before a review, and the week-8 review says where nothing changed', () => {
  const due = { review: 'week-8', day: 3, change: 'same', weeklySeconds: 400, atEase: false } as const;
  const review = { due, nextDay: 9 };
  expect(adviceOf({ paused: { since: 1, because: 'red-flag' }, review })).toEqual({
    kind: 'paused',
    because: 'red-flag',
  });
  expect(adviceOf({ paused: null, review })).toEqual({
    kind: 'review',
    key: 'programme.review.week-8-no-change',
    values: {},
  });
  const little = { due: { ...due, weeklySeconds: 70 }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: little })).toEqual({
    kind: 'review',
    key: 'programme.review.week-8-little',
    values: { minutes: 1 },
  });
  const atEase = { due: { ...due, atEase: true }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: atEase })).toMatchObject({ key: 'programme.review.at-ease' });
  const enough = { due: { ...due, weeklySeconds: 300 }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: enough })).toMatchObject({
    key: 'programme.review.week-8-no-change',
  });
  const easier = { due: { ...due, change: 'better' as const, atEase: true }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: easier })).toMatchObject({ key: 'programme.review.better' });
  const later = { due: { ...due, review: 'four-weekly' as const, weeklySeconds: 70 }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: later })).toMatchObject({ key: 'programme.review.same' });
  const sore = { due: { ...due, review: 'very-sore' as const }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: sore })).toMatchObject({ key: 'programme.review.very-sore' });
  const better = { due: { ...due, change: 'better' as const }, nextDay: 9 };
  expect(adviceOf({ paused: null, review: better })).toMatchObject({ key: 'programme.review.better' });
});

test('signs of the stop list: the leg has its own entry, heart and breath are an emergency', () => {
  expect(entryOfReport({ about: 'stop-sign', sign: 'sharp-pain' }, at)).toBeNull();
  expect(entryOfReport({ about: 'stop-sign', sign: 'leg-tingling' }, at)).toEqual({
    type: 'leg-symptoms',
    at,
    present: true,
  });
  expect(entryOfReport({ about: 'stop-sign', sign: 'chest-pain' }, at)).toMatchObject({
    urgency: 'emergency',
  });
  expect(entryOfReport({ about: 'stop-sign', sign: 'dizziness' }, at)).toMatchObject({ urgency: 'urgent' });
});
