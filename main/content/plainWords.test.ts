/**
 * Reads every English text for plain words: one word for one thing, nothing that needs a course or sounds like being
 * watched, no laboratory's units, and no sentence harder than grade 8. What has to be harder is named, with its reason.
 */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../domain/languages';
import { gradeOf, sentencesOf, syllablesOf } from './readability.fixture';
import { textsOf } from './texts.fixture';

/** Not on screen, and what stands there instead. */
const banned: readonly (readonly [RegExp, string])[] = [
  [/\bbouts?\b/i, 'sit'],
  [/(^|[.:] )buckle up\b/i, 'an idiom: tilt your belt buckle up'],
  [/\bstage 0\b/i, 'needs a course: questions'],
  [/\bmetabolic\b/i, 'needs a course: long breaks'],
  [/^another$/i, 'other exercises'],
  [/\bdeep focus\b/i, 'long focus'],
  [/\bin one go\b/i, 'at a time'],
  [/\bnobody (was|has been|is) seen\b|\buntil you are seen\b|\bnot seen since\b/i, 'away from the desk'],
  [
    /\b(watch(ed|ing)? you|track(s|ed|ing)?|monitor(s|ed|ing)?|surveil\w*|detect(s|ed)?)\b/i,
    'sees, or knows',
  ],
  [/\bN\.?m\b|\bmmHg\b|\bnewtons?\b|\bSMD\b|\beffect size\b|\bp-value\b|\bsignificant\b/i, 'in words'],
  [/\bflexors?\b/i, 'the front of the hip'],
  [
    /\b(utili[sz]e|commence|facilitate|prior to|in order to|regarding)\b/i,
    'use, begin, help, before, to, about',
  ],
];

/** A sentence shorter than this says too little of how hard a text is. */
const fewestWords = 8;
const hardest = 8;

/** Harder than that, and why. */
const harder: { readonly [key: string]: string } = {
  'safety.flag.accident': 'the sign as clinicians list it',
  'safety.flag.history': 'the sign as clinicians list it',
  'safety.flag.bladder': 'the sign as clinicians list it',
  'safety.flag.saddle': 'the sign as clinicians list it',
  'safety.disclaimer': 'names the professions and the signs',
  'welcome.more.what': 'names the professions',
};

const english = textsOf('en');
const wordsIn = (sentence: string): number => sentence.match(/[A-Za-z’'-]+/g)?.length ?? 0;
const hardIn = (text: string): readonly string[] =>
  sentencesOf(text).filter((one) => wordsIn(one) >= fewestWords && gradeOf(one) > hardest);

describe('the words of English', () => {
  it('are plain, and one for one thing', () => {
    const faults = english.flatMap(([key, text]) =>
      banned.filter(([word]) => word.test(text)).map(([, instead]) => `${key}: ${text} (${instead})`),
    );
    expect(faults).toEqual([]);
  });

  it.each([
    'Buckle up. Buttock tight.',
    'Stage 0: Screen',
    'Metabolic',
    'Another',
    'Nobody was seen at the desk.',
    'A new bout begins.',
    'The resistance fell by 4.85 N.m.',
  ])('would be stopped at: %s', (text) => {
    expect(banned.some(([word]) => word.test(text))).toBe(true);
  });

  it('make no sentence harder than grade 8 without a reason', () => {
    const hard = english
      .filter(([key]) => !(key in harder))
      .flatMap(([key, text]) => hardIn(text).map((one) => `${key}: ${one}`));
    expect(hard).toEqual([]);
  });

  it('need each exception that is named', () => {
    const texts = new Map(english);
    expect(Object.keys(harder).filter((key) => hardIn(texts.get(key) ?? '').length === 0)).toEqual([]);
  });
});

it.each(languageCodes)('apostrophes and quotation marks in %s are typographic', (language) => {
  const straight = textsOf(language).filter(([, text]) =>
    /(?<=\p{L})'|"/u.test(text.replace(/\{\{.*?\}\}/g, '')),
  );
  expect(straight).toEqual([]);
});

describe('the grade', () => {
  it.each([
    ['cat', 1],
    ['table', 2],
    ['physiotherapist', 5],
    ['stretched', 1],
    ['minutes', 2],
  ])('%s has %i syllables, give or take one', (word, count) => {
    expect(Math.abs(syllablesOf(word) - count)).toBeLessThanOrEqual(1);
  });

  it('is low of a plain sentence and high of a hard one', () => {
    expect(gradeOf('A prompt comes after this much sitting at a time.')).toBeLessThan(5);
    expect(
      gradeOf(
        'Individualised physiotherapeutic intervention significantly ameliorates musculoskeletal discomfort.',
      ),
    ).toBeGreaterThan(20);
  });
});
