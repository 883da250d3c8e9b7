/** Specifies that every language says all that English says, with the same values, in every form its numbers need. */
import { readdirSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { languageCodes, languages } from '../domain/languages';
import { loadTexts } from './texts';
import { flatten, localeFolder, textsOf, valuesIn, withoutForm } from './texts.fixture';

const english = textsOf('en');
const englishKeys = new Set(english.map(([key]) => withoutForm(key)));
const englishValues = new Map(english.map(([key, text]) => [withoutForm(key), valuesIn(text)]));
/** Keys whose text has plural forms. */
const counted = new Set(english.filter(([key]) => withoutForm(key) !== key).map(([key]) => withoutForm(key)));

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
    // "none" may have words of its own in every language.
    const forms = new Intl.PluralRules(languages[language].locale).resolvedOptions().pluralCategories;
    const wanted = [...counted].flatMap((key) => forms.map((form) => `${key}_${form}`));
    const found = texts.map(([key]) => key).filter((key) => counted.has(withoutForm(key)));
    const extra = found.filter((key) => !key.endsWith('_zero') && !wanted.includes(key));
    expect({ extra, missing: wanted.filter((key) => !found.includes(key)) }).toEqual({
      extra: [],
      missing: [],
    });
  });

  it('have no cue line that is longer than two lines of the break window', () => {
    expect(texts.filter(([key, text]) => /^exercise\..+\.cue\./.test(key) && text.length > 64)).toEqual([]);
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
