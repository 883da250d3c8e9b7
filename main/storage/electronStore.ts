/** Owns the one use of electron-store: it writes the settings, and ours lets only what it wrote whole take their place. */
import { readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ElectronStore from 'electron-store';
import type { Raw } from './objectFile';
import { flushFolder, followed } from './wholeWrite';

/** What the settings store needs of whatever keeps the file. */
export interface SettingsEngine {
  /** Replaces the file's values in one step; throws what the system throws, the old file is then as it was. */
  write(values: Raw): void;
}

/**
 * Opens the writer of `settings.json` in `directory`; throws what the system throws. electron-store does well how a
 * file is written: a temporary file flushed to the disk, tried again where the system is busy, for this account
 * alone. Ours adds what it leaves out. Reading: it gets no schema, no defaults and no migrations, for it would reset
 * the whole file for one bad value and take an unreadable one for a reason to stop; nor does it watch, for a
 * half-saved edit by hand would be damage. Writing: it does not count the bytes that a full disk took, and where a
 * rename fails it writes straight into the file. So it writes `settings.json.staged`, which takes the name of the
 * settings only once it reads back as it was meant.
 */
export function openElectronStore(directory: string): SettingsEngine {
  const store = new ElectronStore<Record<string, unknown>>({
    name: 'settings.json',
    fileExtension: 'staged',
    cwd: directory,
    accessPropertiesByDotNotation: false,
    clearInvalidConfig: true,
    configFileMode: 0o600,
    serialize: written,
    watch: false,
  });
  return {
    write(values) {
      store.store = { ...values };
      const length = readFileSync(store.path, 'utf8').length;
      const wanted = written(values).length;
      if (length !== wanted) throw new Error(`only ${length} of ${wanted} characters could be written`);
      const target = followed(join(directory, 'settings.json'));
      renameSync(store.path, target);
      flushFolder(dirname(target));
    },
  };
}

/** The text of a settings file: a person may want to read it. */
function written(values: Raw): string {
  return `${JSON.stringify(values, undefined, 2)}\n`;
}
