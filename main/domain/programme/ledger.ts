/**
 * Owns the record of practice: what was held, lifted and offered on each day, and what a week of it comes
 * to. Facts only; what they mean for the stage is decided in progression.ts, and completion.ts tells how much of the plan they are.
 */

import { type EasyMoveId, type ExerciseId, isEasyMoveId, isStretchId } from '../exercises/exercises';
import { halfDone } from '../guide/enough';
import type { Side } from '../guide/plan';
import { weeklySeconds } from './dose';
import type { ProgrammeEvent } from './events';

/** One day of practice. */
export interface DayRecord {
  readonly day: number;
  readonly left: number;
  readonly right: number;
  /** Sides of stretch breaks of which at least half was held; two make one break. */
  readonly sidesDone: number;
  /** What was done of what the programme plans, each once. */
  readonly exercises: readonly ExerciseId[];
  /** Easy moves of which at least half was done, each as often as it was. */
  readonly easyMoves: readonly EasyMoveId[];
  /** Strength exercises of which at least half the repeats were done. */
  readonly strengthDone: readonly ExerciseId[];
  readonly offered: number;
  /** Breaks that the stage counted on that day; 0 on a day away from the desk. */
  readonly planned: number;
  /** Breaks taken while only moving was planned: on very sore days, while the programme rests, once the week is full. */
  readonly moves: number;
  /** Prompts that were answered by getting up, whatever they were for. */
  readonly taken: number;
}

export type Records = ReadonlyMap<number, DayRecord>;

export interface Ledger {
  /** Seconds per side of the last seven days, this one included. */
  readonly left: number;
  readonly right: number;
  /** The side to go first; `null` where both are level. */
  readonly behind: Side | null;
  /** Both sides have their ten minutes: no more stretch prompts, movement prompts go on. */
  readonly full: boolean;
  readonly today: DayRecord;
  /** Whole stretch breaks done today. */
  readonly stretchesToday: number;
  /** Whole stretch breaks done since the beginning. */
  readonly stretchesEver: number;
  /** Days of the last seven, today included, with strength work. */
  readonly strengthDays: readonly number[];
  /** When each strength exercise was last done. */
  readonly lastStrength: { readonly [exercise in ExerciseId]?: number };
  /** When each easy move was last done. */
  readonly lastEasyMove: { readonly [exercise in EasyMoveId]?: number };
}

export const emptyDay = (day: number): DayRecord => ({
  day,
  left: 0,
  right: 0,
  sidesDone: 0,
  exercises: [],
  easyMoves: [],
  strengthDone: [],
  offered: 0,
  planned: 0,
  moves: 0,
  taken: 0,
});

/** Stretch breaks done on a day; half ones where only one side was held. */
function stretchesOf(record: DayRecord): number {
  return record.sidesDone / 2;
}

/** Breaks done as they were planned: stretches, strength work in their place, and walks where walks were what was asked. */
export function creditsOf(record: DayRecord): number {
  return stretchesOf(record) + record.strengthDone.length + record.moves;
}

const amount = (value: number): number => (Number.isFinite(value) && value > 0 ? value : 0);

function including<T>(list: readonly T[], one: T): readonly T[] {
  return list.includes(one) ? list : [...list, one];
}

/** The day with this practice in it. What was held is credited to its side, however short (Q8). */
export function withPractice(
  record: DayRecord,
  event: Extract<ProgrammeEvent, { type: 'held' | 'repeated' }>,
): DayRecord {
  const done = amount(event.type === 'held' ? event.seconds : event.reps);
  if (done === 0) return record;
  const enough = halfDone(done, amount(event.planned));
  if (isEasyMoveId(event.exercise))
    return enough ? { ...record, easyMoves: [...record.easyMoves, event.exercise] } : record;
  const exercises = including(record.exercises, event.exercise);
  if (event.type === 'held' && isStretchId(event.exercise)) {
    const sidesDone = record.sidesDone + (enough ? 1 : 0);
    return event.side === 'left'
      ? { ...record, exercises, sidesDone, left: record.left + done }
      : { ...record, exercises, sidesDone, right: record.right + done };
  }
  const strengthDone = enough ? including(record.strengthDone, event.exercise) : record.strengthDone;
  return { ...record, exercises, strengthDone };
}

