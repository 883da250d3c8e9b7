/** Specifies that a number and its unit stay on one line, in every language: what is between them does not break. */
import { expect, it } from 'vitest';
import { languageCodes } from '../domain/languages';
import { textsOf } from './texts.fixture';

/** Centimetres as each of the languages writes them. */
const lengths = ['cm', 'см', 'ס״מ', 'سم', 'सेमी', '厘米', '公分'];

it.each(languageCodes)('%s: no line breaks between a number and its unit', (language) => {
  const texts = textsOf(language);
  const times = texts.filter(([key]) => /^ui\.unit\.(minutes|seconds|hours)$/.test(key));
  expect(times.length).toBe(3);
  const units = [...times.map(([, unit]) => unit), ...lengths].join('|');
  // Where words are parted by spaces a unit ends with its letters: "5 s", not "5 sets".
  const ends = /^(ja|ko|zh)/.test(language) ? '' : String.raw`(?![\p{L}\p{M}])`;
  const parted = new RegExp(String.raw`(?<=[\d٠-٩}]) (?:${units})${ends}`, 'u');
  expect(texts.filter(([, text]) => parted.test(text))).toEqual([]);
});
