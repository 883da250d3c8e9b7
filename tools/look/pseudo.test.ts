/** Specifies the languages that are none: every text is changed, keeps its values, and neither of them ships. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { languageCodes } from '../../main/domain/languages';
import { type Pseudo, pseudo, pseudoLanguages, pseudoTexts } from './pseudo.mjs';

const english: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../assets/locales/en.json'), 'utf8'),
);

function flatten(node: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(Object(node)).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}
const texts = flatten(english);
const valuesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{\w+\}\}/g)].map(([value]) => value);
const without = (text: string): string => text.replaceAll(/\{\{\w+\}\}/g, '');

test('a text becomes long and accented, or mirrored', () => {
  expect(pseudo('Start in {{count}} s', 'en-XA')).toBe('[Šťááŕť ííñ {{count}} š]');
  expect(pseudo('Start in {{count}} s', 'en-XB')).toBe(
    '\u202eStart\u202c \u202ein\u202c {{count}} \u202es\u202c',
  );
});

// Object.keys forgets the type of the keys, which the table has.
describe.each(Object.keys(pseudoLanguages) as readonly Pseudo[])('%s', (language) => {
  const changed = flatten(pseudoTexts(english, language));

  it('has every text with its values', () => {
    expect(changed.map(([key]) => key)).toEqual(texts.map(([key]) => key));
    for (const [index, [key, text]] of changed.entries())
      expect(valuesIn(text), key).toEqual(valuesIn(texts[index]?.[1] ?? ''));
  });

  it('ships in no table', () => {
    expect(languageCodes).not.toContain(language);
  });
});

test('stretched, no plain letter is left, and all of it is a quarter longer', () => {
  const changed = flatten(pseudoTexts(english, 'en-XA'));
  expect(changed.filter(([, text]) => /[A-Za-z]/.test(without(text)))).toEqual([]);
  const length = (all: typeof texts): number => all.reduce((sum, [, text]) => sum + text.length, 0);
  expect(length(changed) / length(texts)).toBeGreaterThan(1.25);
});

test('mirrored, every override of the direction is closed before the text ends', () => {
  const closed = /^(?:[^\u202e\u202c]|\u202e[^\u202e\u202c]*\u202c)*$/;
  const open = flatten(pseudoTexts(english, 'en-XB')).filter(([, text]) => !closed.test(text));
  expect(open).toEqual([]);
});
