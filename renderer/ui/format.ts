/** Owns how numbers, times, durations and dates are written: `Intl` in the language's own digits. */
import type { TFunction } from 'i18next';
import { type Language, languages } from '../../main/domain/languages';
import { numberWriter, once, twoDigitWriter } from '../../main/domain/numbers';
import { type Country, clockIn, countsToTwelve, localeIn } from '../../main/domain/region';

export type Unit = 'minutes' | 'seconds' | 'hours' | 'percent' | 'aDay' | 'times';

export interface Beside {
  readonly before: string;
  readonly after: string;
}

export interface Format {
  /** At most one digit after the point. */
  readonly number: (value: number) => string;
  /** Names beside each other, no sentence: "left, right". */
  readonly list: (names: readonly string[]) => string;
  /** Between two names of a list, where they are no text; the gap follows it. */
  readonly comma: string;
  /** Parts of which only the last has a stop of its own, one after the other: "Break soon. Finish your sentence." */
  readonly sentences: (parts: readonly string[]) => string;
  /** A sentence that has no stop of its own, with it: "Break soon." */
  readonly stopped: (words: string) => string;
  /** Whole sentences, one after the other. What is `null` or empty is left out. */
  readonly paragraph: (sentences: readonly (string | null)[]) => string;
  /** Between a sentence, or the comma, and what follows it on the line where that is no text: a link, a button. */
  readonly gap: string;
  /**
   * What stands about a number for its unit, with the space between: "" and " min". Both empty for counts.
   * Where a language writes an hour out, one hour has a word of its own: the number chooses it.
   */
  readonly beside: (value: number, unit: Unit) => Beside;
  /** Number and unit, kept on one line: "30 min". */
  readonly amount: (value: number, unit: Unit) => string;
  /** Hours and minutes of seconds: "5 h 34 min", "47 min"; under a minute "46 s". */
  readonly duration: (seconds: number) => string;
  /** Minutes and seconds: "1 min 29 s", "46 s". */
  readonly exact: (seconds: number) => string;
  /** The same in whole words, to be read by a voice: "1 minute, 56 seconds". */
  readonly spoken: (seconds: number) => string;
  /** A countdown: "0:24". */
  readonly countdown: (seconds: number) => string;
  /** Time of day of an instant (ms since 1970): "15:43", "3:43 PM"; by `utcOffset` minutes where given. */
  readonly time: (at: number, utcOffset?: number) => string;
  /** The same, seen from `from`: with the weekday where it is another day, "Saturday 04:00". */
  readonly timeFrom: (from: number, at: number, utcOffset?: number) => string;
  /** Time of day of minutes after midnight: "09:00". */
  readonly timeOfDay: (minutes: number) => string;
  /** What the half of the day is called at each of the 24 hours where clocks count to twelve, "AM", "오전"; else none. */
  readonly dayPeriods: () => readonly string[];
  /** A local date YYYY-MM-DD: "Tuesday 3 March". */
  readonly date: (day: string) => string;
  /** A local date YYYY-MM-DD as its weekday alone: "Tue". */
  readonly weekday: (day: string, width: 'short' | 'long' | 'narrow') => string;
}

/** The local date of an instant, by the machine's zone or by an offset in minutes; to be compared only. */
const dateOf = (at: number, utcOffset: number | undefined): string =>
  utcOffset === undefined
    ? new Date(at).toDateString()
    : new Date(at + utcOffset * 60_000).toISOString().slice(0, 10);