/** The records of the `count` days that end with `day`, oldest first; a day without any is empty. */
function lastDays(records: Records, day: number, count: number): readonly DayRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const one = day - count + 1 + index;
    return records.get(one) ?? emptyDay(one);
  });
}

/** Seconds per side in the seven days that end with `day`. */
export function weekOf(records: Records, day: number): { readonly left: number; readonly right: number } {
  let left = 0;
  let right = 0;
  // Asked at every prompt of years: without a list of the days.
  for (let one = day - 6; one <= day; one += 1) {
    const record = records.get(one);
    left += record?.left ?? 0;
    right += record?.right ?? 0;
  }
  return { left, right };
}

/** Seconds of the side that was held less, from the day `from` up to `day`. */
export function heldSince(records: Records, from: number, day: number): number {
  const held = [...records.values()].filter((record) => record.day >= from && record.day < day);
  return Math.min(
    held.reduce((sum, { left }) => sum + left, 0),
    held.reduce((sum, { right }) => sum + right, 0),
  );
}

/** Whether both sides have reached the ceiling of the week, in seconds a side. */
export function isFull(
  week: { readonly left: number; readonly right: number },
  ceiling: number = weeklySeconds.most,
): boolean {
  return Math.min(week.left, week.right) >= ceiling;
}

/** Seconds. One side is behind from this difference on: the least that counts as a hold (D4). */
const leastBehind = 10;

/** The side of which less was held, where the difference means something; `null` = both are level. */
export function sideBehind({ left, right }: { readonly left: number; readonly right: number }): Side | null {
  if (Math.abs(left - right) < leastBehind) return null;
  return left < right ? 'left' : 'right';
}

/** The ledger as of `day`; `ceiling`: the seconds a side after which the week is full. */
export function ledgerOf(records: Records, day: number, ceiling: number): Ledger {
  const week = weekOf(records, day);
  const today = records.get(day) ?? emptyDay(day);
  const lastStrength: { [exercise in ExerciseId]?: number } = {};
  const lastEasyMove: { [exercise in EasyMoveId]?: number } = {};
  let stretchesEver = 0;
  for (const record of records.values()) {
    stretchesEver += stretchesOf(record);
    for (const one of record.strengthDone) lastStrength[one] = Math.max(record.day, lastStrength[one] ?? 0);
    for (const one of record.easyMoves) lastEasyMove[one] = Math.max(record.day, lastEasyMove[one] ?? 0);
  }
  return {
    ...week,
    behind: sideBehind(week),
    full: isFull(week, ceiling),
    today,
    stretchesToday: Math.floor(stretchesOf(today)),
    stretchesEver: Math.floor(stretchesEver),
    strengthDays: lastDays(records, day, 7)
      .filter((record) => record.strengthDone.length > 0)
      .map((record) => record.day),
    lastStrength,
    lastEasyMove,
  };
}

/** A week's forgiving view: Monday first. */
export interface WeekView {
  /** Days of this week that count as done. */
  readonly doneDays: number;
  /** Four done days are a full week. */
  readonly full: boolean;
  /** Automatic skips left, of two. */
  readonly skipsLeft: number;
}

const skipsAWeek = 2;
const daysOfAFullWeek = 4;

/** The Monday of the week that `day` lies in; day 0 was a Thursday. */
export function mondayOf(day: number): number {
  return day - ((((day + 3) % 7) + 7) % 7);
}

/**
 * The week of `day` up to that day (G8: four done days are a full week, two missing breaks are excused).
 * A missing break is excused as long as skips last; the day itself spends none while it runs.
 */
export function weekView(records: Records, day: number): WeekView {
  let skipsLeft = skipsAWeek;
  let doneDays = 0;
  for (let one = mondayOf(day); one <= day; one += 1) {
    const record = records.get(one);
    if (record === undefined || record.planned + record.moves === 0) continue;
    const missing = Math.ceil(Math.max(0, record.planned - creditsOf(record)));
    if (missing === 0) doneDays += 1;
    else if (one < day && missing <= skipsLeft && missing < record.planned) {
      skipsLeft -= missing;
      doneDays += 1;
    }
  }
  return { doneDays, full: doneDays >= daysOfAFullWeek, skipsLeft };
}
