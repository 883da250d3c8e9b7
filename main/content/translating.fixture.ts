/**
 * Test code: what translators are given beside the texts: a sentence of context for each, the words of each language, and those
 * that it never uses.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const folder = resolve(import.meta.dirname, '../../assets/translating');
const read = (path: string): unknown => JSON.parse(readFileSync(resolve(folder, path), 'utf8'));

/** Groups of keys, `*` standing for any one part, with what is to be known of all texts below. */
export const contexts: Readonly<Record<string, string>> = z
  .record(z.string(), z.string().min(10))
  .parse(read('context.json'));

/** The group whose sentence holds for a key: the one that names most of it. */
export function contextOf(key: string): string | undefined {
  const parts = key.split('.');
  const fitting = Object.keys(contexts).filter((group) =>
    group.split('.').every((part, index) => part === '*' || part === parts[index]),
  );
  // Of groups of one length the one that names it goes before the one with a star.
  const rank = (group: string): number => 2 * group.split('.').length - (group.includes('*') ? 1 : 0);
  return fitting.sort((one, other) => rank(other) - rank(one))[0];
}

/** What each term means, by its English word. */
export const terms: Readonly<Record<string, string>> = z
  .record(z.string(), z.string().min(10))
  .parse(read('glossary/terms.json'));

const entry = z.strictObject({
  /** The word for it, as a dictionary has it. */
  word: z.string().min(1),
  /** Patterns of what is never said for it. */
  never: z.array(z.string()).default([]),
  /** A pattern of the word in all its forms, where it stands wherever English has the term. */
  everywhere: z.string().optional(),
});
export type GlossaryEntry = z.infer<typeof entry>;

/** The words of a language, by term. */
export function glossaryOf(language: string): Readonly<Record<string, GlossaryEntry>> {
  return z.record(z.string(), entry).parse(read(`glossary/${language}.json`));
}

/** Where English has a term: what is searched for in the English texts. */
export function isTerm(term: string, english: string): boolean {
  const forms: Readonly<Record<string, RegExp>> = {
    break: /\bbreaks?\b(?! (free|down))/i,
    hip: /\bhips?\b/i,
    'belt buckle': /\bbuckle\b/i,
    stage: /\bstages?\b/i,
    limit: /\blimits?\b/i,
  };
  return (forms[term] ?? new RegExp(`\\b${term}s?\\b`, 'i')).test(english);
}

const wording = z.strictObject({
  /** Patterns of what the evidence does not bear: cures, posture put right, muscles made longer. */
  claims: z.array(z.string()).min(1),
  /** Patterns of what scolds, flatters, frightens, or addresses a person as nobody asked to be addressed. */
  tones: z.array(z.string()).min(1),
  /** Keys of texts that deny, or ask about, what a word would claim. */
  allowed: z.array(z.string()),
  /** Sentences that must be stopped: they show that the patterns see something. */
  stopped: z.array(z.string()).min(3),
});
export type Wording = z.infer<typeof wording>;

/** The words that a language does not use of this product. */
export function wordingOf(language: string): Wording {
  return wording.parse(read(`wording/${language}.json`));
}
