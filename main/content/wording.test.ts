/**
 * Reads every text of every language and fails on words that this product does not use: promises of a
 * cure, claims about posture that studies do not bear, guilt, exclamation marks. A text that says a thing
 * to deny it is allowed by its exact key.
 */
import { describe, expect, it } from 'vitest';
import { type Language, languageCodes } from '../domain/languages';
import { type KeyedText, textsOf } from './texts.fixture';

interface Words {
  /** What the evidence does not bear. */
  readonly claims: readonly RegExp[];
  /** What scolds, flatters or frightens. */
  readonly tones: readonly RegExp[];
}

/** In every language. */
const marks: readonly RegExp[] = [/[!！¡]/u, /\p{Extended_Pictographic}/u];

// \b knows no letters but a-z, so German and Arabic words are bounded by "no letter beside it".
const words: { readonly [language in Language]: Words } = {
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
const allowed: { readonly [language in Language]: readonly string[] } = {
  en: ['safety.disclaimer', 'welcome.more.what'],
  de: ['safety.disclaimer', 'welcome.more.what'],
  ar: ['safety.disclaimer', 'welcome.more.what'],
};

function faultsOf(language: Language, texts: readonly KeyedText[]): readonly string[] {
  const list = words[language];
  const denied = allowed[language];
  return texts.flatMap(([key, text]) => {
    const patterns = [...marks, ...list.tones, ...(denied.includes(key) ? [] : list.claims)];
    return patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${key}: ${text} (${pattern})`);
  });
}

describe('the words of every language', () => {
  it.each(languageCodes)('%s promises nothing, scolds nobody and does not shout', (language) => {
    expect(faultsOf(language, textsOf(language))).toEqual([]);
  });

  it.each(languageCodes)('%s needs each exception that it has', (language) => {
    const keys = new Map(textsOf(language));
    for (const key of allowed[language]) {
      const text = keys.get(key);
      expect(text, key).toBeDefined();
      expect(
        words[language].claims.some((pattern) => pattern.test(text ?? '')),
        key,
      ).toBe(true);
    }
  });

  it.each<[Language, string]>([
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
