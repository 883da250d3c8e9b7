/**
 * Owns which files the app keeps that are of weight, all in one folder, and what was wrong with any of them. Small ones, which
 * nothing before the icon needs, are opened by who uses them (smallFile.ts).
 */
import type { Clock, Log, QuestionnaireStore, StateStore, StorageProblem } from '../ports';
import { createFolder, type Folder } from './folder';
import { createJournalFile, type JournalFile } from './journalFile';
import { createQuestionnaireStore } from './questionnaireStore';
import { createSettingsStore, type OpenEngine, type SettingsFile } from './settingsStore';
import { createStateStore } from './stateFile';
import { removeLeftOvers } from './wholeWrite';

export interface Stores {
  readonly folder: Folder;
  readonly settings: SettingsFile;
  readonly journal: JournalFile;
  readonly questionnaire: QuestionnaireStore;
  readonly stateStore: StateStore;
  problems(): readonly StorageProblem[];
}

/**
 * Opens all files in `directory`; only the one running instance may.
 * @param clock of the machine: files carry the time of the wall
 * @param openEngine what writes the settings; left out where it is not loaded yet
 */
export function createStores(directory: string, clock: Clock, log: Log, openEngine?: OpenEngine): Stores {
  const folder = createFolder(directory, log);
  removeLeftOvers(directory, log);
  const parts = { folder, clock, log };
  const settings = createSettingsStore({ ...parts, ...(openEngine && { openEngine }) });
  const journal = createJournalFile(parts);
  const questionnaire = createQuestionnaireStore(parts);
  const stateStore = createStateStore({ ...parts, journal });
  const stores = [settings, journal, questionnaire, stateStore];
  return {
    folder,
    settings,
    journal,
    questionnaire,
    stateStore,
    problems: () => stores.flatMap((one) => one.problems()),
  };
}
