/** Specifies how times, dates and weeks follow the customs of a country, and the digits the language. */
import { describe, expect, it } from 'vitest';
import { clockIn, countsToTwelve, localeIn, localeOfCountry, weekIn } from './region';

const at = Date.UTC(2026, 2, 3, 16, 24);
const time = (language: 'en' | 'de' | 'ar', country: string | null): string =>
  new Intl.DateTimeFormat(localeIn(language, country), { ...clockIn(country), timeZone: 'UTC' })
    .format(at)
    .replaceAll('\u202f', ' ');

describe('the clock', () => {
  it.each([
    ['en', null, '16:24'],
    ['en', 'GB', '16:24'],
    ['en', 'US', '4:24 PM'],
    ['en', 'DE', '16:24'],
    ['de', 'DE', '16:24'],
    ['de', 'US', '4:24 PM'],
    ['ar', null, '١٦:٢٤'],
    ['ar', 'EG', '٤:٢٤ م'],
  ] as const)('in %s by the customs of %s is %s', (language, country, written) => {
    expect(time(language, country)).toBe(written);
  });

  it('counts to twelve twice where people do', () => {
    expect(['US', 'IN', 'AU', 'EG', 'GB', 'DE', 'FR', 'JP'].filter(countsToTwelve)).toEqual([
      'US',
      'IN',
      'AU',
      'EG',
    ]);
  });
});

describe('a date', () => {
  const date = (country: string | null): string =>
    new Intl.DateTimeFormat(localeIn('en', country), {
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(at);

  it('has the order of the country, by the calendar of everywhere', () => {
    expect([date(null), date('DE'), date('US')]).toEqual(['3 March', '3 March', 'March 3']);
    // Saudi Arabia's own calendar is another one; the days here are those of this one.
    expect(
      new Intl.DateTimeFormat(localeIn('ar', 'SA'), { year: 'numeric', timeZone: 'UTC' }).format(at),
    ).toBe('٢٠٢٦');
  });
});

it('a code with a region or a script is one of that country, too', () => {
  expect(localeOfCountry('pt-BR', 'pt-BR', 'PT')).toBe('pt-PT-u-ca-gregory-nu-latn');
  expect(localeOfCountry('zh-Hant', 'zh-Hant-TW', 'HK')).toBe('zh-Hant-HK-u-ca-gregory-nu-latn');
  expect(localeOfCountry('he', 'he-IL', null)).toBe('he-IL');
});

it('a week begins on Monday, Sunday or Saturday', () => {
  expect([null, 'DE', 'US', 'EG'].map((country) => weekIn(country)[0])).toEqual(['mon', 'mon', 'sun', 'sat']);
  expect(weekIn('US')).toHaveLength(7);
});
