/**
 * Owns the words of the main process: i18next with the texts of all languages built in (there are few and
 * they are short), and numbers and times as `Intl` writes them in the same language.
 */
import i18next from 'i18next';
import ar from '../../assets/locales/ar.json';
import de from '../../assets/locales/de.json';
import en from '../../assets/locales/en.json';
import { type Instant, inMinutes, type Span } from '../domain/time';

type Values = Readonly<Record<string, string | number>>;

/** What a view needs of a language: its texts, and its ways to write numbers, durations and times. */
export interface Words {
  readonly language: string;
  /** The text of a key with its values put in; a key without a text is an error in the code and shows itself. */
  translate(key: string, values?: Values): string;
  number(value: number): string;
  /** Whole minutes, rounded down, with their unit: "24 min". */
  minutes(length: Span): string;
  /** Time of day: "16:54". */
  time(at: Instant): string;
}

/** The same locales as in the windows, so that tray and window write one number in one way. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de-DE', ar: 'ar-EG-u-nu-arab' };
const resources = { en: { translation: en }, de: { translation: de }, ar: { translation: ar } };

/**
 * The words of one language; of another than English, German and Arabic: English.
 * @param timeZone of the times of day; the machine's where left out
 */
export function createWords(language: string, timeZone?: string): Words {
  const locale = locales[language] ?? 'en-GB';
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const clock = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  });
  const texts = i18next.createInstance();
  // All texts are at hand, so that this is done when it returns.
  void texts.init({
    lng: language,
    fallbackLng: 'en',
    resources,
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  const translate: Words['translate'] = (key, values = {}) => {
    const written = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        // i18next chooses the plural by `count` and must get it as a number.
        typeof value === 'number' && name !== 'count' ? number.format(value) : value,
      ]),
    );
    return texts.t(key, written);
  };
  return {
    language,
    translate,
    number: (value) => number.format(value),
    minutes: (length: Span) =>
      translate('status.minutes', { amount: number.format(Math.floor(inMinutes(length))) }),
    time: (at: Instant) => clock.format(at),
  };
}
