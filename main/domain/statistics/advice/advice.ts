/**
 * Owns what each sitting limit would have made of the person's own weeks: prompts, and breaks that would probably have
 * been taken; the hours in which prompts are mostly let go; and one suggestion where the evidence is enough. The
 * method, and what it presumes, stands in docs/limit-advice.md.
 */
import { dayOf, daysUntil, shiftDay, type ZoneOffset } from '../../day';
import type { Entry } from '../../journal';
import { numberRules } from '../../policy';
import { after, between, days, earlier, hours, type Instant, minutes, span } from '../../time';
import { isOf } from '../bouts';
import { ledToBreak } from '../statistics';
import { readTimeline, type Timeline } from '../timeline';
import { randomOf } from './chance';
import { type Answer, drawnShare, type Habit, habitOf, likelyShare } from './habit';
import { type PromptHours, promptHours, spellsOf, takenOf } from './replay';

/** What a limit would have made of a day at the desk, on the average. */
export interface LimitEffect {
  readonly prompts: number;
  readonly taken: number;
  /** The middle 80 % of what the taken ones could be, in whole breaks. */
  readonly takenRange: readonly [low: number, high: number];
}

/** How the prompts of one hour of the day were answered. */
export interface HourAnswers {
  /** 0 to 23, of the local day. */
  readonly hour: number;
  readonly prompts: number;
  readonly taken: number;
  readonly mostlySkipped: boolean;
}

export interface LimitSuggestion {
  readonly limit: number;
  readonly insteadOf: number;
}

export interface LimitAdvice {
  /** By limit in minutes: 15 to 90 in steps of 5. */
  readonly byLimit: Readonly<Record<number, LimitEffect>>;
  /** The hours in which there were prompts, in order; `null` while there were too few to tell. */
  readonly hours: readonly HourAnswers[] | null;
  readonly suggestion: LimitSuggestion | null;
  /** Weeks that it rests on, whole ones; 4 at most. */
  readonly weeks: number;
}

const leastDays = 7;
/** So many full days are looked at, at most. */
const adviceDays = 28;
/** Entries of so many days before now are asked for: no bout of the first day is cut. */
export const adviceReaches = days(adviceDays + 2);

/** The rest of these are our choice; docs/limit-advice.md has the reasons. */
const atDeskNeeded = 15;
const firstPromptsNeeded = 60;
const hoursNeed = 40;
const hourNeeds = 8;
const suggested = { least: 20, most: 60 };
const fewerPrompts = 2;
const moreTaken = 1;
const worthwhile = 0.5;
const keptShare = 0.85;
const draws = 300;
const tail = 0.1;
/** "Not now" is heeded so long. */
const silentFor = days(28);

const limits: readonly number[] = Array.from(
  {
    length:
      (numberRules.sittingLimit.most - numberRules.sittingLimit.least) / numberRules.sittingLimit.step + 1,
  },
  (_, index) => numberRules.sittingLimit.least + index * numberRules.sittingLimit.step,
);

/** The prompts that each limit would have made, a day at the desk. */
type Replayed = ReadonlyMap<number, readonly PromptHours[]>;

/**
 * Gives `null` before the app has watched for seven full days, the first of which may be a part of one, or where
 * nobody sat. The running day does not count, nor does a day without sitting. Give it the entries of `adviceReaches`.
 * @param limit the one that is set, in minutes
 */
export function limitAdvice(
  entries: readonly Entry[],
  limit: number,
  now: Instant,
  zone: ZoneOffset,
): LimitAdvice | null {
  const [begin, ...others] = entries;
  if (begin === undefined) return null;
  const first = others.reduce<Instant>((so, { at }) => earlier(so, at), begin.at);
  const all = daysUntil(shiftDay(dayOf(now, zone), -1), adviceDays, zone).filter((day) => first < day.to);
  const [oldest] = all;
  if (oldest === undefined || all.length < leastDays) return null;
  const timeline = readTimeline(entries, null);
  const hourAt = (at: Instant): number => Math.floor(((at + minutes(zone(at))) % days(1)) / hours(1));
  const atDesk = all
    .map((day) => timeline.bouts.filter((bout) => day.from <= bout.from && bout.from < day.to))
    .filter((bouts) => bouts.length > 0)
    .map((bouts): Replayed => {
      const spells = spellsOf(bouts);
      return new Map(limits.map((one) => [one, spells.map((spell) => promptHours(spell, one, hourAt))]));
    });
  if (atDesk.length === 0) return null;
  const answers = answersOf(timeline, oldest.from, hourAt);
  const habit = habitOf(answers);
  const taken = possibleTaken(atDesk, habit, answers.length * 1000 + atDesk.length);
  const likely = likelyShare(habit);
  const byLimit = Object.fromEntries(
    limits.map((one): [number, LimitEffect] => {
      const prompts = atDesk.reduce((sum, day) => sum + promptsIn(day, one), 0) / atDesk.length;
      const expected = atDesk.reduce((sum, day) => sum + takenIn(day, one, likely), 0) / atDesk.length;
      const [low, high] = middle(taken.get(one) ?? []);
      return [
        one,
        {
          prompts: toTenth(prompts),
          taken: toTenth(expected),
          takenRange: [Math.round(low), Math.round(high)],
        },
      ];
    }),
  );
  const firstPrompts = timeline.prompts.filter(
    ({ at, ordinal }) => at >= oldest.from && ordinal === 1,
  ).length;
  const isEnough =
    all.length === adviceDays && atDesk.length >= atDeskNeeded && firstPrompts >= firstPromptsNeeded;
  return {
    byLimit,
    hours: answers.length < hoursNeed ? null : hoursOf(answers),
    suggestion: isEnough && !wasDeclined(entries, now) ? suggest(byLimit, taken, limit) : null,
    weeks: Math.floor(all.length / 7),
  };
}

