/** Owns the proof that numbers which are written without `Intl` are written as it would. */
import { describe, expect, test } from 'vitest';
import { languageCodes, languages } from './languages';
import { numberWriter, twoDigitWriter } from './numbers';

const whole = Array.from({ length: 1100 }, (_, value) => value);
const others = [-1, -0, 0.5, 1.04, 1.05, 59.96, 999.4, 999.96, 1000, 12_345.6, 1e21, Number.NaN, Infinity];

describe.each(languageCodes)('%s: as Intl writes it', (language) => {
  const { locale } = languages[language];

  test('a number', () => {
    const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    const write = numberWriter(language);
    const all = [...whole, ...others];
    expect(all.map(write)).toEqual(all.map((value) => plain.format(value)));
  });

  test('a number of two digits', () => {
    const plain = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2, useGrouping: false });
    const write = twoDigitWriter(language);
    const all = [...whole, ...others];
    expect(all.map(write)).toEqual(all.map((value) => plain.format(value)));
  });
});
