/** Specifies that the texts of the controls and the settings are whole in every language and speak of the same things. */
import { describe, expect, it } from 'vitest';
import ar from '../assets/locales/ar.json';
import de from '../assets/locales/de.json';
import en from '../assets/locales/en.json';
import sources from '../assets/sources.json';
import { numberForms } from './settings/numbers';
import { createText } from './text';

/** Every text of a file by its path, plural forms under one path. */
function textsOf(file: object): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const walk = (node: unknown, path: string): void => {
    if (typeof node === 'string') {
      const key = path.replace(/_(zero|one|two|few|many|other)$/, '');
      found.set(key, [...(found.get(key) ?? []), node]);
      return;
    }
    for (const [key, value] of Object.entries(Object(node)))
      walk(value, path === '' ? key : `${path}.${key}`);
  };
  walk(file, '');
  return found;
}

const mine = ({ ui, settings }: { readonly ui: object; readonly settings: object }) =>
  textsOf({ ui, settings });
const english = mine(en);
const slots = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '').sort();

describe.each([
  ['de', mine(de)],
  ['ar', mine(ar)],
])('the texts of the settings in %s', (_, texts) => {
  it('are those of English, no more and no fewer', () => {
    expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('leave nothing empty and fill the same values', () => {
    for (const [key, forms] of texts) {
      const allowed = new Set((english.get(key) ?? []).flatMap(slots));
      for (const text of forms) {
        expect(text.trim(), key).not.toBe('');
        expect([...allowed], key).toEqual(expect.arrayContaining([...slots(text)]));
      }
      // The form for most numbers fills all of them.
      expect(slots(forms.at(-1) ?? ''), key).toEqual([...allowed].sort());
    }
  });
});

describe('a language', () => {
  it.each(['en', 'de', 'ar'])('%s has every plural form that its numbers ask for', async (language) => {
    const text = await createText(language);
    for (let count = 0; count < 130; count += 1) {
      const said = text.t('settings.effect.lastWeek', { limit: 30, count });
      expect(said).not.toContain('settings.effect');
      expect(said).not.toContain('{{');
      if (language !== 'en') expect(said).not.toContain('last week');
    }
  });
});

describe('the sources of the settings', () => {
  it('are in the list of sources', () => {
    const known = sources.map(({ id }) => id);
    const named = Object.values(numberForms).flatMap((form) => form.sources);
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});
