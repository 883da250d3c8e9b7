/** Owns which files the app keeps, all in one folder, and what was wrong with any of them. */
import type { Clock, Log, ProfileStore, SettingsStore, StateStore, StorageProblem } from '../ports';
import { createJournalFile, type JournalFile } from './journalFile';
import { createProfileStore } from './profileStore';
import { createSettingsStore } from './settingsStore';
import { createStateStore } from './stateFile';

export interface Stores {
  readonly settings: SettingsStore;
  readonly journal: JournalFile;
  readonly profiles: ProfileStore;
  readonly stateStore: StateStore;
  problems(): readonly StorageProblem[];
}

/** @param clock of the machine: files carry the time of the wall */
export function createStores(directory: string, clock: Clock, log: Log): Stores {
  const parts = { directory, clock, log };
  const settings = createSettingsStore(parts);
  const journal = createJournalFile(parts);
  const profiles = createProfileStore(parts);
  const stateStore = createStateStore(parts);
  const stores = [settings, journal, profiles, stateStore];
  return { settings, journal, profiles, stateStore, problems: () => stores.flatMap((one) => one.problems()) };
}
