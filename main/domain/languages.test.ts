/** Specifies which language is spoken to whom: by what the system prefers, as any of its regions writes it. */
import { describe, expect, it, test } from 'vitest';
import { languageCodes, languageOf, languages, matchLanguage } from './languages';
import { wantedCodes, wantedLanguages } from './languages.fixture';

describe('of the twenty languages', () => {
  it.each([
    [['en-US'], 'en'],
    [['de-AT'], 'de'],
    [['gsw-CH'], 'de'],
    [['pt-PT'], 'pt-BR'],
    [['pt'], 'pt-BR'],
    [['es-419'], 'es'],
    [['fr-CA'], 'fr'],
    [['nl-BE'], 'nl'],
    [['zh-CN'], 'zh-Hans'],
    [['zh'], 'zh-Hans'],
    [['zh-SG'], 'zh-Hans'],
    [['zh-TW'], 'zh-Hant'],
    [['zh-HK'], 'zh-Hant'],
    [['zh-MO'], 'zh-Hant'],
    [['zh-Hans-HK'], 'zh-Hans'],
    [['zh_TW'], 'zh-Hant'],
    [['cmn-Hans-CN'], 'zh-Hans'],
    [['yue-HK'], 'zh-Hant'],
    [['iw-IL'], 'he'],
    [['he-IL'], 'he'],
    [['hi-IN'], 'hi'],
    [['ar-MA'], 'ar'],
    [['uk-UA'], 'uk'],
    [['JA-jp'], 'ja'],
  ] as const)('%s is spoken to as %s', (preferred, code) => {
    expect(matchLanguage(preferred, wantedCodes)).toBe(code);
  });

  it.each([
    ['nb-NO'],
    ['da-DK'],
    ['be-BY'],
    ['sr-Latn-RS'],
    ['hi-Latn-IN'],
    ['fa-IR'],
    ['not a tag'],
    ['toString'],
    ['tlh'],
    [''],
  ])('%s is none', (tag) => {
    expect(matchLanguage([tag], wantedCodes)).toBeNull();
  });

  it('the first that is spoken is taken, whatever stands before it', () => {
    expect(matchLanguage(['nb-NO', 'sv-SE', 'en-GB'], wantedCodes)).toBe('sv');
    expect(matchLanguage(['not a tag', 'hi-Latn', 'en-IN'], wantedCodes)).toBe('en');
  });

  it.each(wantedCodes)(
    '%s is found by its own code, and has the plural forms that its texts are held to',
    (code) => {
      expect(matchLanguage([code], wantedCodes)).toBe(code);
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      expect([...pluralCategories].sort()).toEqual([...wantedLanguages[code]].sort());
    },
  );
});

test('what is spoken is among the twenty, and written in the direction of its script', () => {
  for (const code of languageCodes) {
    expect(wantedCodes).toContain(code);
    const { script = '' } = new Intl.Locale(code).maximize();
    expect(languages[code].direction, code).toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
    expect(new Intl.Locale(languages[code].locale).language, code).toBe(new Intl.Locale(code).language);
  }
});

test('who prefers nothing that is spoken gets English, and who has chosen what was chosen', () => {
  expect(languageOf('system', ['nb-NO'])).toBe('en');
  expect(languageOf('system', [])).toBe('en');
  expect(languageOf('ar', ['de-DE'])).toBe('ar');
});
