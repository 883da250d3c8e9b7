/**
 * Owns what the turn of a day does to the programme: missed time, the end of gentle days, the next stage,
 * the review. All of it is decided from the days before, so that a stage never changes in mid-day except
 * for safety.
 */

import { completionOf, takenADay } from './completion';
import {
  type Course,
  completionToday,
  doseToday,
  judgedFrom,
  plannedOf,
  recordOf,
  standingOf,
  worstDuringSince,
} from './course';
import type { Stage } from './dose';
import { leastDaysOf, stageBreaks, stages } from './dose';
import { heldSince, mondayOf, weekView } from './ledger';
import { goUpShare, safePain, verdictOf } from './progression';
import { baselineOf, changeOf, stuckVerySore } from './soreness';
import type { Review } from './state';

/** G5. A week off costs nothing; 14 to 28 whole days off one stage; more begin again at stage 1. */
const daysToLower = 14;
const daysToRestart = 29;
/** After a week without practice the days of a stage stop counting. */
const daysThatCount = 7;
/** Gentle days: three at least, seven at most. */
const leastGentleDays = 3;
export const mostGentleDays = 7;
export const reviewEvery = 28;
const bigReview = 56;

/** The stage `by` away, kept between 1 and 6. */
export function stageFrom(stage: Stage, by: number): Stage {
  return stages[Math.min(6, Math.max(1, stage + by))] ?? stage;
}

/** Moves to another stage, where the days begin to count anew. */
export function enter(course: Course, stage: Stage): void {
  course.stage = stage;
  course.stageDays = 0;
}

/** What the morning of `day` decides, and how much it plans. */
export function openDay(course: Course, day: number): void {
  turn(course, day);
  course.plannedThisMorning = doseToday(course, { breaks: course.breaks, holdSeconds: null }).plannedBreaks;
}

function turn(course: Course, day: number): void {
  beginAfterScreening(course, day);
  if (course.stage === 0) return;
  countMissedTime(course, day);
  endGentleDays(course, day);
  if (course.paused !== null) return;
  decide(course, day);
  callReview(course, day);
  callVerySore(course, day);
}

/** Stage 0 lasts the day of the safety questions, which are asked after its morning. */
function beginAfterScreening(course: Course, day: number): void {
  if (course.stage !== 0 || course.screenedDay === null) return;
  enter(course, 1);
  course.lastPractice = day;
  course.log.push({ day, type: 'up', from: 0, to: 1 });
}

function countMissedTime(course: Course, day: number): void {
  const off = day - course.lastPractice - 1;
  const from = course.stage;
  if (off >= daysToRestart && course.missed !== 'all') {
    course.missed = 'all';
    enter(course, 1);
    course.activeDays = 0;
    course.reviewedAt = 0;
    course.review = null;
    course.begunOn = day;
    if (from > 1) course.log.push({ day, type: 'missed-restart', from, to: 1 });
    else if (course.simplifiedSince !== null) course.log.push({ day, type: 'full-dose' });
    course.simplifiedSince = null;
  } else if (off >= daysToLower && course.missed === 'nothing') {
    course.missed = 'one-stage';
    const to = stageFrom(from, -1);
    if (to === from) return;
    enter(course, to);
    course.log.push({ day, type: 'missed-lower', from, to });
  }
}

/** After three days where soreness has settled, after seven in any case. */
function endGentleDays(course: Course, day: number): void {
  const { gentle } = course;
  if (gentle === null) return;
  const spent = day - gentle.since;
  const latest = course.scores.at(-1);
  const settled =
    latest !== undefined &&
    latest.day > gentle.since &&
    latest.score <= (gentle.reference ?? safePain) + 1 &&
    worstDuringSince(course, gentle.since + 1) <= safePain;
  if (spent < leastGentleDays || (spent < mostGentleDays && !settled)) return;
  course.gentle = null;
  course.log.push({ day, type: 'gentle-ended' });
}

