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
  /**
   * How a weekday is shortened under a narrow bar: to the first two letters of the short form that `Intl` knows, to its letter
   * that stands for one, or, where neither is what people write, to these, from Monday on.
   */
  readonly shortWeekday: 'two-letters' | 'narrow' | readonly string[];
  /** Between the parts of a list that is no sentence: "left, right". */
  readonly comma: ',' | '،' | '、';
  /** At the end of a sentence that has no stop of its own. */
  readonly stop: '.' | '。' | '।';
  /** Between a comma or a stop and what follows it on the line: a space, or none where the mark brings its own. */
  readonly afterMark: ' ' | '';
  /** Between a number and its unit: the space that does not break, or none. */
  readonly beforeUnit: '\u00a0' | '';
  /** Between two amounts that are one, hours and minutes: the same space, or none. */
  readonly betweenAmounts: '\u00a0' | '';
  /**
   * Who has read the texts: they were written in it first, somebody who speaks it from childhood has read every window,
   * or nobody has. Windows and docs say so of the last.
   */
  readonly review: 'original' | 'native' | 'draft';
}

/** What most of the languages have in common. */
const common = {
  direction: 'ltr',
  shortWeekday: 'two-letters',
  comma: ',',
  stop: '.',
  afterMark: ' ',
  beforeUnit: '\u00a0',
  betweenAmounts: '\u00a0',
  review: 'draft',
} as const;

export const languages = {
  en: { ...common, name: 'English', locale: 'en-GB', review: 'original' },
  de: { ...common, name: 'Deutsch', locale: 'de-DE' },
  fr: { ...common, name: 'Français', locale: 'fr-FR' },
  es: { ...common, name: 'Español', locale: 'es-ES' },
  'pt-BR': { ...common, name: 'Português (Brasil)', locale: 'pt-BR', shortWeekday: 'narrow' },
  it: { ...common, name: 'Italiano', locale: 'it-IT' },
  nl: { ...common, name: 'Nederlands', locale: 'nl-NL' },
  pl: {
    ...common,
    name: 'Polski',
    locale: 'pl-PL',
    shortWeekday: ['pn', 'wt', 'śr', 'cz', 'pt', 'so', 'nd'],
  },
  cs: { ...common, name: 'Čeština', locale: 'cs-CZ' },
  sv: { ...common, name: 'Svenska', locale: 'sv-SE' },
  tr: {
    ...common,
    name: 'Türkçe',
    locale: 'tr-TR',
    shortWeekday: ['Pt', 'Sa', 'Ça', 'Pe', 'Cu', 'Ct', 'Pz'],
  },
  ru: { ...common, name: 'Русский', locale: 'ru-RU' },
  uk: { ...common, name: 'Українська', locale: 'uk-UA' },
  ja: {
    ...common,
    name: '日本語',
    locale: 'ja-JP',
    shortWeekday: 'narrow',
    comma: '、',
    stop: '。',
    afterMark: '',
    beforeUnit: '',
    betweenAmounts: '',
  },
  ko: { ...common, name: '한국어', locale: 'ko-KR', shortWeekday: 'narrow', beforeUnit: '' },
  'zh-Hans': {
    ...common,
    name: '简体中文',
    locale: 'zh-Hans-CN',
    shortWeekday: 'narrow',
    comma: '、',
    stop: '。',
    afterMark: '',
  },
  'zh-Hant': {
    ...common,
    name: '繁體中文',
    locale: 'zh-Hant-TW',
    shortWeekday: 'narrow',
    comma: '、',
    stop: '。',
    afterMark: '',
  },
  hi: { ...common, name: 'हिन्दी', locale: 'hi-IN', stop: '।', shortWeekday: 'narrow' },
  ar: {
    ...common,
    name: 'العربية',
    locale: 'ar-EG-u-nu-arab',
    direction: 'rtl',
    shortWeekday: 'narrow',
    comma: '،',
  },
  he: { ...common, name: 'עברית', locale: 'he-IL', direction: 'rtl', shortWeekday: 'narrow' },
} as const satisfies { readonly [code: string]: LanguageFacts };

export type Language = keyof typeof languages;

/** The language of a person whose language is not spoken. */
export const fallbackLanguage: Language = 'en';

// Object.keys forgets the type of the keys, which the table has.
export const languageCodes = Object.keys(languages) as readonly Language[];

export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code);
}

/** Languages of their own whose readers are at home in the writing of another. */
const readAs: Readonly<Record<string, string>> = { gsw: 'de', yue: 'zh' };

/** A language with its script, as a person reads it: "pt-Latn" of Portugal and Brazil, "zh-Hant" of Hong Kong; `null` of no tag. */
function readingOf(tag: string): string | null {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${readAs[language] ?? language}-${script}`;
  } catch {
    return null;
  }
}

/**
 * The first of `preferred` that is among `spoken`, be it as another region writes it; `null` where none is.
 * @param preferred BCP 47 tags, best first, also with the names of before ("iw") and with underscores
 */
export function matchLanguage<Code extends string>(
  preferred: readonly string[],
  spoken: readonly Code[],
): Code | null {
  const byReading = new Map(spoken.map((code) => [readingOf(code), code]));
  for (const tag of preferred) {
    const reading = readingOf(tag);
    const found = reading === null ? undefined : byReading.get(reading);
    if (found !== undefined) return found;
  }
  return null;
}

/**
 * The language of the texts: the setting, else the first of `preferred` that is spoken, else English.
 * @param preferred BCP 47 tags, best first
 */
export function languageOf(setting: Language | 'system', preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  return matchLanguage(preferred, languageCodes) ?? fallbackLanguage;
}
