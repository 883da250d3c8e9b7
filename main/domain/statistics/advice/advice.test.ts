import { describe, expect, test } from 'vitest';
import type { Entry } from '../../journal';
import { instant } from '../../time';
import { type LimitAdvice, limitAdvice } from './advice';
import { fourWeeks, type Habit, live, morningAfter, truth } from './people.fixture';

const utc = (): number => 0;
const seeds = Array.from({ length: 8 }, (_, seed) => seed + 1);

const takesEach: Habit = () => 1;
const letsGoInTheMorning: Habit = (_, hour) => (hour === 10 || hour === 11 ? 0.03 : 0.8);

const habits: Readonly<Record<string, Habit>> = {
  'who takes six of ten': () => 0.6,
  'who takes hardly any before an hour, and most after': (sat) =>
    Math.min(0.9, Math.max(0.1, (sat - 20) / 60)),
  'who lets all go in the late morning': letsGoInTheMorning,
  'who takes each': takesEach,
  'who takes none': () => 0,
};

const known = new Map<Habit, Map<string, LimitAdvice>>();

/** The advice after a life, which is worked out once for all who look at it. */
function adviceFor(habit: Habit, seed: number, limit = 30, days = fourWeeks): LimitAdvice {
  const ofHabit = known.get(habit) ?? new Map<string, LimitAdvice>();
  const life = [seed, limit, days].join(' ');
  const found = ofHabit.get(life) ?? freshAdvice(habit, seed, limit, days);
  known.set(habit, ofHabit.set(life, found));
  return found;
}

function freshAdvice(habit: Habit, seed: number, limit = 30, days = fourWeeks): LimitAdvice {
  const advice = limitAdvice(live(habit, limit, days, seed), limit, morningAfter(days), utc);
  if (advice === null) throw new Error('four weeks gave no advice');
  return advice;
}

describe.each(Object.entries(habits))('somebody %s', (_, habit) => {
  const found = seeds.map((seed) => adviceFor(habit, seed));

  test.each([20, 30, 40, 60])('what a limit of %i min would have made is near what it makes', (limit) => {
    const real = truth(habit, limit);
    const effects = found.flatMap(({ byLimit }) => byLimit[limit] ?? []);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, one) => sum + one, 0) / values.length;
    // Over many lives of four weeks there is little left of chance: what is off by more is off by the method.
    // More breaks leave a little less of the day to sit through, which a replay of the same sitting does not know.
    const offBy = (found: number, truly: number): number => Math.abs(found - truly) - 0.06 * truly;
    expect(offBy(mean(effects.map(({ prompts }) => prompts)), real.prompts)).toBeLessThan(0.2);
    expect(offBy(mean(effects.map(({ taken }) => taken)), real.taken)).toBeLessThan(0.5);
    const slack = 0.5 + 0.06 * real.taken;
    const held = effects.filter(
      ({ takenRange: [low, high] }) => low <= real.taken + slack && real.taken - slack <= high,
    );
    // Of ranges that hold 80 % eight lives show 70 % and more.
    expect(held.length / effects.length).toBeGreaterThanOrEqual(0.7);
  });
});

