/** Owns what the Today window shows, as data: one day folded from the journal, the week that ends with it, the programme. */
import type { DayView, ProgrammeView, StatusView } from '../bridge/contract';
import {
  boundsOf,
  type DayBounds,
  type DayKey,
  dayOf,
  daysUntil,
  isDayKey,
  shiftDay,
  type ZoneOffset,
} from '../domain/day';
import type { Entry } from '../domain/journal';
import { leastDaysOf, stages, weeklySeconds } from '../domain/programme/dose';
import { sideBehind } from '../domain/programme/ledger';
import { newsOf } from '../domain/programme/news';
import { adviceOf, dayQuestionsOf } from '../domain/programme/questions';
import type { ProgrammeState } from '../domain/programme/state';
import { walkGoalOf } from '../domain/programme/walkGoal';
import type { Settings } from '../domain/settings';
import { canJoin } from '../domain/sitting/declarations';
import type { State } from '../domain/sitting/state';
import { runningOf } from '../domain/statistics/bouts';
import type { IdleBreakOffer } from '../domain/statistics/idleBreakOffer';
import { type DaySummary, overFrom, summariseDays } from '../domain/statistics/statistics';
import { marksOf, stripOf } from '../domain/statistics/strip';
import { readTimeline } from '../domain/statistics/timeline';
import { after, days, type Instant, minutes } from '../domain/time';
import type { StorageProblem } from '../ports';
import { offsetsOf } from './offsets';

const weekLength = 7;

export interface DayViewInput {
  /** The day that is asked for; `null`, one that does not exist and one in the future mean today. */
  readonly day: string | null;
  readonly now: Instant;
  readonly zone: ZoneOffset;
  /** Those of `entriesFor(day, now, zone)`, and what was said of them later. */
  readonly entries: readonly Entry[];
  /** The first entry of the whole journal; `null` = there is none. */
  readonly firstAt: Instant | null;
  readonly state: State;
  readonly settings: Settings;
  readonly programme: ProgrammeState | null;
  readonly status: StatusView;
  readonly problems: readonly StorageProblem[];
  readonly idleBreakOffer: IdleBreakOffer | null;
}

function shownDay(day: string | null, now: Instant, zone: ZoneOffset): DayKey {
  const today = dayOf(now, zone);
  return day === null || !isDayKey(day) || day > today ? today : day;
}

/** From when to when the entries are needed: the week, and a day more at each end so that no bout is cut. */
export function entriesFor(
  day: string | null,
  now: Instant,
  zone: ZoneOffset,
): { readonly from: Instant; readonly to: Instant } {
  const shown = shownDay(day, now, zone);
  return {
    from: boundsOf(shiftDay(shown, -weekLength), zone).from,
    to: after(boundsOf(shown, zone).to, days(1)),
  };
}

const beside = ['pain-during', 'soreness', 'leg-symptoms', 'gentle', 'simplified', 'more-days'] as const;

/** Days since 1970-01-01 as a date. */
const keyOfNumber = (number: number): DayKey => shiftDay('1970-01-01', number);

/** What the programme's card shows. */
export function programmeView(state: ProgrammeState): ProgrammeView {
  const { completion, nextStageDay, stage, today, waitingFor } = state;
  const least = leastDaysOf(stage);
  const left = nextStageDay === null ? 0 : nextStageDay - today;
  return {
    stage,
    stages: stages.length,
    stageDone: least === null || stage === 0 ? 0 : Math.min(1, Math.max(0, 1 - left / least)),
    week: state.week,
    nextStageDay: nextStageDay === null ? null : keyOfNumber(nextStageDay),
    tenths: completion.share === null ? null : Math.round(completion.share * 10),
    waitsFor: beside.find((one) => waitingFor.includes(one)) ?? null,
    screened: state.screened,
    gentle: state.gentle !== null,
    news: newsOf(state),
    advice: adviceOf(state),
    walkGoal: walkGoalOf(state),
  };
}

function stretchOf(week: readonly DaySummary[], goalSeconds: number): DayView['stretch'] {
  const leftSeconds = week.reduce((sum, day) => sum + day.heldLeftSeconds, 0);
  const rightSeconds = week.reduce((sum, day) => sum + day.heldRightSeconds, 0);
  const behind = sideBehind({ left: leftSeconds, right: rightSeconds });
  return { leftSeconds, rightSeconds, goalSeconds, behind };
}

function openPrompt({ activity }: State, { from, to }: DayBounds): Instant | null {
  if (activity.doing !== 'prompted') return null;
  const { at } = activity.prompt;
  return from <= at && at < to ? at : null;
}

/** One day as the window shows it. */
export function dayView(input: DayViewInput): DayView {
  const { now, zone, state, firstAt } = input;
  const limit = minutes(input.settings.sittingLimit);
  const today = dayOf(now, zone);
  const day = shownDay(input.day, now, zone);
  const bounds = boundsOf(day, zone);
  const timeline = readTimeline(input.entries, runningOf(state));
  const week = summariseDays(timeline, daysUntil(day, weekLength, zone), limit);
  const summary = week.at(-1);
  if (summary === undefined) throw new Error('a week has a last day');
  return {
    now,
    day,
    today: day === today,
    limitMinutes: Math.round(limit / minutes(1)),
    overMinutes: Math.round(overFrom(limit) / minutes(1)),
    summary,
    strip: stripOf(timeline, bounds, now),
    marks: marksOf(timeline, bounds),
    openPrompt: openPrompt(state, bounds),
    week,
    // The first week is for half of what the others are (D1).
    stretch: stretchOf(week, input.programme?.dose.weeklyCeiling ?? weeklySeconds.most),
    programme: input.programme === null ? null : programmeView(input.programme),
    earlierDay: firstAt !== null && firstAt < bounds.from ? shiftDay(day, -1) : null,
    laterDay: day === today ? null : shiftDay(day, 1),
    asks:
      day === today && input.programme?.screened === true
        ? dayQuestionsOf(input.entries.filter(({ at }) => at >= bounds.from && at < bounds.to))
        : { soreness: false, legs: false },
    canJoin: day === today && canJoin({ state, at: now }) === null,
    idleBreakOffer: day === today ? input.idleBreakOffer : null,
    status: input.status,
    problems: input.problems,
    offsets: offsetsOf(bounds, zone),
    utcOffset: zone(now),
  };
}
