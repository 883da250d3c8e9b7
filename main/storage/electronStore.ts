/** Owns the one use of electron-store: it writes the settings file atomically and knows where it lies. */
import ElectronStore from 'electron-store';
import type { RawSettings } from './migrations';

/** What the settings store needs of whatever keeps the file. Both methods throw what the system throws. */
export interface SettingsEngine {
  /** Replaces the file's values. */
  write(values: RawSettings): void;
}

/** Without its extension. */
export const settingsName = 'settings';

/**
 * Opens `settings.json` in `directory`; throws where it can't be read (a directory in its place, no right to it).
 * electron-store gets no schema, no defaults and no migrations: it would reset the whole file for one bad value
 * and start no app on a damaged one. Those are the settings store's own work. Nor does it watch: a half-saved
 * edit by hand would be taken for damage.
 */
export function openElectronStore(directory: string): SettingsEngine {
  const store = new ElectronStore<Record<string, unknown>>({
    name: settingsName,
    cwd: directory,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: true,
    configFileMode: 0o600,
    watch: false,
  });
  return {
    write(values) {
      store.store = { ...values };
    },
  };
}
