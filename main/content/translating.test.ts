/** Specifies what a translator is given: context for every text, and one word for one thing in every language. */
import { describe, expect, it, test } from 'vitest';
import { languageCodes } from '../domain/languages';
import { textsOf } from './texts.fixture';
import { contextOf, contexts, glossaryOf, isTerm, terms } from './translating.fixture';

const english = textsOf('en');

test('every text has a sentence of context, the one of the narrowest group that holds it', () => {
  expect(contextOf('exercise.common.hold.1')).toBe('exercise.common.hold');
  expect(contextOf('exercise.lying.cue.tilt')).toBe('exercise.*.cue');
  expect(contextOf('nothing.at.all')).toBeUndefined();
  expect(english.filter(([key]) => contextOf(key) === undefined).map(([key]) => key)).toEqual([]);
});

test('no context is left of texts that are gone', () => {
  const used = new Set(english.map(([key]) => contextOf(key)));
  expect(Object.keys(contexts).filter((group) => !used.has(group))).toEqual([]);
});

describe.each(languageCodes)('the words of %s', (language) => {
  const glossary = glossaryOf(language);
  const texts = textsOf(language);
  // Signs over and under Arabic letters are written or left out.
  const plain = (text: string): string => text.replaceAll(/[\u064b-\u0652]/g, '');

  it('are those of every term, and none besides', () => {
    expect(Object.keys(glossary).sort()).toEqual(Object.keys(terms).sort());
  });

  it('are one for one thing: what is never said for it is said nowhere', () => {
    const said = Object.entries(glossary).flatMap(([term, { never }]) =>
      never.flatMap((pattern) =>
        texts
          .filter(([, text]) => new RegExp(pattern, 'iu').test(plain(text)))
          .map(([key, text]) => `${key}: ${text} (${term}: ${pattern})`),
      ),
    );
    expect(said).toEqual([]);
  });

  it('stand wherever English has the term, where the glossary says so', () => {
    const inEnglish = new Map(english);
    const lacking = Object.entries(glossary).flatMap(([term, { everywhere }]) =>
      everywhere === undefined
        ? []
        : texts
            .filter(([key, text]) => {
              const original = inEnglish.get(key);
              if (original === undefined || !isTerm(term, original)) return false;
              return !new RegExp(everywhere, 'u').test(plain(text));
            })
            .map(([key, text]) => `${key}: ${text} (${term})`),
    );
    expect(lacking).toEqual([]);
  });
});
