/** Test code: the texts of every language as lists of keys and texts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Language } from '../domain/languages';

export const localeFolder = resolve(import.meta.dirname, '../../assets/locales');

export type KeyedText = readonly [key: string, text: string];

/** All texts below `node`, each by its whole path. */
export function flatten(node: unknown, path = ''): readonly KeyedText[] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(Object(node)).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}

export function textsOf(language: Language): readonly KeyedText[] {
  return flatten(JSON.parse(readFileSync(resolve(localeFolder, `${language}.json`), 'utf8')));
}

/** A key without the form of its plural. */
export function withoutForm(key: string): string {
  return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** The names of the values that a text is given. */
export function valuesIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();
}

/**
 * The plural forms that numbers ask for in a language and texts lack, and those that no number ever asks for.
 * @param counted keys whose text has plural forms in English, without the form
 * @param locale BCP 47
 */
export function pluralFaults(
  texts: readonly KeyedText[],
  counted: ReadonlySet<string>,
  locale: string,
): { readonly missing: readonly string[]; readonly extra: readonly string[] } {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const wanted = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`));
  const found = texts.map(([key]) => key).filter((key) => counted.has(withoutForm(key)));
  return {
    missing: wanted.filter((key) => !found.includes(key)),
    // "none" may have words of its own in every language.
    extra: found.filter((key) => !key.endsWith('_zero') && !wanted.includes(key)),
  };
}

/** Keys whose text has plural forms, without the form. */
export function countedIn(texts: readonly KeyedText[]): ReadonlySet<string> {
  return new Set(texts.map(([key]) => withoutForm(key)).filter((key, index) => key !== texts[index]?.[0]));
}
