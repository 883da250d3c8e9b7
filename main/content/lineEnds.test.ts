/** Specifies what stays on one line in every language: what is between its parts does not break. */
import { expect, it, test } from 'vitest';
import { languageCodes } from '../domain/languages';
import { textsOf, withoutForm } from './texts.fixture';

/** Centimetres as each of the languages writes them. */
const lengths = ['cm', 'см', 'ס״מ', 'سم', 'सेमी', '厘米', '公分'];

it.each(languageCodes)('%s: a number and its unit', (language) => {
  const texts = textsOf(language);
  const times = texts.filter(([key]) => /^ui\.unit\.(minutes|seconds|hours)$/.test(withoutForm(key)));
  expect(new Set(times.map(([key]) => withoutForm(key))).size).toBe(3);
  const units = [...times.map(([, unit]) => unit), ...lengths].join('|');
  // Where words are parted by spaces a unit ends with its letters: "5 s", not "5 sets".
  const ends = /^(ja|ko|zh)/.test(language) ? '' : String.raw`(?![\p{L}\p{M}])`;
  const parted = new RegExp(String.raw`(?<=[\d٠-٩}]) (?:${units})${ends}`, 'u');
  expect(texts.filter(([, text]) => parted.test(text))).toEqual([]);
});

it.each(languageCodes)('%s: the two numbers of a range', (language) => {
  // A line breaks after a dash or a wave, but for the word joiner; what is put in is a number, a time or a date.
  const parted = /(?:[\d٠-٩]|\}\})[–—〜～](?:[\d٠-٩]|\{\{)/;
  expect(textsOf(language).filter(([, text]) => parted.test(text))).toEqual([]);
});

it.each(languageCodes)('%s: how hard a stretch pulls, of ten', (language) => {
  const found = textsOf(language).flatMap(
    ([, text]) => text.match(/(?<!\d)3(?:\s[^\d\s,]{1,5}){1,3}\s10(?!\d)/g) ?? [],
  );
  expect(found.filter((part) => part.includes(' '))).toEqual([]);
});

it.each(languageCodes)('%s: the number at an end of a scale and what it means', (language) => {
  const ends = /^(?:programme\.soreness\.(?:least|most|painLeast|painMost)|progress\.soreness\.unit)$/;
  const found = textsOf(language).filter(([key]) => ends.test(key));
  expect(found).toHaveLength(5);
  expect(found.filter(([, text]) => /[\d٠-٩] /.test(text))).toEqual([]);
});

test('French: a word and the mark that follows or opens it', () => {
  expect(textsOf('fr').filter(([, text]) => / [;:!?»]|« /.test(text))).toEqual([]);
});

it.each([
  ['pl', 'aiouwz'],
  ['cs', 'aikosuvz'],
] as const)('%s: a word of one letter and the word after it', (language, letters) => {
  // A unit may be one letter too: "30 s".
  const parted = new RegExp(String.raw`(?<![\p{L}\d}]\u00a0?)[${letters}] (?=\S)`, 'iu');
  const found = textsOf(language).filter(([key, text]) => key !== 'break.toStart' && parted.test(text));
  expect(found).toEqual([]);
});
