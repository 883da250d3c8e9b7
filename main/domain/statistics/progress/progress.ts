/**
 * Owns the twelve weeks: what each came to, how soreness moved and what that means, the stages on one time line. One
 * reading of the journal; each week is folded as Today folds it, so that no number is another there.
 */
import { boundsOf, type DayKey, dayNumbers, dayOf, keyOf, numberOf, type ZoneOffset } from '../../day';
import type { Entry } from '../../journal';
import { mondayOf } from '../../programme/ledger';
import {
  baselineOf,
  type Change,
  changeOf,
  type DayScore,
  noticeableLevel,
  recentOf,
  withScore,
} from '../../programme/soreness';
import type { ProgrammeState } from '../../programme/state';
import { after, days, type Instant, minutes } from '../../time';
import { isOf, type Running } from '../bouts';
import { type DaySummary, summariseDays } from '../statistics';
import { readTimeline } from '../timeline';
import { type Reports, reportsOf } from './reports';
import { type StageSpan, stageSpans } from './stages';
import { type ProgressWeek, weekOf } from './weeks';

/** How many weeks are shown, the running one included. */
export const weeksShown = 12;

export interface Progress {
  /** The first day of which anything is known in these weeks; today where there is none. */
  readonly since: DayKey;
  readonly today: DayKey;
  readonly daysAtDesk: number;
  /** In order, from the first week of which anything is known; the last one runs. Never empty, at most `weeksShown`. */
  readonly weeks: readonly ProgressWeek[];
  readonly soreness: {
    /** Middle of the first three answers of these weeks, and of the last five; `null` where there are not enough. */
    readonly start: number | null;
    readonly recent: number | null;
    /** At this level or under it the change is one that people notice; `null` where it can't be told. */
    readonly noticeable: number | null;
    readonly change: Change;
    readonly answers: number;
  };
  readonly reports: Reports;
  /** Empty where no programme is kept. */
  readonly stages: readonly StageSpan[];
}

export interface ProgressInput {
  readonly now: Instant;
  readonly zone: ZoneOffset;
  /** Those of `progressSpan`. */
  readonly entries: readonly Entry[];
  /** The first entry of the whole journal; `null` = there is none. */
  readonly firstAt: Instant | null;
  readonly running: Running | null;
  /** Minutes. */
  readonly sittingLimit: number;
  readonly programme: ProgrammeState | null;
}

/** The Monday of the first week that is shown, as the number of its day. */
function firstMonday(firstAt: Instant | null, today: number, zone: ZoneOffset): number {
  const earliest = mondayOf(today) - 7 * (weeksShown - 1);
  return firstAt === null ? mondayOf(today) : Math.max(earliest, mondayOf(numberOf(dayOf(firstAt, zone))));
}

/** From when to when the entries are needed: a day more at each end, so that no sit is cut. */
export function progressSpan(
  now: Instant,
  zone: ZoneOffset,
): { readonly from: Instant; readonly to: Instant } {
  const today = numberOf(dayOf(now, zone));
  return {
    from: boundsOf(keyOf(mondayOf(today) - 7 * (weeksShown - 1) - 1), zone).from,
    to: after(boundsOf(keyOf(today), zone).to, days(1)),
  };
}

/** One score a day, in order. */
function scoresOf(entries: readonly Entry[], zone: ZoneOffset): readonly DayScore[] {
  const dayNumber = dayNumbers(zone);
  return entries
    .filter(isOf('soreness'))
    .sort((one, other) => one.at - other.at)
    .reduce<readonly DayScore[]>((scores, { at, score }) => withScore(scores, dayNumber(at), score), []);
}

/** The days of a week up to `last`, folded from its own entries and those of a day around it, as Today does. */
function daysOfWeek(input: ProgressInput, monday: number, last: number): readonly DaySummary[] {
  const bounds = Array.from({ length: last - monday + 1 }, (_, index) =>
    boundsOf(keyOf(monday + index), input.zone),
  );
  const from = boundsOf(keyOf(monday - 1), input.zone).from;
  const to = after(boundsOf(keyOf(last), input.zone).to, days(1));
  const near = input.entries.filter(({ at }) => from <= at && at < to);
  return summariseDays(readTimeline(near, input.running), bounds, minutes(input.sittingLimit));
}

/** The twelve weeks that end with today. */
export function progressOf(input: ProgressInput): Progress {
  const { now, zone, entries, programme } = input;
  const today = numberOf(dayOf(now, zone));
  const begin = firstMonday(input.firstAt, today, zone);
  const scores = scoresOf(entries, zone).filter(({ day }) => day >= begin && day <= today);
  const weeks: ProgressWeek[] = [];
  let since = keyOf(today);
  for (let monday = begin; monday <= today; monday += 7) {
    const last = Math.min(monday + 6, today);
    const [first, ...others] = daysOfWeek(input, monday, last);
    if (first === undefined) continue;
    const [from, to] = [boundsOf(keyOf(monday), zone).from, boundsOf(keyOf(last), zone).to];
    const within = entries.filter(({ at }) => from <= at && at < to);
    const inWeek = scores.filter(({ day }) => day >= monday && day <= last);
    weeks.push(
      weekOf({ days: [first, ...others], entries: within, scores: inWeek, running: last === today }),
    );
    const known = [first, ...others].find((day) => day.watched)?.day;
    if (known !== undefined && known < since) since = known;
  }
  const start = baselineOf(scores);
  return {
    since,
    today: keyOf(today),
    daysAtDesk: weeks.reduce((sum, week) => sum + week.daysAtDesk, 0),
    weeks,
    soreness: {
      start,
      recent: recentOf(scores),
      noticeable: start === null ? null : noticeableLevel(start),
      change: changeOf(scores),
      answers: scores.length,
    },
    reports: reportsOf(
      entries.filter(({ at }) => boundsOf(keyOf(begin), zone).from <= at && at <= now),
      zone,
    ),
    stages: programme === null ? [] : stageSpans(programme, Math.max(begin, numberOf(since)), today),
  };
}
