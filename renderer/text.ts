/**
 * Owns the words of the windows: i18next with the texts of the person's language, which the main process gives, and every
 * number in a sentence written in that language's digits.
 */
import i18next, { type i18n, type TFunction } from 'i18next';
import { useCallback, useMemo, useState } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Texts } from '../main/content/texts';
import { fallbackLanguage, isLanguage, type Language } from '../main/domain/languages';
import { numberWriter } from '../main/domain/numbers';
import { useAppearance } from './ui/appearance';
import { createFormat, type Format } from './ui/format';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: Texts };
  }
}

/** i18next knows its language as any text; ours is always one of the table, but where the layout is measured in what is no language. */
function spoken(language: string): Language {
  return isLanguage(language) ? language : fallbackLanguage;
}

/** Numbers in sentences take the language's digits; words are left as they are. */
function numbersWriter(language: Language) {
  const write = numberWriter(language);
  return (value: unknown): string => (typeof value === 'number' ? write(value) : String(value));
}

/** The words of one language from its texts. */
export function createText(language: Language, own: Texts): i18n {
  const text = i18next.createInstance();
  text.use(initReactI18next);
  text.use({
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: numbersWriter(spoken(language)),
  });
  // All texts are at hand, so that this is done when it returns.
  void text.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: own } },
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

/** How something is said, in whichever language the window has when it is shown. */
export type Sentence = (text: Text) => string;

/** Words and number formats of the language that the window is shown in. */
export function useText(): Text {
  const { t, i18n } = useTranslation();
  const language = spoken(i18n.language);
  const { country } = useAppearance();
  return useMemo(() => {
    // A key from the main process is checked by its own test, not by the compiler.
    const say = t as unknown as (key: string, values?: Values) => string;
    return { t, say, format: createFormat(language, t, country), language };
  }, [t, language, country]);
}

/** What is told of something that has happened. */
export interface Told {
  /** "" for nothing. */
  readonly words: string;
  /** How often something was told: the same words told again are another telling. */
  readonly times: number;
}

/**
 * What is told, and how it is told; `Said` shows it. A sentence that stays on the screen is kept as how it is said: it
 * follows the window's language.
 */
export function useTold(): readonly [told: Told, tell: (sentence: Sentence | null) => void] {
  const text = useText();
  const [{ say, times }, setTelling] = useState<{ readonly say: Sentence | null; readonly times: number }>({
    say: null,
    times: 0,
  });
  const tell = useCallback(
    (sentence: Sentence | null) => setTelling((last) => ({ say: sentence, times: last.times + 1 })),
    [],
  );
  return [{ words: say === null ? '' : say(text), times }, tell];
}
