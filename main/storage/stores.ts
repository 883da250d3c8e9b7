/** Owns which files the app keeps, all in one folder, and what was wrong with any of them. */
import type {
  Clock,
  Disposable,
  Log,
  QuestionnaireStore,
  SettingsStore,
  StateStore,
  StorageProblem,
  WindowSizes,
} from '../ports';
import { createFolder, type Folder } from './folder';
import { createJournalFile, type JournalFile } from './journalFile';
import { createPastFile, type PastFile } from './pastFile';
import { createQuestionnaireStore } from './questionnaireStore';
import { createSettingsStore } from './settingsStore';
import { createStateStore } from './stateFile';
import { removeLeftOvers } from './wholeWrite';
import { createWindowSizes } from './windowSizes';

export interface Stores {
  readonly folder: Folder;
  readonly settings: SettingsStore;
  readonly journal: JournalFile;
  readonly pastFile: PastFile;
  readonly questionnaire: QuestionnaireStore;
  readonly stateStore: StateStore;
  readonly windowSizes: WindowSizes & Disposable;
  problems(): readonly StorageProblem[];
}

/**
 * Opens all files in `directory`; only the one running instance may.
 * @param clock of the machine: files carry the time of the wall
 * @param program the file of the program that runs
 */
export function createStores(directory: string, clock: Clock, log: Log, program: string): Stores {
  const folder = createFolder(directory, log);
  removeLeftOvers(directory, log);
  const parts = { folder, clock, log };
  const settings = createSettingsStore(parts);
  const journal = createJournalFile(parts);
  const questionnaire = createQuestionnaireStore(parts);
  const stateStore = createStateStore({ ...parts, journal });
  const stores = [settings, journal, questionnaire, stateStore];
  return {
    folder,
    settings,
    journal,
    pastFile: createPastFile({ ...parts, journal, program }),
    questionnaire,
    stateStore,
    windowSizes: createWindowSizes(parts),
    problems: () => stores.flatMap((one) => one.problems()),
  };
}
