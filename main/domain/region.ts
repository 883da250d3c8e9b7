/**
 * Owns what follows from the country whose customs a person's system has: how times and dates are written, and with which
 * day a week begins. The words and the digits stay those of the language.
 */

import { type Language, languages } from './languages';
import { type Weekday, weekdays } from './policy';

/** ISO 3166, two capital letters; `null` where the system does not say. */
export type Country = string | null;

/** How `Intl` writes times and dates in a language by the customs of a country. */
export function localeIn(language: Language, country: Country): string {
  return localeOfCountry(language, languages[language].locale, country);
}

/**
 * The same for any language: words and digits those of `locale`, customs those of the country.
 * @param code BCP 47; its script is kept, the region that tells it from its sisters ("pt-BR") gives way
 */
export function localeOfCountry(code: string, locale: string, country: Country): string {
  if (country === null) return locale;
  const { language, script } = new Intl.Locale(code);
  const digits = new Intl.NumberFormat(locale).resolvedOptions().numberingSystem;
  return [language, script, country, 'u-ca-gregory-nu', digits]
    .filter((part) => part !== undefined)
    .join('-');
}

/** Whether clocks there count to twelve twice; where nobody says, they count to 24. */
export function countsToTwelve(country: Country): boolean {
  if (country === null) return false;
  // English is written in every country, so that the customs alone make the difference.
  const { hourCycle } = new Intl.DateTimeFormat(`en-${country}`, { hour: 'numeric' }).resolvedOptions();
  return hourCycle === 'h12' || hourCycle === 'h11';
}

/** How a time of day is written there: "16:24", or "4:24 pm". */
export function clockIn(country: Country): Intl.DateTimeFormatOptions {
  return countsToTwelve(country)
    ? { hour: 'numeric', minute: '2-digit', hourCycle: 'h12' }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
}

/** Not yet in the compiler's own list, and a property in older engines. */
interface WithWeek {
  readonly getWeekInfo?: () => { readonly firstDay: number };
  readonly weekInfo?: { readonly firstDay: number };
}

/** The weekdays in the order in which a week has them there; where nobody says, from Monday. */
export function weekIn(country: Country): readonly Weekday[] {
  if (country === null) return weekdays;
  const locale = new Intl.Locale(`en-${country}`) as Intl.Locale & WithWeek;
  const first = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  return [...weekdays.slice(first - 1), ...weekdays.slice(0, first - 1)];
}