describe('a suggestion', () => {
  /** With a limit of 15 min this person lets two prompts go before each that is taken. */
  const later: Habit = (sat) => (sat < 45 ? 0 : 1);

  test('is a longer limit for somebody who lets early prompts go: as many breaks, fewer prompts', () => {
    for (const seed of seeds) {
      const { suggestion, byLimit } = adviceFor(later, seed, 15);
      const [then, now] = [byLimit[suggestion?.limit ?? 0], byLimit[15]];
      if (then === undefined || now === undefined) throw new Error('nothing suggested');
      expect(suggestion?.insteadOf).toBe(15);
      expect(now.prompts - then.prompts).toBeGreaterThanOrEqual(2);
      expect(truth(later, suggestion?.limit ?? 0).taken).toBeGreaterThan(truth(later, 15).taken * 0.85);
    }
  });

  test('is never a longer limit for somebody who takes every prompt: that would lose breaks', () => {
    for (const seed of seeds) {
      const { suggestion } = adviceFor(takesEach, seed);
      expect(suggestion === null || suggestion.limit < 30).toBe(true);
    }
  });

  test('is never a shorter one for somebody who lets most prompts go', () => {
    for (const seed of seeds) expect(adviceFor(() => 0.2, seed).suggestion?.limit ?? 60).toBeGreaterThan(30);
  });

  test('is never one that would add no break and save no prompt', () => {
    for (const seed of seeds) expect(adviceFor(() => 0, seed, 60).suggestion).toBeNull();
  });

  test('waits for four weeks, and for enough days and prompts in them', () => {
    expect(adviceFor(later, 1, 15).suggestion).not.toBeNull();
    expect(adviceFor(later, 1, 15, 20).suggestion).toBeNull();
    expect(adviceFor(later, 1, 90).suggestion).toBeNull();
  });

  test('is silent for four weeks after "Not now", and not after it was taken', () => {
    const now = morningAfter(fourWeeks);
    const life = live(later, 15, fourWeeks, 1);
    const suggestionAfter = (taken: boolean, daysAgo: number) => {
      const at = instant(now - daysAgo * 86_400_000);
      const said: Entry = { type: 'limit-advice-answered', at, minutes: 40, insteadOf: 30, taken };
      return limitAdvice([...life, said], 15, now, utc)?.suggestion ?? null;
    };
    expect(suggestionAfter(false, 1)).toBeNull();
    expect(suggestionAfter(false, 27)).toBeNull();
    expect(suggestionAfter(false, 29)).not.toBeNull();
    expect(suggestionAfter(true, 1)).not.toBeNull();
  });

  test('is the same when it is asked for again', () => {
    expect(freshAdvice(later, 3)).toEqual(freshAdvice(later, 3));
  });
});

describe('what is said of a short time', () => {
  test('nothing before seven days, nothing of no entries, and nothing of days without sitting', () => {
    const five = live(() => 0.6, 30, 5, 1);
    expect(limitAdvice(five, 30, morningAfter(5), utc)).toBeNull();
    expect(limitAdvice([], 30, morningAfter(6), utc)).toBeNull();
    const watching: Entry = { type: 'watching-started', at: instant(Date.UTC(2026, 1, 2)) };
    expect(limitAdvice([watching], 30, morningAfter(fourWeeks), utc)).toBeNull();
  });

  test('after a week each limit has its effect; the hours come with forty answers', () => {
    const { byLimit, hours, weeks, suggestion } = adviceFor(() => 0.6, 1, 30, 7);
    expect(Object.keys(byLimit).map(Number)).toEqual([
      15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
    ]);
    expect({ weeks, suggestion }).toEqual({ weeks: 1, suggestion: null });
    expect(hours).not.toBeNull();
    expect(adviceFor(() => 0.6, 1, 75, 7).hours).toBeNull();
  });

  test('the hours in which prompts are mostly let go are named, and no others', () => {
    for (const seed of seeds) {
      const skipped = (adviceFor(letsGoInTheMorning, seed).hours ?? []).filter((one) => one.mostlySkipped);
      expect(skipped.map(({ hour }) => hour)).toEqual([10, 11]);
    }
  });

  test('the running day does not count', () => {
    const life = live(() => 0.6, 30, fourWeeks, 1);
    const [since, until, now] = [9, 9.5, 10].map((hour) => instant(Date.UTC(2026, 2, 2) + hour * 3_600_000));
    if (since === undefined || until === undefined || now === undefined) throw new Error('no such times');
    const running: Entry[] = [
      { type: 'bout-started', at: since, since },
      { type: 'prompted', at: until, ordinal: 1, sittingSeconds: 1800 },
      { type: 'bout-ended', at: until, since, until, sittingSeconds: 1800, by: 'stood-up' },
    ];
    expect(limitAdvice([...life, ...running], 30, now, utc)).toEqual(limitAdvice(life, 30, now, utc));
  });
});
