/** Specifies the words of the main process: keys that exist, numbers as the language writes them, a change of language. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { monday } from '../app/shell.fixture';
import { languageCodes, languages } from '../domain/languages';
import { hours, instant, minutes } from '../domain/time';
import { textsOf, withoutForm } from './texts.fixture';
import { createSpeech, loadWords } from './words';

afterEach(() => vi.unstubAllEnvs());

test('every key that the main process names has a text', () => {
  const files = ['main/app', 'main/content', 'main/views'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /^[a-zA-Z/]+\.ts$/.test(name))
      .map((name) => join(folder, name)),
  );
  const named = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/translate\('([\w.-]+)'/g)].map((match) => match[1] ?? ''),
  );
  const known = new Set(textsOf('en').map(([key]) => withoutForm(key)));
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((key) => !known.has(key))).toEqual([]);
});

test('numbers and times are written as the language writes them', async () => {
  expect((await loadWords('en', 'UTC')).minutes(minutes(24.9))).toBe('24\u00a0min');
  expect((await loadWords('ar', 'UTC')).minutes(minutes(24))).toBe('٢٤\u00a0د');
  expect((await loadWords('de', 'Europe/Berlin')).time(monday)).toBe('10:00');
});

test('a number that is written by hand is the one that the language’s format writes', async () => {
  for (const language of languageCodes) {
    const { number } = await loadWords(language, 'UTC');
    const format = new Intl.NumberFormat(languages[language].locale, { maximumFractionDigits: 1 });
    for (const value of [
      ...Array(1200).keys(),
      -0,
      -1,
      0.5,
      12.34,
      1e21,
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ])
      expect(number(value), `${language} ${value}`).toBe(format.format(value));
  }
});

test('a text with values is right however often it is asked for, and after whatever else was', async () => {
  const { translate } = await loadWords('en', 'UTC');
  const asked = Array.from({ length: 2600 }, (_, index) => index % 1300);
  expect(
    asked.filter((amount) => translate('status.minutes', { amount: `${amount}` }) !== `${amount}\u00a0min`),
  ).toEqual([]);
  // A number is written by the language, a word as it is.
  expect(translate('status.minutes', { amount: 1299 })).toBe('1,299\u00a0min');
  expect(translate('status.minutes', { amount: '1299' })).toBe('1299\u00a0min');
});

test('of two languages that are asked for the later one is spoken', async () => {
  const speech = await createSpeech('en');
  expect(speech.words().translate('tray.quit')).toBe('Quit');
  await Promise.all([speech.speak('de'), speech.speak('ar'), speech.speak('de')]);
  expect(speech.words().language).toBe('de');
  expect(speech.words().translate('tray.quit')).toBe('Beenden');
});

test('after a change of the time zone the next text is right, in words that were made before it', async () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  const words = await loadWords('en');
  const night = instant(monday + hours(14));
  expect([words.time(monday), words.timeFrom(monday, night)]).toEqual(['10:00', 'tomorrow, 00:00']);
  vi.stubEnv('TZ', 'Asia/Tokyo');
  expect([words.time(monday), words.timeFrom(monday, night)]).toEqual(['18:00', 'tomorrow, 08:00']);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  expect([words.time(monday), words.timeFrom(monday, night)]).toEqual(['01:00', '15:00']);
});
