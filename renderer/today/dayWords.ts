/** Owns how the Today window says times and lengths: local time there and then, the units of the language. */
import { useMemo } from 'react';
import type { DayView } from '../../main/bridge/contract';
import { type Language, type LanguageFacts, languages } from '../../main/domain/languages';
import type { StripBlock } from '../../main/domain/statistics/strip';
import { offsetAt } from '../offsets';
import { type Text, useText } from '../text';

/** Stands where there is nothing to say a number of. */
export const none = '–';

export interface LengthPart {
  readonly value: string;
  /** The unit with the space before it, where the language has one. */
  readonly unit: string;
}

export interface DayWords extends Text {
  /** Time of day, there and then. */
  readonly time: (at: number) => string;
  /** "10:25 to 11:12". */
  readonly between: (one: { readonly from: number; readonly to: number }) => string;
  /** "Call, sitting, 10:25 to 11:12, 47 min". */
  readonly block: (block: StripBlock) => string;
  /** A local date YYYY-MM-DD as a weekday of one or two letters. */
  readonly weekday: (day: string) => string;
  /** Hours and minutes of seconds, or a dash where it is nothing. */
  readonly lengthOrNone: (seconds: number) => string;
  /** Seconds as hours and minutes, apart, for large numbers with small units. */
  readonly parts: (seconds: number) => readonly LengthPart[];
}

/** A local date YYYY-MM-DD without its weekday: "16 March". */
export function dayMonth(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(languages[language].locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return onOneLine(format.format(new Date(`${day}T12:00:00Z`)));
}

/** The same words with spaces at which no line ends. */
export function onOneLine(words: string): string {
  return words.replaceAll(' ', '\u00a0');
}

/** Seconds as hours and minutes, apart, for large numbers with small units: cut as `format.duration` cuts them in the table. */
export function partsOf(format: Text['format'], seconds: number): readonly LengthPart[] {
  const all = Math.floor(seconds / 60);
  const hours = Math.floor(all / 60);
  const part = (value: number, unit: 'hours' | 'minutes' | 'seconds'): LengthPart => ({
    value: format.number(value),
    unit: format.beside(value, unit).after,
  });
  if (all === 0 && seconds >= 1) return [part(Math.floor(seconds), 'seconds')];
  if (hours === 0) return [part(all, 'minutes')];
  return all % 60 === 0 ? [part(hours, 'hours')] : [part(hours, 'hours'), part(all % 60, 'minutes')];
}

/** A local date YYYY-MM-DD as a weekday of one or two letters. */
export function shortWeekday(day: string, { language, format }: Pick<Text, 'language' | 'format'>): string {
  const { shortWeekday: way }: LanguageFacts = languages[language];
  if (way === 'narrow') return format.weekday(day, 'narrow');
  if (way === 'two-letters') return format.weekday(day, 'short').slice(0, 2);
  return way[(new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7] ?? '';
}

/** The words of one day. */
export function useDayWords(view: Pick<DayView, 'offsets'>): DayWords {
  const text = useText();
  const { offsets } = view;
  return useMemo(() => {
    const { t, format } = text;
    const time = (at: number): string => format.time(at, offsetAt(offsets, at));
    const between = (one: { readonly from: number; readonly to: number }): string =>
      t('today.between', { from: time(one.from), to: time(one.to) });
    return {
      ...text,
      time,
      between,
      block: (block) =>
        t('today.block', {
          kind: t(`today.kind.${block.kind}`),
          between: between(block),
          length: format.duration((block.to - block.from) / 1000),
        }),
      weekday: (day) => shortWeekday(day, text),
      lengthOrNone: (seconds) => (seconds === 0 ? none : format.duration(seconds)),
      parts: (seconds) => partsOf(format, seconds),
    };
  }, [text, offsets]);
}
