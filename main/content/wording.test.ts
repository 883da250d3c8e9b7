/**
 * Reads every text of every language and fails on words that this product does not use: promises of a
 * cure, claims about posture that studies do not bear, guilt, exclamation marks. They stand in
 * assets/translating/wording, beside the sentences that they must stop. A text that says a thing to deny it is allowed by its exact key.
 */
import { describe, expect, it } from 'vitest';
import { languageCodes } from '../domain/languages';
import { type KeyedText, textsOf } from './texts.fixture';
import { type Wording, wordingOf } from './translating.fixture';

/** In every language. */
const marks: readonly RegExp[] = [/[!！¡]/u, /\p{Extended_Pictographic}/u];

const matching = (patterns: readonly string[], text: string): readonly RegExp[] =>
  patterns.map((pattern) => new RegExp(pattern, 'iu')).filter((pattern) => pattern.test(text));

function faultsOf({ claims, tones, allowed }: Wording, texts: readonly KeyedText[]): readonly string[] {
  return texts.flatMap(([key, text]) =>
    [
      ...marks.filter((mark) => mark.test(text)),
      ...matching(tones, text),
      ...(allowed.includes(key) ? [] : matching(claims, text)),
    ].map((pattern) => `${key}: ${text} (${pattern})`),
  );
}

describe.each(languageCodes)('the words of %s', (language) => {
  const words = wordingOf(language);
  const texts = textsOf(language);

  it('promise nothing, scold nobody and do not shout', () => {
    expect(faultsOf(words, texts)).toEqual([]);
  });

  it('need each exception that there is', () => {
    const keys = new Map(texts);
    const needless = words.allowed.filter((key) => matching(words.claims, keys.get(key) ?? '').length === 0);
    expect(needless).toEqual([]);
  });

  it.each(words.stopped)('would be stopped at: %s', (text) => {
    expect(faultsOf(words, [['probe', text]])).not.toEqual([]);
  });
});
