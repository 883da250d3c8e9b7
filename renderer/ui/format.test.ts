/** Specifies how numbers, times and durations are written in each language. */
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../main/content/texts';
import { loadWords } from '../../main/content/words';
import { type Language, languageCodes } from '../../main/domain/languages';
import { minutes } from '../../main/domain/time';
import { createText } from '../text';
import { createFormat } from './format';

async function formatOf(language: Language) {
  return createFormat(language, createText(language, await loadTexts(language)).t);
}

describe('formats', () => {
  it('write English', async () => {
    const format = await formatOf('en');
    expect(format.amount(30, 'minutes')).toBe('30\u00a0min');
    expect(format.amount(2, 'times')).toBe('2');
    expect(format.duration(46)).toBe('46\u00a0s');
    expect(format.duration(47 * 60)).toBe('47\u00a0min');
    expect(format.duration(20_040)).toBe('5\u00a0h\u00a034\u00a0min');
    expect(format.duration(7200)).toBe('2\u00a0h');
    expect(format.exact(89)).toBe('1\u00a0min\u00a029\u00a0s');
    expect(format.exact(59.6)).toBe('1\u00a0min');
    expect(format.exact(46)).toBe('46\u00a0s');
    expect(format.countdown(24)).toBe('0:24');
    expect(format.countdown(23.2)).toBe('0:24');
    expect(format.countdown(-1)).toBe('0:00');
    expect([116, 61, 60, 1, 0.2, 0, -1].map(format.spoken)).toEqual([
      ...['1 minute, 56 seconds', '1 minute, 1 second', '1 minute', '1 second', '1 second'],
      ...['0 seconds', '0 seconds'],
    ]);
    expect(format.timeOfDay(9 * 60 + 5)).toBe('09:05');
    expect(format.time(Date.UTC(2026, 2, 3, 14, 43), 60)).toBe('15:43');
    const friday = Date.UTC(2026, 2, 6, 22);
    expect(format.timeFrom(friday, friday + 3_600_000, 0)).toBe('23:00');
    expect(format.timeFrom(friday, friday + 3_600_000, 60)).toBe('Saturday 00:00');
    expect(format.date('2026-03-03')).toBe('Tuesday 3 March');
  });

  it.each(languageCodes)(
    '%s: sentences, lists and percentages have the marks and spaces of the language',
    async (language) => {
      const format = await formatOf(language);
      const wide = language === 'ja' || language.startsWith('zh');
      const gap = wide ? '' : ' ';
      const stop = wide ? '。' : language === 'hi' ? '।' : '.';
      const comma = wide ? '、' : language === 'ar' ? '،' : ',';
      expect(format.paragraph(['A!', null, 'B!', ''])).toBe(`A!${gap}B!`);
      expect(format.sentences(['A', 'B!'])).toBe(`A${stop}${gap}B!`);
      expect(format.stopped('A')).toBe(`A${stop}`);
      expect(format.list(['A', 'B'])).toBe(`A${comma}${gap}B`);
      // A number with its unit in two elements reads as in one.
      for (const unit of ['minutes', 'hours', 'percent', 'aDay', 'times'] as const) {
        for (const value of [1, 2, 150]) {
          const { before, after } = format.beside(value, unit);
          expect(`${before}${format.number(value)}${after}`).toBe(format.amount(value, unit));
        }
      }
    },
  );

  it('write the sign of percent where the language has it', async () => {
    const written = async (language: Language) => (await formatOf(language)).amount(200, 'percent');
    expect(await Promise.all((['en', 'de', 'tr', 'ar'] as const).map(written))).toEqual([
      '200%',
      '200\u00a0%',
      '%200',
      '٢٠٠٪\u061c',
    ]);
  });

  it.each(languageCodes)('%s: minutes are written alike in the tray and in the windows', async (language) => {
    const words = await loadWords(language);
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
    expect(plain(words.minutes(minutes(24)))).toBe(plain((await formatOf(language)).amount(24, 'minutes')));
  });

  it.each([
    ['en', null, 'Friday 27 November'],
    ['en', 'US', 'Friday, November 27'],
    ['en', 'DE', 'Friday 27 November'],
    ['de', 'DE', 'Freitag, 27. November'],
    ['fr', 'FR', 'vendredi 27 novembre'],
    ['es', 'ES', 'viernes, 27 de noviembre'],
    ['pt-BR', 'BR', 'sexta-feira, 27 de novembro'],
    ['pl', 'PL', 'piątek, 27 listopada'],
    ['ru', 'RU', 'пятница, 27 ноября'],
    ['ja', 'JP', '11月27日金曜日'],
    ['ar', 'EG', 'الجمعة، ٢٧ نوفمبر'],
  ] as const)('write a date in %s of %s', async (language, country, date) => {
    const { t } = createText(language, await loadTexts(language));
    expect(createFormat(language, t, country).date('2026-11-27')).toBe(date);
  });

  it('write German', async () => {
    const format = await formatOf('de');
    expect(format.number(1.5)).toBe('1,5');
    expect(format.time(Date.UTC(2026, 2, 3, 22, 5), 120)).toBe('00:05');
  });

  it.each([
    ['de', '5\u00a0h\u00a035\u00a0min', '1\u00a0min\u00a029\u00a0s'],
    ['ja', '5時間35分', '1分29秒'],
    ['ko', '5시간\u00a035분', '1분\u00a029초'],
    ['zh-Hans', '5\u00a0小时\u00a035\u00a0分钟', '1\u00a0分钟\u00a029\u00a0秒'],
  ] as const)('write two amounts that are one in %s', async (language, duration, exact) => {
    const format = await formatOf(language);
    expect([format.duration(20_100), format.exact(89)]).toEqual([duration, exact]);
  });

  it('write one hour as one where the unit is a word: Hindi', async () => {
    const format = await formatOf('hi');
    const hours = [1, 1.35, 2, 6].map((length) => format.duration(length * 3600));
    expect(hours).toEqual(['1\u00a0घंटा', '1\u00a0घंटा\u00a021\u00a0मिनट', '2\u00a0घंटे', '6\u00a0घंटे']);
  });

  it('write Arabic in its own digits', async () => {
    const format = await formatOf('ar');
    expect(format.amount(30, 'minutes')).toBe('٣٠\u00a0د');
    expect(format.countdown(24)).toBe('٠:٢٤');
    expect(format.spoken(24)).toBe('٢٤ ثانية');
    expect(format.timeOfDay(9 * 60)).toBe('٠٩:٠٠');
    expect(format.time(Date.UTC(2026, 2, 3, 14, 43), 60)).toBe('١٥:٤٣');
  });

  it('write the numbers of sentences in the digits of the language', async () => {
    const text = createText('ar', await loadTexts('ar'));
    expect(text.t('settings.effect.dose', { seconds: 30, days: 5, minutes: 8, count: 9 })).toBe(
      '٩ مرات ثبات مدة كل منها ٣٠ ثانية في ٥ أيام تعطي ٨\u00a0د لكل جهة في الأسبوع.',
    );
  });
});
