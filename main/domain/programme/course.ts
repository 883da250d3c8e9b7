/**
 * Owns the working memory of the programme's fold. It is changed in place while a fold runs and never
 * leaves it; what others see is ProgrammeState.
 */
import type { Position } from '../exercises/exercises';
import { type Completion, type CompletionAsked, completionOf, furthest } from './completion';
import { ceilingOf, type Dose, doseOf, type Stage } from './dose';
import { creditsOf, type DayRecord, emptyDay } from './ledger';
import type { Standing } from './progression';
import { baselineOf, type DayScore, recentOf } from './soreness';
import type { PauseReason, ProgrammeLogEntry, ReviewDue } from './state';

export interface Course {
  readonly firstDay: number;
  /** What the person ticked forbids every stretch: a walk is what each break asks. */
  readonly withoutStretch: boolean;
  readonly records: Map<number, DayRecord>;
  /** The day of the latest beginning at stage 1 after a long absence, or the first one: working days before it judge nothing. */
  begunOn: number;
  /** Breaks that were planned in the morning of the day: nothing that happens on it asks for more. */
  plannedThisMorning: number;
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
  /** Pain during stretches as reported, with the position that was held last. */
  during: readonly { readonly day: number; readonly pain: number; readonly position: Position | null }[];
  lastPosition: Position | null;
  /** Positions that hurt again and again, each with the day from which it is spared. */
  readonly sparedSince: Map<Position, number>;
  /** The latest day with signs in a leg, or on which the rest after them ended. */
  legSymptomsDay: number | null;
  /** `reference`: the recent soreness before it began, to tell when it has settled. */
  gentle: { since: number; readonly reference: number | null } | null;
  simplifiedSince: number | null;
  /** The plan made smaller to fit the person, in breaks a day. */
  fitted: number | null;
  paused: { readonly since: number; readonly because: PauseReason } | null;
  breaks: number | null;
  stepBackDays: readonly number[];
  lastStepBack: number | null;
  review: ReviewDue | null;
  toldVerySore: number | null;
  /** The count of active days at which a review was last called. */
  reviewedAt: number;
  fullWeeks: number;
}

export function begin(firstDay: number, withoutStretch: boolean): Course {
  return {
    firstDay,
    withoutStretch,
    records: new Map(),
    begunOn: firstDay,
    plannedThisMorning: 0,
    log: [],
    stage: 0,
    screenedDay: null,
    stageDays: 0,
    activeDays: 0,
    lastPractice: firstDay,
    missed: 'nothing',
    scores: [],
    during: [],
    lastPosition: null,
    sparedSince: new Map(),
    legSymptomsDay: null,
    gentle: null,
    simplifiedSince: null,
    fitted: null,
    paused: null,
    breaks: null,
    stepBackDays: [],
    lastStepBack: null,
    review: null,
    toldVerySore: null,
    reviewedAt: 0,
    fullWeeks: 0,
  };
}

/** A course of its own that goes on from here; what both hold in common is never changed in place. */
export function copyOf(course: Course): Course {
  return {
    ...course,
    records: new Map(course.records),
    log: [...course.log],
    sparedSince: new Map(course.sparedSince),
    gentle: course.gentle && { ...course.gentle },
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
    fitted: course.fitted,
    breaks: own.breaks,
    holdSeconds: own.holdSeconds,
  });
}

/** Seconds a side after which this week is full. */
export function ceilingToday(course: Course): number {
  return ceilingOf(course.stage, weekInStage(course));
}

/**
 * Breaks that the stage counts on in the open day of `record`: the plan of now, but no more than that of its morning, and no less than
 * was done of that. So a step back or another wish takes no done day away.
 */
export function plannedToday(course: Course, dose: Dose, record: DayRecord): number {
  return Math.min(course.plannedThisMorning, Math.max(dose.plannedBreaks, Math.floor(creditsOf(record))));
}

/**
 * Breaks that the stage counted on in the day of `record`: at most its plan, and at most the opportunities that there were. On the
 * day on which the programme was paused these are the ones before it, and the walks after it; on later days there are none.
 */
export function plannedOf(course: Course, record: DayRecord): number {
  if (course.paused !== null && course.paused.since < record.day) return 0;
  const opportunities = Math.max(record.offered, Math.ceil(creditsOf(record)));
  const dose = doseToday(course, { breaks: course.breaks, holdSeconds: null });
  return Math.min(plannedToday(course, dose, record), opportunities);
}

/** The worst pain during a stretch reported on `day` or later, 0-10; 0 where none was. */
export function worstDuringSince(course: Course, day: number): number {
  return Math.max(0, ...course.during.filter((one) => one.day >= day).map((one) => one.pain));
}

/** The earliest working day that is judged on the morning of `day`: none from before a new beginning. */
export function judgedFrom(course: Course, day: number): number {
  return Math.max(course.begunOn, day - furthest);
}

/** Completion by the present plan on the morning of `day`, of this beginning alone. */
export function completionToday(
  course: Course,
  day: number,
  asked: Pick<CompletionAsked, 'ignoredCounts'> = {},
): Completion {
  return completionOf(course.records, day, { ...asked, most: course.fitted, from: judgedFrom(course, day) });
}

/** All that the rules of progression look at, on the morning of `day`. */
export function standingOf(course: Course, day: number): Standing {
  return {
    stage: course.stage,
    daysInStage: course.stageDays,
    daysOff: Math.max(0, day - course.lastPractice - 1),
    completion: completionToday(course, day),
    withIgnored: completionToday(course, day, { ignoredCounts: true }),
    worstDuring: worstDuringSince(course, day - 7),
    baseline: baselineOf(course.scores),
    recent: recentOf(course.scores),
    legSymptoms: course.legSymptomsDay !== null && day - course.legSymptomsDay <= 14,
    gentle: course.gentle !== null,
    simplified: course.simplifiedSince !== null,
  };
}

/** How long a position that hurt again and again is spared, in days. Ours. */
const sparedDays = 28;

/** The positions that are spared on `day`. */
export function sparedOn(course: Course, day: number): readonly Position[] {
  return [...course.sparedSince]
    .filter(([, since]) => day - since < sparedDays)
    .map(([position]) => position);
}
