/** Owns the texts of both processes: English, which stands behind every language, and the one that is spoken. */
import english from '../../assets/locales/en.json';
import type { Language } from '../domain/languages';

/** English's, which says what texts there are; others have the same keys, a test holds them to it. */
export type Texts = typeof english;

export { english };

/** The texts of one language, read when they are asked for. */
export async function loadTexts(language: Language): Promise<Texts> {
  if (language === 'en') return english;
  // One file for each language of the table: a test finds a missing one.
  const file = (await import(`../../assets/locales/${language}.json`)) as { readonly default: Texts };
  return file.default;
}
