/** Specifies that the texts of the windows are spoken in every language, and that the settings' sources exist. */
import { describe, expect, it } from 'vitest';
import sources from '../assets/sources.json';
import { loadTexts } from '../main/content/texts';
import { languageCodes } from '../main/domain/languages';
import { numberForms } from './settings/numbers';
import { createText } from './text';

describe('a language', () => {
  it.each(languageCodes)('%s has every plural form that its numbers ask for', async (language) => {
    const text = createText(language, await loadTexts(language));
    for (let count = 0; count < 130; count += 1) {
      const said = text.t('settings.effect.dose', { seconds: 30, days: 5, minutes: 8, count });
      expect(said).not.toContain('settings.effect');
      expect(said).not.toContain('{{');
      if (language !== 'en') expect(said).not.toContain('holds of');
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
