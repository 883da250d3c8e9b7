/** Owns the proof that a text filled in by hand is what i18next makes of it: each key of each language. */
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { languageCodes } from '../domain/languages';
import { loadTexts } from './texts';
import { textsOf, withoutForm } from './texts.fixture';
import { createTranslation } from './translation';

const counts = [0, 1, 2, 3, 5, 11, 20, 21, 22, 100, 101, 1000, 1_000_000, 0.5, 1.5];
const filled = ['24', '', '{{count}}', '$t(tray.quit)', '$& $1 $$', '<b>'];

test.each(languageCodes)('in %s', async (language) => {
  const texts = await loadTexts(language);
  const translate = createTranslation(texts, language);
  const plain = i18next.createInstance();
  void plain.init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: texts } },
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  const written = new Map(
    textsOf(language).flatMap(
      ([key, text]) =>
        [
          [key, text],
          [withoutForm(key), text],
        ] as const,
    ),
  );
  const keys = [...written.keys()];
  expect(keys.length).toBeGreaterThan(500);
  for (const key of [...keys, 'tray.none', 'none', '']) {
    expect(translate(key), key).toBe(plain.t(key));
    const names = [...(written.get(key) ?? '').matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);
    for (const value of filled) {
      const values = Object.fromEntries(
        names.filter((name) => name !== 'count').map((name) => [name, value]),
      );
      expect(translate(key, values), key).toBe(plain.t(key, values));
    }
    for (const count of names.includes('count') || key !== withoutForm(key) ? counts : [2]) {
      const values = { ...Object.fromEntries(names.map((name) => [name, 'x'])), count };
      expect(translate(key, values), `${key} ${count}`).toBe(plain.t(key, values));
    }
  }
});
