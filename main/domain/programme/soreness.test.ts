/** Checks medians, the meaningful change at its edges, and the rise that lasts two days. */
import { describe, expect, it, test } from 'vitest';
import { presetProfile } from '../person/profile';
import { at, dayOf, monday } from './inventedPeople';
import { programmeAt } from './programme';
import {
  baselineOf,
  changeOf,
  creptUp,
  type DayScore,
  median,
  noticeableLevel,
  recentOf,
  roseTwoDays,
  stuckVerySore,
  withScore,
} from './soreness';

const daily = (...scores: number[]): readonly DayScore[] => scores.map((score, day) => ({ day, score }));

describe('the levels', () => {
  it('are medians', () => {
    expect([median([]), median([4]), median([1, 9]), median([9, 1, 2])]).toEqual([null, 4, 5, 2]);
  });

  it('begin with three scores, and with one', () => {
    expect(baselineOf(daily(5, 3))).toBeNull();
    expect(baselineOf(daily(5, 3, 4))).toBe(4);
    expect(baselineOf(daily(5, 3, 9, 0, 0))).toBe(5);
    expect(recentOf([])).toBeNull();
    expect(recentOf(daily(9, 9, 1, 2, 3, 4, 5))).toBe(3);
  });

  it('take the last score of a day', () => {
    expect(withScore(daily(5, 3, 4), 2, 8)).toEqual(daily(5, 3, 8));
    expect(withScore(daily(5, 3, 4), 3, 8)).toEqual(daily(5, 3, 4, 8));
  });
});

test('the noticeable level is where a change becomes better, and not half a point over it', () => {
  for (let start = 1; start <= 10; start += 0.5) {
    const level = noticeableLevel(start) ?? Number.NaN;
    const to = (recent: number): string =>
      changeOf(daily(start, start, start, recent, recent, recent, recent, recent));
    expect([start, to(level), to(level + 0.5)]).toEqual([start, 'better', 'same']);
  }
  expect(noticeableLevel(0)).toBeNull();
});

describe('a change', () => {
  it.each<[string, number[], string]>([
    ['unknown before five scores', [5, 5, 5, 1], 'unknown'],
    ['better by 2 points', [8, 8, 8, 6, 6, 6, 6, 6], 'better'],
    ['better by 30 %', [3, 3, 3, 2, 2, 2, 2, 2], 'better'],
    ['the same one point lower of five', [5, 5, 5, 4, 4, 4, 4, 4], 'same'],
    ['the same one point higher', [3, 3, 3, 4, 4, 4, 4, 4], 'same'],
    ['worse by 2 points', [3, 3, 3, 5, 5, 5, 5, 5], 'worse'],
    ['the same at nothing', [0, 0, 0, 0, 0], 'same'],
  ])('is %s', (_, scores, change) => {
    expect(changeOf(daily(...scores))).toBe(change);
  });
});

describe('a rise', () => {
  it('needs two days, both 2 points over the level before', () => {
    expect(roseTwoDays(daily(3, 3, 3, 5, 5))).toBe(true);
    expect(roseTwoDays(daily(3, 3, 3, 3, 5))).toBe(false);
    expect(roseTwoDays(daily(3, 3, 3, 5, 4))).toBe(false);
    expect(roseTwoDays(daily(5, 5))).toBe(false);
  });

  it('may have a weekend between its days, not a week', () => {
    const rise = (gap: number): readonly DayScore[] => [
      { day: 0, score: 3 },
      { day: 4, score: 6 },
      { day: 4 + gap, score: 6 },
    ];
    expect([roseTwoDays(rise(3)), roseTwoDays(rise(4)), roseTwoDays(rise(7))]).toEqual([true, false, false]);
  });
});

/** Scores by their day. */
const on = (scores: { readonly [day: number]: number }): readonly DayScore[] =>
  Object.entries(scores).map(([day, score]) => ({ day: Number(day), score }));

describe('a slow rise, seen on day 20', () => {
  it.each<[string, { readonly [day: number]: number }, boolean]>([
    ['by 2 since 18 days ago', { 2: 2, 19: 4, 20: 4 }, true],
    ['by 2 since 10 days ago', { 10: 2, 19: 4, 20: 4 }, true],
    ['by 2 since 19 days ago, which is too long', { 1: 2, 19: 4, 20: 4 }, false],
    ['by 2 since 9 days ago, which is no time yet', { 11: 2, 19: 4, 20: 4 }, false],
    ['by 2, with a second score 7 days ago', { 5: 2, 13: 4, 20: 4 }, true],
    ['by 2, with a second score 8 days ago', { 5: 2, 12: 4, 20: 4 }, false],
    ['by one and a half', { 5: 2, 19: 3, 20: 4 }, false],
    ['by the middle values, whatever one day says', { 3: 0, 4: 3, 5: 3, 18: 4, 19: 4, 20: 9 }, false],
    ['with nothing before it', { 19: 9, 20: 9 }, false],
    ['of nothing', {}, false],
  ])('%s', (_, scores, rose) => {
    expect(creptUp(on(scores), 0)).toBe(rose);
  });

  it('is looked for from the last step back on', () => {
    const scores = on({ 5: 2, 19: 4, 20: 4 });
    expect([5, 6].map((since) => creptUp(scores, since))).toEqual([true, false]);
  });
});

describe('very sore without a change, on day 16', () => {
  it.each<[string, { readonly [day: number]: number }, boolean]>([
    ['for 16 days', { 0: 6, 8: 6, 16: 10 }, true],
    ['for 14 days', { 2: 6, 8: 6, 15: 6 }, true],
    ['for 13 days', { 3: 6, 8: 6, 16: 6 }, false],
    ['as far as is looked back, 17 days ago it was less', { [-1]: 2, 1: 6, 8: 6, 16: 6 }, true],
    ['with one better day', { 1: 6, 8: 5, 16: 6 }, false],
    ['by two answers', { 1: 6, 16: 6 }, false],
    ['by answers of 17 days ago and two since', { [-1]: 6, 8: 6, 16: 6 }, false],
    ['by no answer', {}, false],
  ])('%s', (_, scores, stuck) => {
    const inOrder = [...on(scores)].sort((one, other) => one.day - other.day);
    expect(stuckVerySore(inOrder, 16)).toBe(stuck);
  });
});

describe('an answer', () => {
  const told = [{ type: 'soreness', at: at(monday, 10), score: 8 }] as const;
  const later = (days: number) => programmeAt(told, at(monday + days, 12), presetProfile, dayOf).soreness;
  it('speaks of how the person is for a week, counted with its own day', () => {
    expect([0, 6, 7].map((days) => later(days).latest)).toEqual([8, 8, null]);
  });
  it('of very sore makes the prompts of that week ones to move: none is missed', () => {
    const offered = (days: number) => ({ type: 'offered', at: at(monday + days, 10) }) as const;
    const held = (['left', 'right'] as const).map((side) => ({
      type: 'held' as const,
      at: at(monday + 8, 10),
      exercise: 'seated' as const,
      side,
      seconds: 20,
      planned: 20,
    }));
    const missed = (days: number) =>
      programmeAt([...told, offered(days), ...held], at(monday + 9, 12), presetProfile, dayOf).completion;
    expect([missed(6), missed(7)].map(({ planned, done }) => planned - done)).toEqual([0, 1]);
  });
});
