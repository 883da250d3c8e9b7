/**
 * Owns what each event does to the programme at once: practice is recorded, soreness is read, and what
 * asks for care (a step back, a pause) does not wait for the next day.
 */

import { isEasyMoveId, isStretchId, positionOf } from '../exercises/exercises';
import { assertNever } from '../time';
import { type Course, ceilingToday, recordOf, sparedOn } from './course';
import { enter, stageFrom } from './dayTurn';
import type { ProgrammeEvent } from './events';
import { isFull, weekOf, withPractice } from './ledger';
import { safePain, tooMuchPain } from './progression';
import { creptUp, recentOf, roseTwoDays, sorenessKeeps, verySore, withScore } from './soreness';
import type { PauseReason, StepBackReason } from './state';

/** G4. Three steps back in four weeks pause the programme. */
const stepsBackToPause = 3;
const stepBackMemory = 28;
/** The rules look at the pains of the last week only. */
const painsKept = 50;
/** G3. Within this many days a further sign belongs to the same flare-up and costs no further stage. */
const oneFlareUp = 3;

/** Takes one event of `day` in. */
export function applyEvent(course: Course, day: number, event: ProgrammeEvent): void {
  switch (event.type) {
    case 'screened':
      if (course.screenedDay === null) {
        course.screenedDay = day;
        course.log.push({ day, type: 'screened' });
      }
      if (event.redFlag === 'emergency' || event.redFlag === 'urgent') pause(course, day, 'red-flag');
      return;
    case 'offered': {
      const record = recordOf(course, day);
      if (isToMove(course, day)) return;
      course.records.set(day, { ...record, offered: record.offered + 1 });
      return;
    }
    case 'taken': {
      const record = recordOf(course, day);
      const moved = course.withoutStretch || isToMove(course, day);
      course.records.set(day, {
        ...record,
        taken: record.taken + 1,
        moves: record.moves + (moved ? 1 : 0),
      });
      if (!moved) return;
      // A walk that was what the day asked for is practice too; while the programme rests, nothing is.
      if (course.paused !== null) return;
      course.lastPractice = day;
      course.missed = 'nothing';
      return;
    }
    case 'held':
    case 'repeated': {
      const before = recordOf(course, day);
      const record = withPractice(before, event);
      if (record === before) return;
      course.records.set(day, record);
      // A break taken, as a walk is: no practice that keeps a stage.
      if (isEasyMoveId(event.exercise)) return;
      if (isStretchId(event.exercise)) course.lastPosition = positionOf(event.exercise);
      course.lastPractice = day;
      course.missed = 'nothing';
      return;
    }
    case 'soreness':
      readSoreness(course, day, event);
      return;
    case 'red-flag':
      if (event.urgency !== 'routine') pause(course, day, 'red-flag');
      return;
    case 'breaks-chosen':
      course.breaks = event.breaks;
      return;
    case 'resumed':
      if (course.paused === null) return;
      if (course.paused.because === 'leg-symptoms') course.legSymptomsDay = day;
      course.paused = null;
      course.stepBackDays = [];
      course.gentle = { since: day, reference: recentOf(course.scores) };
      course.log.push({ day, type: 'resumed' });
      return;
    case 'reviewed':
      course.review = null;
      return;
    default:
      assertNever(event);
  }
}

/**
 * Whether a prompt of now is one to move, so that no stretch is missed by it: while the programme rests,
 * while the person is very sore, and once both sides have their ten minutes.
 */
function isToMove(course: Course, day: number): boolean {
  const latest = course.scores.at(-1);
  const sore = latest !== undefined && day - latest.day < sorenessKeeps && latest.score >= verySore;
  return course.paused !== null || sore || isFull(weekOf(course.records, day), ceilingToday(course));
}

/** A number from 0 to 10, or `null` where the answer is none. */
function onScale(answer: number | null | undefined): number | null {
  if (answer === null || answer === undefined || !Number.isFinite(answer)) return null;
  return Math.min(10, Math.max(0, answer));
}

function readSoreness(
  course: Course,
  day: number,
  event: Extract<ProgrammeEvent, { type: 'soreness' }>,
): void {
  const reference = recentOf(course.scores.at(-1)?.day === day ? course.scores.slice(0, -1) : course.scores);
  const score = onScale(event.score);
  const pain = onScale(event.duringPain);
  if (score !== null) course.scores = withScore(course.scores, day, score);
  if (pain !== null) readPain(course, day, pain);
  if (event.legSymptoms === true) {
    course.legSymptomsDay = day;
    pause(course, day, 'leg-symptoms');
  }
  if (pain !== null && pain >= tooMuchPain) stepBack(course, day, 'pain-during', reference);
  else if (event.worseNextMorning === true) stepBack(course, day, 'next-morning', reference);
  // While gentle days run, the rise that began them is still in the scores: it counts once.
  else if (score !== null && course.gentle === null && roseTwoDays(course.scores))
    stepBack(course, day, 'soreness-rise', recentOf(course.scores.slice(0, -2)));
  else if (
    score !== null &&
    course.gentle === null &&
    creptUp(course.scores, course.lastStepBack ?? -Infinity)
  )
    stepBack(course, day, 'slow-rise', recentOf(course.scores));
}

/** Pain of 4 or 5 in the same position in two weeks running is no accident: the position is spared for a while. */
function readPain(course: Course, day: number, pain: number): void {
  const position = course.lastPosition;
  const again = course.during.some(
    (one) => one.position === position && one.pain > safePain && day - one.day >= 5 && day - one.day <= 10,
  );
  course.during = [...course.during.slice(-painsKept), { day, pain, position }];
  if (position === null || pain <= safePain || !again || sparedOn(course, day).includes(position)) return;
  course.sparedSince.set(position, day);
  course.log.push({ day, type: 'spared', position });
}

function stepBack(course: Course, day: number, because: StepBackReason, reference: number | null): void {
  if (course.paused !== null) return;
  const last = course.stepBackDays.at(-1);
  if (last !== undefined && day - last < oneFlareUp) {
    if (course.gentle !== null && course.gentle.since === day) return;
    course.gentle = { since: day, reference: course.gentle?.reference ?? reference };
    course.log.push({ day, type: 'gentle-again' });
    return;
  }
  const from = course.stage;
  const to = from === 0 ? 0 : stageFrom(from, -1);
  enter(course, to);
  course.gentle = { since: day, reference };
  course.lastStepBack = day;
  course.log.push({ day, type: 'step-back', from, to, because });
  course.stepBackDays = [...course.stepBackDays, day].filter((one) => day - one < stepBackMemory);
  if (course.stepBackDays.length >= stepsBackToPause) pause(course, day, 'three-step-backs');
}

function pause(course: Course, day: number, because: PauseReason): void {
  if (course.paused !== null) return;
  course.paused = { since: day, because };
  course.gentle = null;
  course.log.push({ day, type: 'paused', because });
}
