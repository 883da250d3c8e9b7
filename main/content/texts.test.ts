/** Specifies that every language says all that English says, with the same values, in every form its numbers need. */
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { languageCodes, languages } from '../domain/languages';
import { wantedCodes, wantedLanguages } from '../domain/languages.fixture';
import { loadTexts } from './texts';
import {
  countedIn,
  flatten,
  type KeyedText,
  localeFolder,
  pluralFaults,
  textsOf,
  valuesIn,
  withoutForm,
} from './texts.fixture';

const english = textsOf('en');
const englishKeys = new Set(english.map(([key]) => withoutForm(key)));
const englishValues = new Map(english.map(([key, text]) => [withoutForm(key), valuesIn(text)]));
/** Keys whose text has plural forms. */
const counted = countedIn(english);

/** Texts of a language that nobody has translated; names of studies are the same everywhere. */
function leftOver(texts: readonly KeyedText[]): readonly KeyedText[] {
  const originals = new Map(english);
  return texts.filter(([key, text]) => {
    const words = text.replaceAll(/\{\{\w+\}\}|“[^”]*”|\bX server\b/g, '').match(/\p{L}{2,}/gu) ?? [];
    const same = originals.get(key) === text && words.length > 2 && !key.startsWith('settings.source.');
    return same || words.some((word) => /^(the|with|your|you|this|that|should|which)$/i.test(word));
  });
}

test('English that is left over is found, names are not taken for it', () => {
  const whole = english.filter(([, text]) => text.split(' ').length > 6).slice(0, 1);
  const left: readonly KeyedText[] = [...whole, ['tray.stretch', 'Stretch the hip']];
  expect(leftOver(left).length).toBe(2);
  const names: readonly KeyedText[] = [
    ['settings.source.S25', 'NI Business Info'],
    ['ui.name', 'Psoas Pause'],
  ];
  expect(leftOver(names)).toEqual([]);
});

it('there is a file of texts for each language of the table, and none besides', () => {
  expect(readdirSync(localeFolder).sort()).toEqual(languageCodes.map((code) => `${code}.json`).sort());
});

describe.each(languageCodes)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are found under their language', async () => {
    expect(flatten(await loadTexts(language))).toEqual(texts);
  });

  it('are those of English, no more and no fewer', () => {
    const keys = new Set(texts.map(([key]) => withoutForm(key)));
    expect([...keys].filter((key) => !englishKeys.has(key))).toEqual([]);
    expect([...englishKeys].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('leave nothing empty and use the values that English uses', () => {
    const odd = texts.filter(([key, text]) => {
      const known = englishValues.get(withoutForm(key)) ?? [];
      // A form for exactly one or two may say the number in words; where there is none, it may be all that is said.
      const mayLack = key.endsWith('_zero') ? known : /_(one|two)$/.test(key) ? ['count'] : [];
      const used = valuesIn(text);
      return (
        text.trim() === '' ||
        used.some((name) => !known.includes(name)) ||
        known.some((name) => !used.includes(name) && !mayLack.includes(name))
      );
    });
    expect(odd).toEqual([]);
  });

  it('have each plural form that their numbers ask for, and none besides', () => {
    expect(pluralFaults(texts, counted, languages[language].locale)).toEqual({ missing: [], extra: [] });
  });

  it('have no English left over: no sentence that is English’s, none with words that only English has', () => {
    if (language === 'en') return;
    expect(leftOver(texts)).toEqual([]);
  });

  it('have no cue line that is longer than two lines of the break window', () => {
    expect(texts.filter(([key, text]) => /^exercise\..+\.cue\./.test(key) && text.length > 64)).toEqual([]);
  });
});

describe.each(wantedCodes)('the plural forms of %s', (code) => {
  /** English's texts with the forms of this language. */
  const whole: readonly KeyedText[] = [...counted].flatMap((key) =>
    wantedLanguages[code].map((form) => [`${key}_${form}`, 'text'] as const),
  );
  const [first = ''] = counted;

  it('are told where one is missing', () => {
    expect(pluralFaults(whole, counted, code)).toEqual({ missing: [], extra: [] });
    for (const form of wantedLanguages[code]) {
      const lacking = whole.filter(([key]) => key !== `${first}_${form}`);
      expect(pluralFaults(lacking, counted, code).missing).toEqual([`${first}_${form}`]);
    }
  });

  it('are told where no number asks for one', () => {
    const others = ['one', 'two', 'few', 'many'].filter(
      (form) => !(wantedLanguages[code] as readonly string[]).includes(form),
    );
    for (const form of others) {
      const extra = pluralFaults([...whole, [`${first}_${form}`, 'text']], counted, code).extra;
      expect(extra).toEqual([`${first}_${form}`]);
    }
  });
});

test('Arabic has digits of one kind in a sentence: beside a value, which is written in its own, no others', () => {
  // What is typed at a command line has the digits that it is typed in.
  const mixed = textsOf('ar').filter(
    ([key, text]) =>
      !key.startsWith('cli.') && /\{\{/.test(text) && /[0-9]/.test(text.replace(/\{\{.*?\}\}/g, '')),
  );
  const both = textsOf('ar').filter(([, text]) => /[0-9]/.test(text) && /[٠-٩]/.test(text));
  expect([...mixed, ...both]).toEqual([]);
});
