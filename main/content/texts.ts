/** Owns the texts of both processes: those of one language, read when it is spoken. A test holds each language to all of them. */
import type english from '../../assets/locales/en.json';
import type { Language } from '../domain/languages';

/** English's, which says what texts there are. */
export type Texts = typeof english;

/** The texts of one language, from its own file. */
export async function loadTexts(language: Language): Promise<Texts> {
  // One file for each language of the table: a test finds a missing one.
  const file = (await import(`../../assets/locales/${language}.json`)) as { readonly default: Texts };
  return file.default;
}
