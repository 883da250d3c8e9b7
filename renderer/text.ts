/**
 * Owns the words of the windows: i18next with the file of the person's language, English behind it, and
 * every number in a sentence written in that language's digits.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { english, loadTexts, type Texts } from '../main/content/texts';
import { fallbackLanguage, isLanguage, type Language, languages } from '../main/domain/languages';
import { createFormat, type Format } from './ui/format';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

/** i18next knows its language as any text; ours is always one of the table. */
function spoken(language: string): Language {
  return isLanguage(language) ? language : fallbackLanguage;
}

/** Numbers in sentences take the language's digits; words are left as they are. */
function writeNumbers(value: unknown, _format: unknown, language = ''): string {
  if (typeof value !== 'number') return String(value);
  return new Intl.NumberFormat(languages[spoken(language)].locale, { maximumFractionDigits: 1 }).format(
    value,
  );
}

/** The texts of one language, with English behind them. */
export async function createText(language: Language): Promise<i18n> {
  const own = await loadTexts(language);
  const text = i18next.createInstance();
  text.use(initReactI18next);
  text.use({
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: writeNumbers,
  });
  await text.init({
    lng: language,
    fallbackLng: fallbackLanguage,
    resources: { [fallbackLanguage]: { translation: english }, [language]: { translation: own } },
    // React escapes what it shows.
    interpolation: { escapeValue: false, alwaysFormat: true },
    returnNull: false,
    initAsync: false,
  });
  return text;
}

export type Values = Readonly<Record<string, string | number>>;

export interface Text {
  /** A text by its key; the compiler knows the keys. */
  readonly t: TFunction;
  /** A text whose key came over the bridge. */
  readonly say: (key: string, values?: Values) => string;
  readonly format: Format;
  readonly language: Language;
}

/** Words and number formats of the language that the window is shown in. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language = spoken(i18n.language);
  return useMemo(() => {
    // A key from the main process is checked by its own test, not by the compiler.
    const say = t as unknown as (key: string, values?: Values) => string;
    return { t, say, format: createFormat(language, t), language };
  }, [t, language]);
}
