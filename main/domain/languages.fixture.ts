/** Test code: the twenty languages that the texts are meant for, and what of them `Intl` must know. */

/** The forms that numbers ask for in each (CLDR): what a file of texts must have, and no more. */
export const wantedLanguages = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  es: ['one', 'many', 'other'],
  'pt-BR': ['one', 'many', 'other'],
  it: ['one', 'many', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  cs: ['one', 'few', 'many', 'other'],
  sv: ['one', 'other'],
  tr: ['one', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ja: ['other'],
  ko: ['other'],
  'zh-Hans': ['other'],
  'zh-Hant': ['other'],
  hi: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  he: ['one', 'two', 'other'],
} as const;

export type WantedLanguage = keyof typeof wantedLanguages;

// Object.keys forgets the type of the keys, which the table has.
export const wantedCodes = Object.keys(wantedLanguages) as readonly WantedLanguage[];
