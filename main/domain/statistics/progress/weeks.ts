/** Owns what one week comes to: made of the same days that Today shows, each counted there and nowhere else. */
import type { DayKey } from '../../day';
import type { Entry } from '../../journal';
import { type DayScore, median } from '../../programme/soreness';
import { isOf } from '../bouts';
import type { DaySummary } from '../statistics';

/** A week from Monday on; the running one ends with today. Seconds are whole. */
export interface ProgressWeek {
  readonly from: DayKey;
  readonly through: DayKey;
  readonly running: boolean;
  readonly daysAtDesk: number;
  /** Fewer than three days at the desk: too few to set beside other weeks. */
  readonly few: boolean;
  /** Mean of the days at the desk; `null` without one. */
  readonly sittingSecondsADay: number | null;
  /** The middle one of the longest sits of the days at the desk; `null` without one. */
  readonly longestSitSeconds: number | null;
  /** The limit by which the last prompt of the week came due; `null` where none did. */
  readonly limitMinutes: number | null;
  readonly breaksOffered: number;
  readonly breaksTaken: number;
  readonly naturalBreaks: number;
  readonly heldLeftSeconds: number;
  readonly heldRightSeconds: number;
  /** The middle answer, 0-10; `null` without one. */
  readonly soreness: number | null;
  readonly sorenessAnswers: number;
}

/** With less sitting a day says nothing of a working day. Ours. */
const deskDaySeconds = 3600;
/** A week with fewer days at the desk is not like another. Ours. */
const leastDaysAtDesk = 3;

function isDeskDay({ sittingSeconds }: DaySummary): boolean {
  return sittingSeconds >= deskDaySeconds;
}

const total = (days: readonly DaySummary[], of: (day: DaySummary) => number): number =>
  days.reduce((sum, day) => sum + of(day), 0);

export interface WeekParts {
  /** At least one, in order. */
  readonly days: readonly [DaySummary, ...DaySummary[]];
  /** Of these days. */
  readonly entries: readonly Entry[];
  /** Of these days, one a day. */
  readonly scores: readonly DayScore[];
  readonly running: boolean;
}

export function weekOf({ days, entries, scores, running }: WeekParts): ProgressWeek {
  const desk = days.filter(isDeskDay);
  const longest = median(desk.map(({ longestBoutSeconds }) => longestBoutSeconds));
  const due = entries.filter(isOf('due')).at(-1);
  return {
    from: days[0].day,
    through: (days.at(-1) ?? days[0]).day,
    running,
    daysAtDesk: desk.length,
    few: desk.length < leastDaysAtDesk,
    sittingSecondsADay:
      desk.length === 0 ? null : Math.round(total(desk, (day) => day.sittingSeconds) / desk.length),
    longestSitSeconds: longest === null ? null : Math.round(longest),
    limitMinutes: due === undefined ? null : Math.round(due.limitSeconds / 60),
    breaksOffered: total(days, (day) => day.breaksOffered),
    breaksTaken: total(days, (day) => day.breaksTaken),
    naturalBreaks: total(days, (day) => day.naturalBreaks),
    heldLeftSeconds: total(days, (day) => day.heldLeftSeconds),
    heldRightSeconds: total(days, (day) => day.heldRightSeconds),
    soreness: median(scores.map(({ score }) => score)),
    sorenessAnswers: scores.length,
  };
}
