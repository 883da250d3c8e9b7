/** Test kit: people whose habit of answering prompts is known, and the journal of the weeks that they live. */
import type { Entry } from '../../journal';
import { type Instant, instant } from '../../time';
import { type Random, randomOf } from './chance';

/** The chance that a prompt after `sat` minutes, at `hour`, is taken. */
export type Habit = (sat: number, hour: number) => number;

/** The weeks begin on Monday 2 February 2026, 00:00, in UTC; after four of them it is Monday 2 March. */
const begin = Date.UTC(2026, 1, 2);
const minute = 60_000;
const day = 24 * 60 * minute;

export const fourWeeks = 28;

/** Ten o'clock of the day after so many days. */
export function morningAfter(days: number): Instant {
  return instant(begin + days * day + 10 * 60 * minute);
}

/** Who sits from nine to half past five on weekdays, in spells of a quarter of an hour to two hours and a half. */
export function live(habit: Habit, limit: number, days: number, seed: number): readonly Entry[] {
  const random = randomOf(seed);
  const entries: Entry[] = [{ type: 'watching-started', at: instant(begin) }];
  for (let number = 0; number < days; number += 1) {
    if (number % 7 < 5) entries.push(...workday(habit, limit, begin + number * day, random));
  }
  return entries;
}

function workday(habit: Habit, limit: number, midnight: number, random: Random): readonly Entry[] {
  const entries: Entry[] = [];
  const end = midnight + 17.5 * 60 * minute;
  let at = midnight + 9 * 60 * minute;
  while (at < end) {
    let left = Math.round(15 + 135 * random() * random());
    while (left > 0) {
      const sit = oneSit(habit, limit, at, left, random);
      entries.push(...sit.entries);
      at += sit.sat * minute + 4 * minute;
      left -= sit.sat;
    }
    at += 6 * minute;
  }
  return entries;
}

/** One sit of `left` minutes at most: it ends by itself or with a prompt that is taken. */
function oneSit(
  habit: Habit,
  limit: number,
  since: number,
  left: number,
  random: Random,
): { readonly sat: number; readonly entries: readonly Entry[] } {
  const entries: Entry[] = [{ type: 'bout-started', at: instant(since), since: instant(since) }];
  const over = (sat: number, by: 'natural-break' | 'prompted-break') => {
    const until = instant(since + sat * minute);
    const sittingSeconds = sat * 60;
    entries.push({ type: 'bout-ended', at: until, since: instant(since), until, sittingSeconds, by });
    return { sat, entries };
  };
  for (let ordinal = 1; ordinal * limit <= left; ordinal += 1) {
    const sat = ordinal * limit;
    const at = instant(since + sat * minute);
    const isTaken = random() < habit(sat, new Date(at).getUTCHours());
    entries.push({ type: 'prompted', at, ordinal, sittingSeconds: sat * 60 });
    entries.push({ type: 'prompt-closed', at, ordinal, outcome: isTaken ? 'taken' : 'skipped' });
    if (isTaken) return over(sat, 'prompted-break');
  }
  return over(left, 'natural-break');
}

interface Truth {
  readonly prompts: number;
  readonly taken: number;
}

const known = new Map<Habit, Map<number, Truth>>();

/** What really comes of a limit, a day at the desk: from two years of such a life, which are lived once. */
export function truth(habit: Habit, limit: number): Truth {
  const ofHabit = known.get(habit) ?? new Map<number, Truth>();
  const found = ofHabit.get(limit) ?? twoYears(habit, limit);
  known.set(habit, ofHabit.set(limit, found));
  return found;
}

function twoYears(habit: Habit, limit: number): Truth {
  const days = 728;
  const entries = live(habit, limit, days, 7);
  const atDesk = (days / 7) * 5;
  const prompts = entries.filter((one) => one.type === 'prompted').length;
  const taken = entries.filter((one) => one.type === 'prompt-closed' && one.outcome === 'taken').length;
  return { prompts: prompts / atDesk, taken: taken / atDesk };
}
