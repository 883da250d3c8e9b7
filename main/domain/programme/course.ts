/**
 * Owns the working memory of the programme's fold. It is changed in place while a fold runs and never
 * leaves it; what others see is ProgrammeState.
 */
import { type Dose, doseOf, type Stage } from './dose';
import { completionOf, type DayRecord, emptyDay } from './ledger';
import type { Standing } from './progression';
import { baselineOf, type Change, type DayScore, recentOf } from './soreness';
import type { PauseReason, ProgrammeLogEntry, Review } from './state';

export interface Course {
  readonly firstDay: number;
  readonly records: Map<number, DayRecord>;
  readonly log: ProgrammeLogEntry[];
  stage: Stage;
  screenedDay: number | null;
  /** Days that count in the stage, and since stage 1 began (or began again). */
  stageDays: number;
  activeDays: number;
  lastPractice: number;
  /** Whether this time off has already cost its stage. */
  missed: 'nothing' | 'one-stage' | 'all';
  scores: readonly DayScore[];
  /** Pain during stretches as reported. */
  during: readonly { readonly day: number; readonly pain: number }[];
  legSymptomsDay: number | null;
  /** `reference`: the recent soreness before it began, to tell when it has settled. */
  gentle: { since: number; readonly reference: number | null } | null;
  simplifiedSince: number | null;
  paused: { readonly since: number; readonly because: PauseReason } | null;
  breaks: number | null;
  stepBackDays: readonly number[];
  review: { readonly review: Review; readonly day: number; readonly change: Change } | null;
  /** The count of active days at which a review was last called. */
  reviewedAt: number;
  fullWeeks: number;
}

export function begin(firstDay: number): Course {
  return {
    firstDay,
    records: new Map(),
    log: [],
    stage: 0,
    screenedDay: null,
    stageDays: 0,
    activeDays: 0,
    lastPractice: firstDay,
    missed: 'nothing',
    scores: [],
    during: [],
    legSymptomsDay: null,
    gentle: null,
    simplifiedSince: null,
    paused: null,
    breaks: null,
    stepBackDays: [],
    review: null,
    reviewedAt: 0,
    fullWeeks: 0,
  };
}

export function recordOf(course: Course, day: number): DayRecord {
  return course.records.get(day) ?? emptyDay(day);
}

export function weekInStage(course: Course): number {
  return Math.floor(course.stageDays / 7) + 1;
}

/** The dose of the day that is being lived; `own` are the person's present wishes. */
export function doseToday(
  course: Course,
  own: { readonly breaks: number | null; readonly holdSeconds: number | null },
): Dose {
  return doseOf(course.stage, {
    week: weekInStage(course),
    gentle: course.gentle !== null,
    simplified: course.simplifiedSince !== null,
    breaks: own.breaks,
    holdSeconds: own.holdSeconds,
  });
}

/** Breaks that the stage counts on: at most its plan, and at most the opportunities that there were. */
export function plannedOf(course: Course, record: DayRecord): number {
  if (course.paused !== null) return 0;
  const opportunities = Math.max(record.offered, Math.ceil(record.sidesDone / 2));
  return Math.min(
    doseToday(course, { breaks: course.breaks, holdSeconds: null }).plannedBreaks,
    opportunities,
  );
}

/** The worst pain during a stretch reported on `day` or later; `null` where none was. */
export function worstDuringSince(course: Course, day: number): number | null {
  const pains = course.during.filter((one) => one.day >= day).map((one) => one.pain);
  return pains.length === 0 ? null : Math.max(...pains);
}

/** All that the rules of progression look at, on the morning of `day`. */
export function standingOf(course: Course, day: number): Standing {
  return {
    stage: course.stage,
    daysInStage: course.stageDays,
    daysOff: Math.max(0, day - course.lastPractice - 1),
    completion: completionOf(course.records, day),
    worstDuring: worstDuringSince(course, day - 7),
    baseline: baselineOf(course.scores),
    recent: recentOf(course.scores),
    legSymptoms: course.legSymptomsDay !== null && day - course.legSymptomsDay <= 7,
    gentle: course.gentle !== null,
    simplified: course.simplifiedSince !== null,
  };
}
