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

/** A time as it is typed: "9", "9:30", "0930", "17.15", "17 Uhr", "4 pm", "4:30 p.m.", "오후 4:30", "16時30分". */
const typedTime =
  /^(\D*?)(\d{1,2})(?:\s*(?:[:.h時时点點시]|uhr)?\s*(\d{2}))?(?:\s*(?:h|uhr|[時时点點시分분]))?(\D*)$/u;
/** A half of the day as it is compared: "a. m." is "am"; marks of the direction of writing are no part of it. */
const bare = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.\p{Cf}]/gu, '');
/** What every language understands. */
const halves = ['am', 'pm'] as const;

/**
 * Reads a typed time as minutes after midnight (24:00 is 0:00); `null` where it is none.
 * @param periods what each of the 24 hours is called where clocks count to twelve: "AM", "오전"
 */
export function parseTime(typed: string, periods: readonly string[] = []): number | null {
  const [, before = '', shown = '', rest, behind = ''] =
    typedTime.exec(plainDigits(typed).trim().toLowerCase()) ?? [];
  const half = bare(before + behind);
  const minutes = Number(rest ?? 0);
  if (shown === '' || minutes > 59) return null;
  if (half === '') {
    const hours = Number(shown);
    return hours > 24 || (hours === 24 && minutes > 0) ? null : (hours * 60 + minutes) % minutesADay;
  }
  if (Number(shown) < 1 || Number(shown) > 12) return null;
  const hour = Array.from({ length: 24 }, (_, one) => one).find((one) => {
    const english = halves[one < 12 ? 0 : 1];
    const own = periods[one];
    return (
      one % 12 === Number(shown) % 12 &&
      (half === english || half === english[0] || (own !== undefined && half === bare(own)))
    );
  });
  return hour === undefined ? null : hour * 60 + minutes;
}
