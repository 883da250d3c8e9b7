/**
 * Reads every text of every language and fails on words that this product does not use: promises of a
 * cure, claims about posture that studies do not bear, guilt, exclamation marks. A text that says a thing
 * to deny it is allowed by its exact key.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = resolve(import.meta.dirname, '../../assets/locales');
const languages = readdirSync(folder).map((file) => file.replace('.json', ''));

type Text = readonly [key: string, text: string];

function flatten(node: unknown, path = ''): readonly Text[] {
  if (typeof node === 'string') return [[path, node]];
  return Object.entries(Object(node)).flatMap(([key, value]) =>
    flatten(value, path === '' ? key : `${path}.${key}`),
  );
}

function textsOf(language: string): readonly Text[] {
  return flatten(JSON.parse(readFileSync(resolve(folder, `${language}.json`), 'utf8')));
}

interface Words {
  /** What the evidence does not bear. */
  readonly claims: readonly RegExp[];
  /** What scolds, flatters or frightens. */
  readonly tones: readonly RegExp[];
}

/** In every language. */
const marks: readonly RegExp[] = [/[!！¡]/u, /\p{Extended_Pictographic}/u];

// \b knows no letters but a-z, so German and Arabic words are bounded by "no letter beside it".
const words: { readonly [language: string]: Words } = {
  en: {
    claims: [
      /\bcur(e|es|ed|ing)\b/i,
      /\bheal(s|ed|ing)?\b/i,
      /\btreat(s|ed|ing|ment|ments)?\b/i,
      /\bguarantee(s|d)?\b/i,
      /\b(correct|fix|improve)(s|es|ed|ing)?\b[^.]*\bposture\b/i,
      /\blengthen(s|ed|ing)?\b/i,
      /\b(single|very) best\b/i,
      /\bthe best (exercise|stretch)\b/i,
      /\bpain[- ]free\b/i,
      /\b(ends?|eliminates?|removes?|gets? rid of)\b[^.]*\bpain\b/i,
      /\b(proven|scientifically|clinically|miracle|instant)\b/i,
      /\bpsoas\b[^.]*\b(tight|short|pull|pulls)\b/i,
    ],
    tones: [
      /\byou (failed|forgot|missed|should have|must)\b/i,
      /\b(shame|lazy|guilty|bad habit|excuse|excuses|ashamed|disappoint\w*|unfortunately)\b/i,
      /\b(great job|well done|awesome|amazing|congratulations|good job|bravo|hooray|crush)\b/i,
      /\bstreak (lost|broken|reset)\b/i,
      /\bsitting is the new smoking\b/i,
    ],
  },
  de: {
    claims: [
      /(?<!\p{L})heil(t|en|te|ung)(?!\p{L})/iu,
      /(?<!\p{L})(be)?handel(t|n|te)(?!\p{L})/iu,
      /(?<!\p{L})behandlung(en)?(?!\p{L})/iu,
      /(?<!\p{L})garant\p{L}*/iu,
      /(?<!\p{L})(korrigier|verbesser)\p{L}*[^.]*(?<!\p{L})(körper)?haltung(?!\p{L})/iu,
      /(?<!\p{L})haltung[^.]*(?<!\p{L})korrigier\p{L}*/iu,
      /(?<!\p{L})verlänger\p{L}*/iu,
      /(?<!\p{L})die (einzig )?beste (übung|dehnung)(?!\p{L})/iu,
      /(?<!\p{L})(schmerzfrei|beschwerdefrei)\p{L}*/iu,
      /(?<!\p{L})(bewiesen|wissenschaftlich|klinisch|wunder)\p{L}*/iu,
    ],
    tones: [
      /(?<!\p{L})(versagt|verpasst hast|vergessen hast|solltest|musst)(?!\p{L})/iu,
      /(?<!\p{L})(schande|faul|schuld|schlechte angewohnheit|ausrede|ausreden|leider|enttäusch\p{L}*)(?!\p{L})/iu,
      /(?<!\p{L})(toll gemacht|gut gemacht|super|glückwunsch|prima|bravo|klasse)(?!\p{L})/iu,
      // Formal and neutral: nobody is addressed as a friend.
      /(?<!\p{L})(du|dein|deine|deinen|deinem|deiner|dir|dich)(?!\p{L})/iu,
    ],
  },
  ar: {
    claims: [
      /(?<!\p{L})(ي|ت)?شفي(?!\p{L})/u,
      /شفاء/u,
      /(?<!\p{L})(ي|ت)عالج(?!\p{L})/u,
      /(?<!\p{L})(ي|ت)ضمن(?!\p{L})/u,
      /مضمون/u,
      /(ي|ت)صح[ّ]?ح[^.]*(القوام|الوضعية)/u,
      /أفضل (تمرين|إطالة)/u,
      /(ي|ت)طيل (العضلة|عضلة)/u,
    ],
    tones: [/(للأسف|عيب|كسول|فشل|خجل|أحسنت|ممتاز|رائع|مبروك)/u],
  },
};

