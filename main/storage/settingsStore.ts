/**
 * Owns the person's settings while the app runs: read and checked once, held in memory, written on every change.
 * Whatever is wrong with the file, there are settings; a damaged file is kept beside and what is valid is saved.
 */
import { isSetting, type SettingKey, type Settings, salvage, settingKeys } from '../domain/settings';
import type { Clock, Log, SettingsStore } from '../ports';
import type { SettingsEngine } from './electronStore';
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

/** Opens what writes the file. */
export type OpenEngine = (directory: string) => SettingsEngine;

export interface SettingsFile extends SettingsStore {
  /** From now on the file is written; what had to wait for that is written at once. */
  writeBy(open: OpenEngine): void;
}

/**
 * Opens the settings in `folder`. Never throws: without a usable file the settings live in memory and `problems`
 * says so.
 * @param parts.openEngine left out where what writes is not loaded yet: no start waits for it to show what was read
 */
export function createSettingsStore(parts: {
  readonly folder: Folder;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
  readonly openEngine?: OpenEngine;
}): SettingsFile {
  const { folder } = parts;
  let openEngine: OpenEngine | null = null;
  let engine: SettingsEngine | null = null;
  const file = createObjectFile({
    ...parts,
    file: 'settings',
    judge,
    write(values) {
      if (openEngine === null) throw new Error('what writes it is not loaded yet');
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
  const writeBy = (open: OpenEngine): void => {
    openEngine = open;
    file.begin();
  };
  if (parts.openEngine !== undefined) writeBy(parts.openEngine);

  return {
    writeBy,
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
