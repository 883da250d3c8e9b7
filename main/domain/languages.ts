/**
 * Owns the list of languages that the app speaks: all that is known of one besides its texts, which lie in
 * assets/locales under its code. Settings, windows, tray and command line follow this one table.
 */
export interface LanguageFacts {
  /** What it calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** How `Intl` writes numbers, times and dates, in which digits. */
  readonly locale: string;
  /** How a weekday is shortened under a narrow bar: to two letters, or to the letter that `Intl` knows. */
  readonly shortWeekday: 'two-letters' | 'narrow';
}

export const languages = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB', shortWeekday: 'two-letters' },
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de-DE', shortWeekday: 'two-letters' },
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-EG-u-nu-arab', shortWeekday: 'narrow' },
} as const satisfies { readonly [code: string]: LanguageFacts };

export type Language = keyof typeof languages;

/** The language of a person whose language is not spoken. */
export const fallbackLanguage: Language = 'en';

// Object.keys forgets the type of the keys, which the table has.
export const languageCodes = Object.keys(languages) as readonly Language[];

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/**
 * The language of the texts: the setting, else the first of `preferred` that is spoken, else English.
 * @param preferred BCP 47 tags, best first
 */
export function languageOf(setting: Language | 'system', preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const bases = preferred.map((tag) => tag.toLowerCase().split('-')[0] ?? '');
  return bases.find(isLanguage) ?? fallbackLanguage;
}
