/** Specifies the weekday under a narrow bar, what people of each language write, and that a date stays on one line. */
import { expect, it } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import { type Language, languageCodes } from '../../main/domain/languages';
import { createText } from '../text';
import { createFormat } from '../ui/format';
import { dayMonth, partsOf, shortWeekday } from './dayWords';

const week = ['02', '03', '04', '05', '06', '07', '08'].map((day) => `2026-03-${day}`);

const written: { readonly [language in Language]: string } = {
  en: 'Mo Tu We Th Fr Sa Su',
  de: 'Mo Di Mi Do Fr Sa So',
  fr: 'lu ma me je ve sa di',
  es: 'lu ma mi ju vi sá do',
  'pt-BR': 'S T Q Q S S D',
  it: 'lu ma me gi ve sa do',
  nl: 'ma di wo do vr za zo',
  pl: 'pn wt śr cz pt so nd',
  cs: 'po út st čt pá so ne',
  sv: 'må ti on to fr lö sö',
  tr: 'Pt Sa Ça Pe Cu Ct Pz',
  ru: 'пн вт ср чт пт сб вс',
  uk: 'пн вт ср чт пт сб нд',
  ja: '月 火 水 木 金 土 日',
  ko: '월 화 수 목 금 토 일',
  'zh-Hans': '一 二 三 四 五 六 日',
  'zh-Hant': '一 二 三 四 五 六 日',
  hi: 'सो मं बु गु शु श र',
  ar: 'ن ث ر خ ج س ح',
  he: 'ב׳ ג׳ ד׳ ה׳ ו׳ ש׳ א׳',
};

it.each(Object.entries(written) as [Language, string][])('%s: %s', async (language, days) => {
  const { t } = createText(language, await loadTexts(language));
  const format = createFormat(language, t);
  expect(week.map((day) => shortWeekday(day, { language, format })).join(' ')).toBe(days);
});

it.each(languageCodes)('%s: a day stays beside its month', (language) => {
  expect(dayMonth('2026-02-23', language)).not.toContain(' ');
});

it('joins a date and changes nothing else of it', () => {
  expect(dayMonth('2026-02-23', 'cs')).toBe('23.\u00a0února');
  expect(dayMonth('2026-02-23', 'en')).toBe('23\u00a0February');
});

it('writes a length in large numbers as the table has it in one: a sit of 31 min 40 s is no 32 min', async () => {
  const format = createFormat('en', createText('en', await loadTexts('en')).t);
  for (const seconds of [1, 46, 60, 1900, 3599, 3600, 7379]) {
    const parts = partsOf(format, seconds).map(({ value, unit }) => `${value}${unit}`);
    expect(parts.join(' ').replace(/\s/g, ' ')).toBe(format.duration(seconds).replace(/\s/g, ' '));
  }
  expect(partsOf(format, 0).map(({ value }) => value)).toEqual(['0']);
});
