/**
 * Owns the questionnaire on the disk: `profile.json`, apart from the settings because they are of their health.
 * Read and checked key by key, written in one step; a damaged file is kept beside and what is valid is saved.
 */
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  emptyQuestionnaire,
  isQuestionnaireKey,
  isQuestionnaireValue,
  type Questionnaire,
  salvageQuestionnaire,
} from '../domain/person/questionnaire';
import type { Clock, Log, QuestionnaireStore, StorageProblem } from '../ports';
import { keepAside, readObject, same, writeInOneStep } from './files';
import { createPersistence } from './persistence';

export const profileName = 'profile.json';
export const profileVersion = 1;

type Raw = Readonly<Record<string, unknown>>;

/** The file and the copies of it that were kept aside. */
function copiesIn(directory: string): readonly string[] {
  return readdirSync(directory).filter((name) => name === profileName || name.startsWith('profile.damaged-'));
}

/** Opens the answers in `directory`. Never throws: without a usable file they live in memory and `problems` says so. */
export function createQuestionnaireStore(parts: {
  readonly directory: string;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
}): QuestionnaireStore {
  const { directory, clock, log } = parts;
  const path = join(directory, profileName);
  const found = readObject(path);
  const raw: Raw = found.kind === 'values' ? found.raw : {};
  const saved = salvageQuestionnaire(raw);
  const kept: StorageProblem[] = [];

  const details = [...(found.kind === 'damaged' ? [found.why] : []), ...saved.refused];
  if (details.length > 0) {
    const problem = found.kind === 'damaged' ? 'damaged' : 'values-refused';
    const now = clock.now();
    const keptAs = keepAside(path, now, clock.utcOffset(now), log);
    // The answers themselves are no matter of the log: only which keys.
    log.note(`profile ${problem}, kept as ${keptAs ?? 'nothing'}`, details.join(', '));
    kept.push({ file: 'profile', problem, keptAs, details });
  }
  if (found.kind === 'unreadable') log.note("profile can't be read", found.why);

  let questionnaire: Questionnaire = Object.freeze({ ...saved.questionnaire });
  /** What is not known to this version is left in the file; what was never answered is not written. */
  let values: Raw = Object.fromEntries(Object.entries(raw).filter(([key]) => !saved.refused.includes(key)));
  const persistence = createPersistence({
    name: 'the profile',
    clock,
    log,
    write: () => writeInOneStep(path, `${JSON.stringify({ ...values, version: profileVersion }, null, 2)}\n`),
  });
  const keptAside = kept.every((problem) => problem.keptAs !== null);
  if (found.kind === 'unreadable' || (details.length > 0 && keptAside)) persistence.save();

  const listeners = new Set<(now: Questionnaire) => void>();
  const tell = (): void => {
    for (const listen of [...listeners]) listen(questionnaire);
  };
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
      const now = Object.fromEntries(changed);
      questionnaire = Object.freeze({ ...questionnaire, ...now });
      values = { ...values, ...now };
      persistence.save();
      tell();
      return { ok: true };
    },
    erase() {
      const { welcomeEnded, welcomeStep, welcomeShownOn, disclaimerSeen } = questionnaire;
      // How far the welcome has come is no answer: it does not come again because the answers went.
      const progress = { welcomeEnded, welcomeStep, welcomeShownOn, disclaimerSeen };
      for (const name of copiesIn(directory)) rmSync(join(directory, name), { force: true });
      kept.length = 0;
      questionnaire = Object.freeze({ ...emptyQuestionnaire, ...progress });
      values = progress;
      persistence.save();
      tell();
    },
    onChange(listen) {
      listeners.add(listen);
      return { dispose: () => void listeners.delete(listen) };
    },
    problems() {
      const failure = persistence.failure();
      if (failure === null) return [...kept];
      return [...kept, { file: 'profile', problem: 'not-writable', keptAs: null, details: [failure] }];
    },
    dispose() {
      listeners.clear();
      persistence.dispose();
    },
  };
}
