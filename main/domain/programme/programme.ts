/**
 * Owns the programme as a fold: the same events, in whatever order they are handed over, give the same
 * stage, dose and log. A day is opened (missed time, end of gentle days, next stage, review), lived
 * (its events), and closed (the day counts). Nothing that was held is ever taken away.
 */

import { forbidsEveryStretch } from '../exercises/demands';
import type { Profile } from '../person/profile';
import type { Instant } from '../time';
import {
  begin,
  type Course,
  completionToday,
  copyOf,
  doseToday,
  plannedOf,
  plannedToday,
  recordOf,
  sparedOn,
  standingOf,
  weekInStage,
} from './course';
import { closeDay, mostGentleDays, openDay, reviewEvery } from './dayTurn';
import { leastDaysOf } from './dose';
import { applyEvent } from './eventEffects';
import { type DayOf, inOrder, type ProgrammeEvent } from './events';
import { ledgerOf, weekView } from './ledger';
import { waitingFor } from './progression';
import { baselineOf, changeOf, recentOf, sorenessKeeps } from './soreness';
import type { ProgrammeState } from './state';

export type { ProgrammeEvent } from './events';
export type { ProgrammeState } from './state';

/** A programme that goes on with its events, for who has them in their order. */
export interface ProgrammeFold {
  /** Takes the next event in. */
  take(event: ProgrammeEvent): void;
  /** The programme at `now`, which is not before any event that was taken. */
  at(now: Instant, profile: Profile): ProgrammeState;
}

/**
 * Begins a programme with its first event. `withoutStretch`: conditions forbid every stretch, so walks are what is asked.
 * `dayOf` numbers local days from 1970-01-01, each from 04:00 to 04:00 (C4), and never goes back.
 */
export function foldProgramme(withoutStretch: boolean, dayOf: DayOf): ProgrammeFold {
  let course: Course | null = null;
  let open = 0;
  const courseOn = (day: number): Course => {
    if (course === null) {
      course = begin(day, withoutStretch);
      open = day;
      openDay(course, open);
    }
    while (open < day) {
      closeDay(course, open);
      open += 1;
      openDay(course, open);
    }
    return course;
  };
  return {
    take: (event) => applyEvent(courseOn(dayOf(event.at)), open, event),
    at: (now, profile) => stateOf(courseOn(dayOf(now)), open, profile),
  };
}

/** What the days up to `through` came to, that day included: a fold may go on from there as often as one likes. */
export interface Past {
  readonly through: number;
  readonly withoutStretch: boolean;
  readonly course: Readonly<Course>;
}

/**
 * The programme at `now`, from all that has happened, or from what has happened since `past`. `profile` bears on today's
 * dose only, never on the past, but for conditions that forbid every stretch: then walks are what was asked. `dayOf`
 * numbers local days from 1970-01-01, each from 04:00 to 04:00 (C4), and never goes back.
 */
export function programmeAt(
  events: readonly ProgrammeEvent[],
  now: Instant,
  profile: Profile,
  dayOf: DayOf,
  past: Past | null = null,
): ProgrammeState {
  const today = dayOf(now);
  const course = courseUntil(
    today,
    inOrder(events, now),
    forbidsEveryStretch(profile.conditions),
    dayOf,
    past,
  );
  return stateOf(course, today, profile);
}

/**
 * What the days up to `through` come to, whatever followed them, from all that has happened or from what has happened since
 * `before`; `null` where nothing had happened by then. Such a past is that of a person whose conditions forbid as much as
 * those of `profile`.
 */
export function pastThrough(
  through: number,
  events: readonly ProgrammeEvent[],
  now: Instant,
  profile: Profile,
  dayOf: DayOf,
  before: Past | null = null,
): Past | null {
  const happened = inOrder(events, now).filter(({ at }) => dayOf(at) <= through);
  if (happened.length === 0 && before === null) return null;
  const withoutStretch = forbidsEveryStretch(profile.conditions);
  const course = courseUntil(through, happened, withoutStretch, dayOf, before);
  closeDay(course, through);
  return { through, withoutStretch, course };
}

/** The course of the days up to `last`, which is still open, by events in their order. */
function courseUntil(
  last: number,
  events: readonly ProgrammeEvent[],
  withoutStretch: boolean,
  dayOf: DayOf,
  past: Past | null,
): Course {
  const first = events[0];
  const firstDay = first === undefined ? last : Math.min(last, dayOf(first.at));
  const course = past === null ? begin(firstDay, withoutStretch) : copyOf(past.course);
  let next = 0;
  for (let day = past === null ? course.firstDay : past.through + 1; day <= last; day += 1) {
    openDay(course, day);
    for (let event = events[next]; event !== undefined && dayOf(event.at) <= day; event = events[next]) {
      applyEvent(course, day, event);
      next += 1;
    }
    if (day < last) closeDay(course, day);
  }
  return course;
}

function stateOf(course: Course, today: number, profile: Profile): ProgrammeState {
  const own = { breaks: profile.stretchBreaks ?? course.breaks, holdSeconds: profile.holdSeconds };
  const record = recordOf(course, today);
  const dose = doseToday(course, own);
  // Today is still open: all that it can come to is planned, in a copy that the fold never sees.
  const planned = course.paused === null ? plannedToday(course, dose, record) : plannedOf(course, record);
  const records = new Map(course.records).set(today, { ...record, planned });
  const standing = standingOf(course, today);
  const thisWeek = weekView(records, today);
  const latest = course.scores.at(-1);
  const least = leastDaysOf(course.stage);
  return {
    today,
    stage: course.stage,
    screened: course.screenedDay !== null,
    week: Math.floor(course.activeDays / 7) + 1,
    weekInStage: weekInStage(course),
    dose,
    ledger: ledgerOf(records, today, dose.weeklyCeiling),
    thisWeek,
    fullWeeks: course.fullWeeks + (thisWeek.full ? 1 : 0),
    completion: completionToday(course, today),
    soreness: {
      baseline: baselineOf(course.scores),
      recent: recentOf(course.scores),
      latest: latest !== undefined && today - latest.day < sorenessKeeps ? latest.score : null,
      change: changeOf(course.scores),
    },
    gentle:
      course.gentle === null
        ? null
        : { since: course.gentle.since, lastDay: course.gentle.since + mostGentleDays - 1 },
    simplified: course.simplifiedSince !== null,
    fitted: course.fitted,
    spared: sparedOn(course, today),
    paused: course.paused,
    waitingFor: course.paused !== null || course.stage === 0 || least === null ? [] : waitingFor(standing),
    nextStageDay:
      course.paused !== null || least === null || (course.stage === 0 && course.screenedDay === null)
        ? null
        : course.stage === 0
          ? today + 1
          : today + Math.max(1, least - course.stageDays),
    review: { due: course.review, nextDay: today + reviewEvery - (course.activeDays % reviewEvery) },
    log: [...course.log],
  };
}
