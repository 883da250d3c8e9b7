/**
 * Owns how much of what was planned was done: over the last working days, without what was time off.
 */
import { creditsOf, type DayRecord, type Records } from './ledger';

export interface Completion {
  readonly done: number;
  readonly planned: number;
  /** How many working days these are of; at most ten. */
  readonly days: number;
  /** done / planned, 0-1; `null` without a working day. */
  readonly share: number | null;
}

const completionDays = 10;
/** How many days back working days are looked for; the rule restarts long before. */
export const furthest = 60;

export interface CompletionAsked {
  /** The earliest day that is looked at. */
  readonly from?: number;
  /** The person's own plan in breaks a day, where it is smaller than what was planned then; half a break is one every other day. */
  readonly most?: number | null;
  /** Whether a working week or more without anything done counts as missed breaks; else it is time off. */
  readonly ignoredCounts?: boolean;
}

/** So many working days in a row with nothing done are time off, not missed breaks. Ours. */
const daysOfTimeOff = 5;

/**
 * Breaks done of those planned over the last ten working days before `day`. A working day is one with a break planned, that is,
 * with the person at the desk. What is done beyond a day's plan does not make up for another day, but for a plan of less than
 * one break a day.
 */
export function completionOf(records: Records, day: number, asked: CompletionAsked = {}): Completion {
  const most = asked.most ?? Number.POSITIVE_INFINITY;
  const worked = workingDays(records, day, asked.from ?? day - furthest);
  const counted = firstOf(asked.ignoredCounts === true ? worked : withoutTimeOff(worked), completionDays);
  const planned = counted.reduce((sum, record) => sum + Math.min(record.planned, most), 0);
  const done = counted.reduce(
    (sum, record) => sum + Math.min(record.planned, Math.max(1, most), creditsOf(record)),
    0,
  );
  return {
    done: Math.min(done, planned),
    planned,
    days: counted.length,
    share: planned === 0 ? null : Math.min(1, done / planned),
  };
}

/** Prompts taken a day, on average of the last ten working days from `from` on and before `day`; 0 before there are ten. */
export function takenADay(records: Records, day: number, from: number = day - furthest): number {
  const worked = firstOf(workingDays(records, day, from), completionDays);
  if (worked.length < completionDays) return 0;
  return worked.reduce((sum, { taken }) => sum + taken, 0) / worked.length;
}

/** The working days before `day`, the latest first: looked for only as far back as they are asked for. */
function* workingDays(records: Records, day: number, from: number): Iterable<DayRecord> {
  for (let one = day - 1; one >= from; one -= 1) {
    const record = records.get(one);
    if (record !== undefined && record.planned > 0) yield record;
  }
}

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const found: T[] = [];
  for (const one of all) {
    found.push(one);
    if (found.length >= most) break;
  }
  return found;
}

function withoutTimeOff(worked: Iterable<DayRecord>): readonly DayRecord[] {
  const kept: DayRecord[] = [];
  let idle: DayRecord[] = [];
  const settle = (): void => {
    // Days with nothing done up to today are not judged yet: they may become time off.
    if (idle.length < daysOfTimeOff && kept.length > 0) kept.push(...idle);
    idle = [];
  };
  for (const record of worked) {
    if (kept.length >= completionDays) return kept;
    if (creditsOf(record) === 0) idle.push(record);
    else {
      settle();
      kept.push(record);
    }
  }
  settle();
  return kept;
}