/** The formats of one language; times and dates by the customs of `country`. */
export function createFormat(language: Language, t: TFunction, country: Country = null): Format {
  const { locale, comma, stop, afterMark, beforeUnit, betweenAmounts } = languages[language];
  const number = numberWriter(language);
  const twoDigits = twoDigitWriter(language);
  const clock = (timeZone?: string, parts: Intl.DateTimeFormatOptions = {}): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(localeIn(language, country), {
      ...clockIn(country),
      ...parts,
      ...(timeZone !== undefined && { timeZone }),
    });
  /** Writes an instant by the machine's zone, or by `utcOffset` minutes. */
  const local = (at: number, utcOffset: number | undefined, parts?: Intl.DateTimeFormatOptions): string =>
    utcOffset === undefined
      ? clock(undefined, parts).format(at)
      : clock('UTC', parts).format(at + utcOffset * 60_000);
  const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const inWords = (unit: 'minute' | 'second') =>
    once(() => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }));
  const [minutesInWords, secondsInWords] = [inWords('minute'), inWords('second')];
  const oneAfterOther = once(() => new Intl.ListFormat(locale, { type: 'unit' }));
  const beside = (value: number, one: Unit): Beside => {
    if (one === 'times') return { before: '', after: '' };
    if (one === 'hours') return { before: '', after: `${beforeUnit}${t('ui.unit.hours', { count: value })}` };
    if (one !== 'percent') return { before: '', after: `${beforeUnit}${t(`ui.unit.${one}`)}` };
    // The sign stands where the language has it: "%30", "30 %", "30%".
    const parts = percent().formatToParts(0);
    const at = parts.findIndex(({ type }) => type === 'integer');
    const written = (some: readonly Intl.NumberFormatPart[]): string =>
      some.map((part) => part.value).join('');
    return { before: written(parts.slice(0, at)), after: written(parts.slice(at + 1)) };
  };
  const amount = (value: number, one: Unit): string => {
    if (one === 'times') return number(value);
    if (one === 'percent') return percent().format(value / 100);
    return `${number(value)}${beside(value, one).after}`;
  };
  const timeOfDay = (minutes: number): string => clock('UTC').format(minutes * 60_000);
  return {
    number,
    list: (names) => names.join(`${comma}${afterMark}`),
    comma,
    sentences: (parts) => parts.join(`${stop}${afterMark}`),
    stopped: (words) => `${words}${stop}`,
    paragraph: (sentences) => sentences.filter(Boolean).join(afterMark),
    gap: afterMark,
    beside,
    amount,
    duration: (seconds) => {
      // Cut as times are: 57 min 40 s is "57 min", as it lies from 09:00 to 09:57.
      if (seconds < 60) return amount(Math.floor(seconds), 'seconds');
      const all = Math.floor(seconds / 60);
      const hours = Math.floor(all / 60);
      const rest = all % 60;
      if (hours === 0) return amount(rest, 'minutes');
      return rest === 0
        ? amount(hours, 'hours')
        : `${amount(hours, 'hours')}${betweenAmounts}${amount(rest, 'minutes')}`;
    },
    exact: (seconds) => {
      const rest = Math.round(seconds) % 60;
      const whole = Math.floor(Math.round(seconds) / 60);
      if (whole === 0) return amount(rest, 'seconds');
      const minutes = amount(whole, 'minutes');
      return rest === 0 ? minutes : `${minutes}${betweenAmounts}${amount(rest, 'seconds')}`;
    },
    spoken: (seconds) => {
      const whole = Math.max(0, Math.ceil(seconds));
      const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
      const said = [
        ...(minutes > 0 ? [minutesInWords().format(minutes)] : []),
        ...(rest > 0 || whole === 0 ? [secondsInWords().format(rest)] : []),
      ];
      return oneAfterOther().format(said);
    },
    countdown: (seconds) => {
      const whole = Math.max(0, Math.ceil(seconds));
      return `${number(Math.floor(whole / 60))}:${twoDigits(whole % 60)}`;
    },
    time: (at, utcOffset) => local(at, utcOffset),
    timeFrom: (from, at, utcOffset) =>
      dateOf(from, utcOffset) === dateOf(at, utcOffset)
        ? local(at, utcOffset)
        : local(at, utcOffset, { weekday: 'long' }),
    timeOfDay,
    dayPeriods: () => {
      const format = clock('UTC');
      return Array.from({ length: 24 }, (_, hour) =>
        format.formatToParts(hour * 3_600_000).find(({ type }) => type === 'dayPeriod'),
      ).flatMap((part) => part?.value ?? []);
    },
    // The comma is the language's own, but English has none where dates are written with the day first.
    date: (day) =>
      new Intl.DateTimeFormat(localeIn(language, country), {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        timeZone: 'UTC',
      })
        .format(atNoon(day))
        .replace(language === 'en' && !countsToTwelve(country) ? ',' : '', ''),
    weekday: (day, width) =>
      new Intl.DateTimeFormat(locale, { weekday: width, timeZone: 'UTC' }).format(atNoon(day)),
  };
}
