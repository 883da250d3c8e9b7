/** Owns what the main process says of itself in the pages that are looked at: its status in each language, and in the two that are none. */
import { loadWords } from '../../main/content/words';
import { languageCodes } from '../../main/domain/languages';
import { type Known, statusOf } from '../../main/views/statusView';
import type { Statuses } from './page';
import { type Pseudo, pseudo, pseudoLanguages } from './pseudo.mjs';

/** The status of one moment as each language says it. @param known all of it but the words */
export async function statusesOf(known: Omit<Known, 'words'>): Promise<Statuses> {
  const one = async (code: (typeof languageCodes)[number]) => {
    const { doing, line, sittingMinutes } = statusOf({ ...known, words: await loadWords(code, 'UTC') });
    return { doing, line, sittingMinutes };
  };
  const spoken = await Promise.all(languageCodes.map(async (code) => [code, await one(code)] as const));
  const english = await one('en');
  // Object.keys forgets the type of the keys, which the table has.
  const others = (Object.keys(pseudoLanguages) as Pseudo[]).map(
    (code) => [code, { ...english, line: pseudo(english.line, code) }] as const,
  );
  return Object.fromEntries([...spoken, ...others]);
}