function decide(course: Course, day: number): void {
  if (course.simplifiedSince !== null) restoreDose(course, day, course.simplifiedSince);
  if (!unfitPlan(course, day)) fitPlan(course, day);
  if (course.simplifiedSince !== null) return;
  const verdict = verdictOf(standingOf(course, day));
  if (verdict === 'simplify') {
    course.simplifiedSince = day;
    course.log.push({ day, type: 'simplified' });
  } else if (verdict === 'go-up') {
    const from = course.stage;
    const to = stageFrom(from, 1);
    enter(course, to);
    course.log.push({ day, type: 'up', from, to });
  }
}

/** After four weeks in a stage the plan fits the person, not the person the plan. */
const daysToFit = 28;
/** A plan is judged while it is lived: not after a longer weekend. */
const daysOffToJudge = 4;
/** A plan of one break every other day: the smallest there is. */
const smallestPlan = 0.5;

/**
 * Four weeks in a stage with less than 70 % done: the plan becomes what the person really does, so that the stage can be left at
 * that volume. Where the person has said how many breaks they want, theirs stays.
 */
function fitPlan(course: Course, day: number): void {
  if (course.stageDays < daysToFit || course.stage >= 6 || course.breaks !== null) return;
  if (day - course.lastPractice > daysOffToJudge) return;
  const { done, days, share } = completionToday(course, day);
  if (days < 10 || share === null || share >= goUpShare) return;
  const perDay = done / days;
  const breaks = perDay >= goUpShare ? Math.round(perDay) : smallestPlan;
  if (breaks >= (course.fitted ?? doseToday(course, { breaks: null, holdSeconds: null }).plannedBreaks))
    return;
  course.fitted = breaks;
  course.simplifiedSince = null;
  course.log.push({ day, type: 'fitted', breaks });
}

/** Who again gets up as often as the stage plans, on average of ten working days, has its whole plan back. */
function unfitPlan(course: Course, day: number): boolean {
  if (course.fitted === null) return false;
  if (takenADay(course.records, day, judgedFrom(course, day)) < stageBreaks(course.stage)) return false;
  course.fitted = null;
  course.log.push({ day, type: 'full-dose' });
  return true;
}

/** Ten working days of two breaks with 70 % done bring the full dose back; the next stage is a week off. */
function restoreDose(course: Course, day: number, since: number): void {
  const { days, share } = completionOf(course.records, day, { from: since, most: course.fitted });
  if (days < 10 || share === null || share < goUpShare) return;
  course.simplifiedSince = null;
  const least = leastDaysOf(course.stage);
  if (least !== null) course.stageDays = Math.min(course.stageDays, least - 7);
  course.log.push({ day, type: 'full-dose' });
}

/** A review every four weeks of practice (G7); the one of week 8 asks whether stretching helps. */
function callReview(course: Course, day: number): void {
  const { activeDays } = course;
  if (activeDays % reviewEvery !== 0 || course.reviewedAt === activeDays) return;
  course.reviewedAt = activeDays;
  const review = activeDays === bigReview ? 'week-8' : 'four-weekly';
  call(course, day, review, activeDays === bigReview ? bigReview : reviewEvery);
}

/** Very sore for two weeks without a change: said plainly, and again after four weeks of it. */
function callVerySore(course: Course, day: number): void {
  const told = course.toldVerySore;
  if ((told !== null && day - told < reviewEvery) || !stuckVerySore(course.scores, day)) return;
  course.toldVerySore = day;
  call(course, day, 'very-sore', reviewEvery);
}

function call(course: Course, day: number, review: Review, span: number): void {
  const change = changeOf(course.scores);
  const held = heldSince(course.records, day - span, day);
  const atEase = (baselineOf(course.scores) ?? Number.POSITIVE_INFINITY) <= 1;
  course.review = { review, day, change, weeklySeconds: Math.round((held * 7) / span), atEase };
  course.log.push({ day, type: 'review-due', review, change });
}

/** What the end of `day` settles: how much was planned, and whether the day counts. */
export function closeDay(course: Course, day: number): void {
  const record = recordOf(course, day);
  const planned = plannedOf(course, record);
  if (planned > 0) course.records.set(day, { ...record, planned });
  if (mondayOf(day + 1) === day + 1 && weekView(course.records, day).full) course.fullWeeks += 1;
  if (course.stage === 0 || course.paused !== null) return;
  if (day - course.lastPractice >= daysThatCount) return;
  course.stageDays += 1;
  course.activeDays += 1;
}
