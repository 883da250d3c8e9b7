/** Owns changes to working hours and the reading of a typed time of day. Pure. */
import { type DaySpan, type Weekday, type WorkingHours, weekdays } from '../../main/domain/policy';
import { plainDigits } from '../ui/range';

/** A date of each weekday, to have its name written by `Intl`: 2024 began on a Monday. */
export const dateOf = (day: Weekday): string => `2024-01-0${weekdays.indexOf(day) + 1}`;

const minutesADay = 24 * 60;
const usualSpan: DaySpan = { from: 9 * 60, to: 18 * 60 };

/** What working hours begin with when they are switched on: health.md 2.3, on the usual working days. */
export const usualHours: WorkingHours = {
  mon: [usualSpan],
  tue: [usualSpan],
  wed: [usualSpan],
  thu: [usualSpan],
  fri: [usualSpan],
};

/** Whether prompts may come at some time of the weekdays. */
export function hasHours(hours: WorkingHours): boolean {
  return weekdays.some((day) => (hours[day] ?? []).length > 0);
}

/** Whether a span runs past midnight. */
export function runsOver({ from, to }: DaySpan): boolean {
  return to <= from;
}

function withDay(hours: WorkingHours, day: Weekday, spans: readonly DaySpan[]): WorkingHours {
  const { [day]: _, ...others } = hours;
  return spans.length === 0 ? others : { ...others, [day]: spans };
}

export function changeSpan(hours: WorkingHours, day: Weekday, index: number, changed: DaySpan): WorkingHours {
  return withDay(
    hours,
    day,
    (hours[day] ?? []).map((one, at) => (at === index ? changed : one)),
  );
}

export function removeSpan(hours: WorkingHours, day: Weekday, index: number): WorkingHours {
  return withDay(
    hours,
    day,
    (hours[day] ?? []).filter((_, at) => at !== index),
  );
}

/** Adds a span: the usual one to a free day, else two hours that begin an hour after the day's last. */
export function addSpan(hours: WorkingHours, day: Weekday): WorkingHours {
  const spans = hours[day] ?? [];
  const last = spans.at(-1);
  if (last === undefined) return withDay(hours, day, [usualSpan]);
  const from = (last.to + 60) % minutesADay;
  return withDay(hours, day, [...spans, { from, to: (from + 120) % minutesADay }]);
}

/** A time as it is typed: "9", "9:30", "0930", "17.15", "17 Uhr", "4 pm", "4:30 p.m.", "٤ م". */
const typedTime = /^(\d{1,2})(?:[:.\s]?(\d{2}))?\s*(?:h|uhr)?\s*(?:([ap])\.?\s?m\.?|([صم]))?$/iu;

/** Reads a typed time as minutes after midnight (24:00 is 0:00); `null` where it is none. */
export function parseTime(typed: string): number | null {
  const plain = plainDigits(typed).trim();
  const match = typedTime.exec(plain);
  if (match === null) return null;
  const half = match[3]?.toLowerCase() ?? match[4];
  const shown = Number(match[1]);
  if (half !== undefined && (shown < 1 || shown > 12)) return null;
  const later = half === 'p' || half === 'م' ? 12 : 0;
  const hours = half === undefined ? shown : (shown % 12) + later;
  const minutes = Number(match[2] ?? 0);
  if (hours > 24 || minutes > 59 || (hours === 24 && minutes > 0)) return null;
  return (hours * 60 + minutes) % minutesADay;
}