/** Texts that deny, or ask about, what the word would claim. */
const allowed: { readonly [language: string]: readonly string[] } = {
  en: ['safety.disclaimer'],
  de: ['safety.disclaimer'],
  ar: ['safety.disclaimer'],
};

function faultsOf(language: string, texts: readonly Text[]): readonly string[] {
  const list = words[language];
  if (list === undefined) throw new Error(`No words are listed for the language ${language}`);
  const denied = allowed[language] ?? [];
  return texts.flatMap(([key, text]) => {
    const patterns = [...marks, ...list.tones, ...(denied.includes(key) ? [] : list.claims)];
    return patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${key}: ${text} (${pattern})`);
  });
}

describe('the words of every language', () => {
  it('are checked for each language that there is', () => {
    expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'ar']));
  });

  it.each(languages)('%s promises nothing, scolds nobody and does not shout', (language) => {
    expect(faultsOf(language, textsOf(language))).toEqual([]);
  });

  it.each(languages)('%s needs each exception that it has', (language) => {
    const keys = new Map(textsOf(language));
    for (const key of allowed[language] ?? []) {
      const text = keys.get(key);
      expect(text, key).toBeDefined();
      expect(
        words[language]?.claims.some((pattern) => pattern.test(text ?? '')),
        key,
      ).toBe(true);
    }
  });

  it.each([
    ['en', 'This stretch cures back pain.'],
    ['en', 'It corrects your posture.'],
    ['en', 'It lengthens your psoas.'],
    ['en', 'The single best exercise.'],
    ['en', 'It treats back pain.'],
    ['en', 'Relief is guaranteed.'],
    ['en', 'Well done.'],
    ['en', 'You missed two days.'],
    ['en', 'Stand up now!'],
    ['de', 'Diese Dehnung heilt Rückenschmerz.'],
    ['de', 'Sie korrigiert die Haltung.'],
    ['de', 'Die beste Übung für den Rücken.'],
    ['de', 'Sie behandelt Rückenschmerz.'],
    ['de', 'Toll gemacht.'],
    ['de', 'Heb dein Bein.'],
    ['ar', 'هذا التمرين يعالج ألم الظهر.'],
    ['ar', 'أفضل تمرين للظهر.'],
  ])('%s would be stopped at: %s', (language, text) => {
    expect(faultsOf(language, [['probe', text]])).not.toEqual([]);
  });
});

describe('the translations', () => {
  const english = new Map(textsOf('en'));
  const values = (text: string): string => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort().join(' ');
  /** Arabic has more plural forms than English; each belongs to the English "other". */
  const inEnglish = (key: string): string | undefined =>
    english.get(key) ?? english.get(key.replace(/_(zero|one|two|few|many)$/, '_other'));

  it.each(languages)('%s has no text that English has not', (language) => {
    expect(
      textsOf(language)
        .filter(([key]) => inEnglish(key) === undefined)
        .map(([key]) => key),
    ).toEqual([]);
  });

  it.each(languages)('%s uses the values that English uses', (language) => {
    const odd = textsOf(language).filter(([key, text]) => {
      const original = inEnglish(key);
      // A form for exactly one or two may say the number in words.
      if (original === undefined || /_(zero|one|two)$/.test(key)) return false;
      return values(text) !== values(original);
    });
    expect(odd).toEqual([]);
  });

  it.each(['de', 'ar'])(
    '%s says all that English says of the exercises, safety, programme and evidence',
    (language) => {
      // A plural may need fewer forms than English, never none.
      const said = new Set(
        textsOf(language).map(([key]) => key.replace(/_(zero|one|two|few|many|other)$/, '')),
      );
      const needed = [...english.keys()].filter((key) => /^(exercise|safety|programme|evidence)\./.test(key));
      expect(needed.filter((key) => !said.has(key.replace(/_(one|other)$/, '')))).toEqual([]);
    },
  );

  it('no cue line is longer than two lines of the break window', () => {
    const long = ['en', 'de', 'ar'].flatMap((language) =>
      textsOf(language).filter(([key, text]) => /^exercise\..+\.cue\./.test(key) && text.length > 64),
    );
    expect(long).toEqual([]);
  });
});
