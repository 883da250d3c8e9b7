/**
 * Owns the words of the main process: the texts of the language that is spoken, and numbers and times as `Intl`
 * writes them in it.
 */
import type { Language } from '../domain/languages';
import { numberWriter, once } from '../domain/numbers';
import { type Country, clockIn, localeIn } from '../domain/region';
import { type Instant, inMinutes, type Span } from '../domain/time';
import { loadTexts, type Texts } from './texts';
import { createTranslation, type TextValues } from './translation';

/** So many texts are kept as they were asked for: the minutes of a day, with what else is said in it. */
const mostKept = 1000;

const inDays = (milliseconds: number): number => milliseconds / 86_400_000;

/** What the wall clock shows at an instant where the machine is now, as the milliseconds at which a clock in UTC shows the same. */
function onTheWall(at: Instant): number {
  return at - new Date(at).getTimezoneOffset() * 60_000;
}

/** The same for the calendar of a zone that is named. */
function datesIn(timeZone: string): (at: Instant) => number {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const calendar = new Intl.DateTimeFormat('en-CA', { ...parts, timeZone });
  return (at) => inDays(Date.parse(calendar.format(at)));
}

/** What a view needs of a language: its texts, and its ways to write numbers, durations and times. */
export interface Words {
  readonly language: Language;
  /** All texts of it, for the windows. */
  readonly texts: Texts;
  /** The text of a key with its values put in; a key without a text is an error in the code and shows itself. */
  translate(key: string, values?: TextValues): string;
  number(value: number): string;
  /** Whole minutes, rounded down, with their unit: "24 min". */
  minutes(length: Span): string;
  /** Time of day: "16:54". */
  time(at: Instant): string;
  /** Time of day of what is to come, seen from `now`, with the day where it is not today: "tomorrow, 04:00". */
  timeFrom(now: Instant, at: Instant): string;
}

/**
 * The words of one language, once its texts are there.
 * @param country whose customs times follow
 * @param timeZone of the times of day; the machine's where left out
 */
export async function loadWords(
  language: Language,
  timeZone?: string,
  country: Country = null,
): Promise<Words> {
  return createWords(language, await loadTexts(language), timeZone, country);
}

function createWords(language: Language, own: Texts, timeZone: string | undefined, country: Country): Words {
  const timesOf = localeIn(language, country);
  // A format keeps the zone in which it was made, and the machine's may change: the time of the place is written as if it were UTC.
  const zone = { timeZone: timeZone ?? 'UTC' };
  const there = timeZone === undefined ? onTheWall : (at: Instant): number => at;
  const number = numberWriter(language);
  const clock = once(() => new Intl.DateTimeFormat(timesOf, { ...clockIn(country), ...zone }));
  const weekday = once(
    () => new Intl.DateTimeFormat(timesOf, { weekday: 'long', ...clockIn(country), ...zone }),
  );
  const time = (at: Instant): string => clock().format(there(at));
  /** Days since 1970 of the date that the calendar on the wall shows. */
  const dateOf =
    timeZone === undefined ? (at: Instant): number => Math.floor(inDays(onTheWall(at))) : datesIn(timeZone);
  const spoken = createTranslation(own, language);
  const withValues = (key: string, values: TextValues): string => {
    const written = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        // The plural is chosen by `count`, as a number.
        typeof value === 'number' && name !== 'count' ? number(value) : value,
      ]),
    );
    return spoken(key, written);
  };
  /** The same key with the same values is the same text, and the tray asks for two dozen with each sample. */
  const kept = new Map<string, string>();
  const translate: Words['translate'] = (key, values) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    const known = kept.get(asked);
    if (known !== undefined) return known;
    const text = values === undefined ? spoken(key) : withValues(key, values);
    if (kept.size >= mostKept) kept.clear();
    kept.set(asked, text);
    return text;
  };
  return {
    language,
    texts: own,
    translate,
    number,
    minutes: (length: Span) => translate('status.minutes', { amount: Math.floor(inMinutes(length)) }),
    time,
    timeFrom: (now, at) => {
      const ahead = dateOf(at) - dateOf(now);
      if (ahead <= 0) return time(at);
      return ahead === 1 ? translate('status.tomorrow', { time: time(at) }) : weekday().format(there(at));
    },
  };
}

/** The words that are spoken now: they change with the language, which is never waited for. */
export interface Speech {
  words(): Words;
  /** Speaks another language as soon as its texts are there; of two that are asked for, the later one. */
  speak(language: Language): Promise<void>;
}

/** @param country whose customs times follow, in every language */
export async function createSpeech(language: Language, country: Country = null): Promise<Speech> {
  let words = await loadWords(language, undefined, country);
  let wanted = language;
  return {
    words: () => words,
    async speak(next) {
      wanted = next;
      const loaded = await loadWords(next, undefined, country);
      if (wanted === next) words = loaded;
    },
  };
}
