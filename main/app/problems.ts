/**
 * Owns that a person is told once what is wrong with a file of theirs and what was done about it: at the start, or
 * when it happens.
 */
import type { Words } from '../content/words';
import type { Log, Notifier, StorageProblem } from '../ports';
import { drop } from './drop';
import { plainNote } from './notes';

export interface ProblemTellerParts {
  readonly notifier: Pick<Notifier, 'show'>;
  words(): Words;
  readonly log: Log;
  problems(): readonly StorageProblem[];
}

/** Gives the function that tells what is new, in one notification for all of it; the windows go on showing each. */
export function createProblemTeller({ notifier, words, log, problems }: ProblemTellerParts): () => void {
  const told = new Set<string>();
  return () => {
    const { translate } = words();
    const fresh = problems()
      .map(({ file, problem }) => `problem.${file}.${problem}` as const)
      .filter((key, index, all) => !told.has(key) && all.indexOf(key) === index);
    if (fresh.length === 0) return;
    for (const key of fresh) told.add(key);
    const body = fresh.map((key) => translate(key)).join('\n');
    const note = plainNote(translate('notification.problem.title'), body, 'normal');
    drop(
      notifier.show(note, () => {}),
      log,
      'telling of a problem with a file',
    );
  };
}