/** What each prompt was answered; a withdrawn one was not the person's to answer. */
function answersOf(timeline: Timeline, from: Instant, hourAt: (at: Instant) => number): readonly Answer[] {
  return timeline.prompts.flatMap((prompt) => {
    if (prompt.at < from || prompt.outcome === null || prompt.outcome === 'withdrawn') return [];
    const sat = prompt.sittingSeconds / 60;
    return [{ sat, hour: hourAt(prompt.at), taken: ledToBreak(prompt, timeline) }];
  });
}

/** Breaks a day that each limit could have brought: days and shares are drawn anew, each limit on the same ones. */
function possibleTaken(
  atDesk: readonly Replayed[],
  habit: Habit,
  seed: number,
): ReadonlyMap<number, readonly number[]> {
  const random = randomOf(seed);
  const found = new Map(limits.map((limit): [number, number[]] => [limit, []]));
  for (let draw = 0; draw < draws; draw += 1) {
    const share = drawnShare(habit, random);
    const some = atDesk.map(() => Math.floor(random() * atDesk.length));
    for (const [limit, breaks] of found) {
      const ofDay = atDesk.map((day) => takenIn(day, limit, share));
      breaks.push(some.reduce((sum, index) => sum + (ofDay[index] ?? 0), 0) / some.length);
    }
  }
  return found;
}

function promptsIn(day: Replayed, limit: number): number {
  return (day.get(limit) ?? []).reduce((sum, hoursOfSpell) => sum + hoursOfSpell.length, 0);
}

function takenIn(day: Replayed, limit: number, share: ReturnType<typeof likelyShare>): number {
  return (day.get(limit) ?? []).reduce((sum, ofSpell) => sum + takenOf(ofSpell, limit, share), 0);
}

/** Where the middle 80 % of numbers begin and end. */
function middle(values: readonly number[]): readonly [low: number, high: number] {
  const sorted = [...values].sort((one, other) => one - other);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? 0;
  return [at(tail), at(1 - tail)];
}

function hoursOf(answers: readonly Answer[]): readonly HourAnswers[] {
  return Array.from({ length: 24 }, (_, hour) => {
    const some = answers.filter((one) => one.hour === hour);
    const taken = some.filter((one) => one.taken).length;
    const mostlySkipped = some.length >= hourNeeds && taken * 2 < some.length;
    return { hour, prompts: some.length, taken, mostlySkipped };
  }).filter(({ prompts }) => prompts > 0);
}

/**
 * A limit that would have brought about as many breaks with clearly fewer prompts, or clearly more breaks; of several
 * the nearest to the one that is set. Limits are compared draw by draw, on the same days and shares.
 */
function suggest(
  byLimit: LimitAdvice['byLimit'],
  taken: ReadonlyMap<number, readonly number[]>,
  limit: number,
): LimitSuggestion | null {
  const now = byLimit[limit];
  const takenNow = taken.get(limit);
  if (now === undefined || takenNow === undefined) return null;
  const isBetter = (other: number): boolean => {
    const effect = byLimit[other];
    const breaks = taken.get(other) ?? [];
    if (other === limit || effect === undefined) return false;
    const gained = breaks.map((one, draw) => one - (takenNow[draw] ?? 0));
    const [leastGained] = middle(gained);
    const [leastKept] = middle(breaks.map((one, draw) => one / Math.max(takenNow[draw] ?? 0, 0.01)));
    const fewer = now.prompts - effect.prompts;
    if (fewer >= fewerPrompts) return leastKept >= keptShare;
    // A shorter limit nearly always brings some break more: not for prompts of which most would be let go.
    return leastGained >= Math.max(moreTaken, worthwhile * -fewer);
  };
  const better = limits.filter((one) => one >= suggested.least && one <= suggested.most && isBetter(one));
  const [nearest] = [...better].sort((one, other) => Math.abs(one - limit) - Math.abs(other - limit));
  return nearest === undefined ? null : { limit: nearest, insteadOf: limit };
}

/** "Not now" was said lately. */
function wasDeclined(entries: readonly Entry[], now: Instant): boolean {
  return entries
    .filter(isOf('limit-advice-answered'))
    .some(({ at, taken }) => !taken && at >= after(now, span(-silentFor)) && between(at, now) >= 0);
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
