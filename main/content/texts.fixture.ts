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
