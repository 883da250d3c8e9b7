/**
 * Owns the questionnaire on the disk: `profile.json`, apart from the settings because they are of their health.
 * Read and checked key by key, written in one step; a damaged file is kept beside and what is valid is saved.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  isQuestionnaireKey,
  isQuestionnaireValue,
  type Questionnaire,
  salvageQuestionnaire,
} from '../domain/person/questionnaire';
import type { Clock, Log, QuestionnaireStore } from '../ports';
import { isCode, same } from './files';
import type { Folder } from './folder';
import { createObjectFile, type Judged, type Raw } from './objectFile';
import { removeFollowed, removeLeftOvers, writeInOneStep } from './wholeWrite';

const profileName = 'profile.json';
const profileVersion = 1;

/** The file and the copies of it that were kept aside. */
function copiesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).filter(
      (name) => name === profileName || name.startsWith('profile.damaged-'),
    );
  } catch (error) {
    if (isCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** What is not known to this version is left in the file; what was never answered is not written. */
function judge(raw: Raw): Judged {
  const { refused } = salvageQuestionnaire(raw);
  return {
    values: Object.fromEntries(Object.entries(raw).filter(([key]) => !refused.includes(key))),
    wrong: refused,
    changed: false,
  };
}

/** Opens the answers in `folder`. Never throws: without a usable file they live in memory and `problems` says so. */
export function createQuestionnaireStore(parts: {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}): QuestionnaireStore {
  const { folder, log } = parts;
  const path = join(folder.path, profileName);
  const file = createObjectFile({
    ...parts,
    file: 'profile',
    judge,
    write: (values) =>
      writeInOneStep(path, `${JSON.stringify({ ...values, version: profileVersion }, null, 2)}\n`),
  });
  const read = (): Questionnaire => Object.freeze({ ...salvageQuestionnaire(file.values()).questionnaire });
  let questionnaire = read();

  const listeners = new Set<(now: Questionnaire) => void>();
  const adopt = (): void => {
    const now = read();
    if (same(now, questionnaire)) return;
    questionnaire = now;
    for (const listen of [...listeners]) listen(questionnaire);
  };
  file.onReadLate(adopt);
  file.begin();

  return {
    current: () => questionnaire,
    change(some) {
      const entries = Object.entries(some);
      const refused = entries.filter(
        ([key, value]) => !isQuestionnaireKey(key) || !isQuestionnaireValue(key, value),
      );
      if (refused.length > 0) return { ok: false, refused: refused.map(([key]) => key) };
      const changed = entries.filter(
        ([key, value]) => isQuestionnaireKey(key) && !same(questionnaire[key], value),
      );
      if (changed.length === 0) return { ok: true };
      file.set(Object.fromEntries(changed));
      adopt();
      return { ok: true };
    },
    erase() {
      const { welcomeEnded, welcomeStep, welcomeShownOn, disclaimerSeen } = questionnaire;
      // Where the name is a link, what it leads to is what has to go.
      for (const name of copiesIn(folder.path)) removeFollowed(join(folder.path, name));
      removeLeftOvers(folder.path, log);
      // How far the welcome has come is no answer: it does not come again because the answers went.
      file.reset({ welcomeEnded, welcomeStep, welcomeShownOn, disclaimerSeen });
      adopt();
    },
    onChange(listen) {
      listeners.add(listen);
      return { dispose: () => void listeners.delete(listen) };
    },
    problems: file.problems,
    dispose() {
      listeners.clear();
      file.dispose();
    },
  };
}
