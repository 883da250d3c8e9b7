/** Owns which files the app keeps, all in one folder, and what was wrong with any of them. */
import type { RefusedShortcuts } from '../domain/shortcuts';
import type {
  Clock,
  Disposable,
  Log,
  QuestionnaireStore,
  StateStore,
  StorageProblem,
  WindowSizes,
} from '../ports';
import { createFolder, type Folder } from './folder';
import { createJournalFile, type JournalFile } from './journalFile';
import { createQuestionnaireStore } from './questionnaireStore';
import { createRefusedShortcuts } from './refusedShortcuts';
import { createSettingsStore, type OpenEngine, type SettingsFile } from './settingsStore';
import { createStateStore } from './stateFile';
import { removeLeftOvers } from './wholeWrite';
import { createWindowSizes } from './windowSizes';

export interface Stores {
  readonly folder: Folder;
  readonly settings: SettingsFile;
  readonly journal: JournalFile;
  readonly questionnaire: QuestionnaireStore;
  readonly stateStore: StateStore;
  readonly windowSizes: WindowSizes & Disposable;
  readonly refusedShortcuts: RefusedShortcuts & Disposable;
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
    windowSizes: createWindowSizes(parts),
    refusedShortcuts: createRefusedShortcuts(parts),
    problems: () => stores.flatMap((one) => one.problems()),
  };
}
