/**
 * Owns the words of the windows: i18next with the file of the person's language, English behind it, and
 * every number in a sentence written in that language's digits.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import { useMemo } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import en from '../assets/locales/en.json';
import { createFormat, type Format, localeOf } from './ui/format';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const others: Readonly<Record<string, () => Promise<{ default: object }>>> = {
  de: () => import('../assets/locales/de.json'),
  ar: () => import('../assets/locales/ar.json'),
};

/** Numbers in sentences take the language's digits; words are left as they are. */
function writeNumbers(value: unknown, _format: unknown, language: string | undefined): string {
  if (typeof value !== 'number') return String(value);
  return new Intl.NumberFormat(localeOf(language ?? 'en'), { maximumFractionDigits: 1 }).format(value);
}

/** The texts of one language (`en`, `de`, `ar`; of another: English). */
export async function createText(language: string): Promise<i18n> {
  const base = language.split('-')[0] ?? 'en';
  const own = await others[base]?.();
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
    lng: own === undefined ? 'en' : base,
    fallbackLng: 'en',
    resources: { en: { translation: en }, ...(own && { [base]: { translation: own.default } }) },
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
  readonly language: string;
}

/** Words and number formats of the language that the window is shown in. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    // A key from the main process is checked by its own test, not by the compiler.
    const say = t as unknown as (key: string, values?: Values) => string;
    return { t, say, format: createFormat(language, t), language };
  }, [t, language]);
}
