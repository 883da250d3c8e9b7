/** Owns which files the app keeps, all in one folder, and what was wrong with any of them. */
import type { Clock, Log, QuestionnaireStore, SettingsStore, StateStore, StorageProblem } from '../ports';
import { createJournalFile, type JournalFile } from './journalFile';
import { createQuestionnaireStore } from './questionnaireStore';
import { createSettingsStore } from './settingsStore';
import { createStateStore } from './stateFile';

export interface Stores {
  readonly settings: SettingsStore;
  readonly journal: JournalFile;
  readonly questionnaire: QuestionnaireStore;
  readonly stateStore: StateStore;
  problems(): readonly StorageProblem[];
}

/** @param clock of the machine: files carry the time of the wall */
export function createStores(directory: string, clock: Clock, log: Log): Stores {
  const parts = { directory, clock, log };
  const settings = createSettingsStore(parts);
  const journal = createJournalFile(parts);
  const questionnaire = createQuestionnaireStore(parts);
  const stateStore = createStateStore(parts);
  const stores = [settings, journal, questionnaire, stateStore];
  return {
    settings,
    journal,
    questionnaire,
    stateStore,
    problems: () => stores.flatMap((one) => one.problems()),
  };
}
