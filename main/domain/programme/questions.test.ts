/** Specifies what the end of a break asks: one thing at a time, at most once a day, and advice before questions. */
import { expect, test } from 'vitest';
import type { Entry } from '../journal';
import { entryOfReport } from '../person/symptomReports';
import { instant } from '../time';
import { adviceOf, questionsOf } from './questions';

const at = instant(1);
const calm = { paused: null, review: { due: null, nextDay: 9 } };
const day = { today: [], yesterday: [], hurt: false, morning: true };
const soreness = (legSymptoms: boolean | null): Entry => ({ type: 'soreness', at, score: 2, legSymptoms });

test('soreness and legs are asked once a day each', () => {
  expect(questionsOf(calm, day)).toEqual({ ask: null, soreness: true, legs: true, advice: null });
  expect(questionsOf(calm, { ...day, today: [soreness(null)] })).toMatchObject({
    soreness: false,
    legs: true,
  });
  expect(questionsOf(calm, { ...day, today: [soreness(false)] })).toMatchObject({ legs: false });
  const told: Entry = { type: 'leg-symptoms', at, present: false };
  expect(questionsOf(calm, { ...day, today: [told] })).toMatchObject({ soreness: true, legs: false });
});

test('how much it hurt is asked after "Something hurts", once', () => {
  expect(questionsOf(calm, { ...day, hurt: true }).ask).toBe('pain-during');
  const told: Entry = { type: 'pain-during', at, pain: 2 };
  expect(questionsOf(calm, { ...day, hurt: true, today: [told] }).ask).toBeNull();
});

test('the next morning is asked after a day on which a stretch hurt more than 3', () => {
  const yesterday = (pain: number): readonly Entry[] => [{ type: 'pain-during', at, pain }];
  expect(questionsOf(calm, { ...day, yesterday: yesterday(4) }).ask).toBe('next-morning');
  expect(questionsOf(calm, { ...day, yesterday: yesterday(3) }).ask).toBeNull();
  expect(questionsOf(calm, { ...day, yesterday: yesterday(4), morning: false }).ask).toBeNull();
  const today: readonly Entry[] = [{ type: 'next-morning', at, worse: false }];
  expect(questionsOf(calm, { ...day, yesterday: yesterday(4), today }).ask).toBeNull();
});

test('advice: a pause before a review, and the week-8 review says where nothing changed', () => {
  const due = { review: 'week-8', day: 3, change: 'same' } as const;
  const review = { due, nextDay: 9 };
  expect(adviceOf({ paused: { since: 1, because: 'red-flag' }, review })).toEqual({
    kind: 'paused',
    because: 'red-flag',
  });
  expect(adviceOf({ paused: null, review })).toEqual({
    kind: 'review',
    key: 'programme.review.week-8-no-change',
  });
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
