/** Owns the proof that a problem with a file is told when it comes, and once. */
import { expect, test } from 'vitest';
import type { StorageProblem } from '../ports';
import { createProblemTeller } from './problems';

test('what is new is told in one notification, and nothing twice', () => {
  const shown: string[] = [];
  let problems: readonly StorageProblem[] = [];
  const found = (
    file: StorageProblem['file'],
    problem: StorageProblem['problem'],
    details: readonly string[] = [],
  ): StorageProblem => ({ file, problem, keptAs: null, details });
  const tell = createProblemTeller({
    notifier: {
      async show(note) {
        shown.push(note.body);
        return 'shown';
      },
    },
    words: () => ({ translate: (key: string) => key }) as never,
    log: { note() {}, trouble() {} },
    problems: () => problems,
  });
  tell();
  problems = [found('settings', 'damaged')];
  tell();
  tell();
  problems = [
    found('settings', 'damaged'),
    found('journal', 'not-writable', ['ENOSPC']),
    found('state', 'not-writable'),
  ];
  tell();
  problems = [];
  tell();
  problems = [found('journal', 'not-writable', ['EROFS'])];
  tell();
  expect(shown).toEqual([
    'problem.settings.damaged',
    'problem.journal.not-writable\nproblem.state.not-writable',
  ]);
});
