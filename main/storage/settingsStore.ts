/**
 * Owns the person's settings while the app runs: read and checked once, held in memory, written on every change.
 * Whatever is wrong with the file, there are settings; a damaged file is kept beside and what is valid is saved.
 */
import { isSetting, type SettingKey, type Settings, salvage, settingKeys } from '../domain/settings';
import type { Clock, Log, SettingsStore } from '../ports';
import { openElectronStore, type SettingsEngine } from './electronStore';
import { same } from './files';
import type { Folder } from './folder';
import { migrate, newestVersion, versionKey } from './migrations';
import { createObjectFile, type Judged, type Raw } from './objectFile';

const known: ReadonlySet<string> = new Set(settingKeys);
const isKnown = (key: string): key is SettingKey => known.has(key);

/** The file holds only what the person set, so that a better default reaches everyone else. */
function judge(raw: Raw): Judged {
  const migrated = migrate(raw);
  const { refused } = salvage(migrated.raw);
  return {
    values: Object.fromEntries(Object.entries(migrated.raw).filter(([key]) => !refused.includes(key))),
    wrong: [...(migrated.failure === null ? [] : [migrated.failure]), ...refused],
    changed: migrated.changed,
  };
}

/**
 * Opens the settings in `folder`. Never throws: without a usable file the settings live in memory and `problems`
 * says so.
 */
export function createSettingsStore(parts: {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
  readonly openEngine?: (directory: string) => SettingsEngine;
}): SettingsStore {
  const { folder, openEngine = openElectronStore } = parts;
  let engine: SettingsEngine | null = null;
  const file = createObjectFile({
    ...parts,
    file: 'settings',
    judge,
    write(values) {
      engine ??= openEngine(folder.path);
      engine.write({ [versionKey]: newestVersion(), ...values });
    },
  });
  const read = (): Settings => Object.freeze({ ...salvage(file.values()).settings });
  let settings = read();

  const listeners = new Set<(now: Settings, before: Settings) => void>();
  const adopt = (): void => {
    const before = settings;
    const now = read();
    if (same(now, before)) return;
    settings = now;
    for (const listen of [...listeners]) listen(settings, before);
  };
  file.onReadLate(adopt);

  return {
    current: () => settings,
    change(some) {
      const entries = Object.entries(some);
      const refused = entries.filter(([key, value]) => !isKnown(key) || !isSetting(key, value));
      if (refused.length > 0) return { ok: false, refused: refused.map(([key]) => key) };
      const changed = entries.filter(([key, value]) => isKnown(key) && !same(settings[key], value));
      if (changed.length === 0) return { ok: true };
      file.set(Object.fromEntries(changed));
      adopt();
      return { ok: true };
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
