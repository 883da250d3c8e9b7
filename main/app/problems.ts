/** Owns that a person is told once, at the start, what was wrong with a file of theirs and what was done about it. */

import type { Words } from '../content/words';
import type { Log, Notifier, StorageProblem } from '../ports';
import { plainNote } from './notes';
import { drop } from './perform';

/** One notification for all of them; the windows go on showing each. */
export function tellProblems(
  problems: readonly StorageProblem[],
  { notifier, words, log }: { notifier: Notifier; words: Words; log: Log },
): void {
  if (problems.length === 0) return;
  const body = problems.map(({ file, problem }) => words.translate(`problem.${file}.${problem}`)).join('\n');
  const title = words.translate('notification.problem.title');
  drop(
    notifier.show(plainNote(title, body, 'normal'), () => {}),
    log,
    'telling of a problem with a file',
  );
}
