/**
 * Owns the person's settings while the app runs: read and checked once, held in memory, written on every change.
 * Whatever is wrong with the file, there are settings; a damaged file is kept beside and what is valid is saved.
 */
import { join } from 'node:path';
import { isSetting, type SettingKey, type Settings, salvage, settingKeys } from '../domain/settings';
import type { Clock, Log, SettingsStore, StorageProblem } from '../ports';
import { openElectronStore, type SettingsEngine, settingsName } from './electronStore';
import { keepAside, readObject, same } from './files';
import { migrate, newestVersion, type RawSettings, versionKey } from './migrations';
import { createPersistence } from './persistence';

const known: ReadonlySet<string> = new Set(settingKeys);
const isKnown = (key: string): key is SettingKey => known.has(key);

/**
 * Opens the settings in `directory`. Never throws: without a usable file the settings live in memory and
 * `problems` says so. The file holds only what the person set, so that a better default reaches everyone else.
 */
export function createSettingsStore(parts: {
  readonly directory: string;
  readonly clock: Pick<Clock, 'now' | 'utcOffset' | 'wakeAfter'>;
  readonly log: Log;
  readonly openEngine?: (directory: string) => SettingsEngine;
}): SettingsStore {
  const { directory, clock, log, openEngine = openElectronStore } = parts;
  const path = join(directory, `${settingsName}.json`);
  // Judged before the engine opens it, which would throw on some damage and reset on other.
  const found = readObject(path);
  const kept: StorageProblem[] = [];
  const migrated = migrate(found.kind === 'values' ? found.raw : {});
  const saved = salvage(migrated.raw);

  const details = [
    ...(found.kind === 'damaged' ? [found.why] : []),
    ...(migrated.failure === null ? [] : [migrated.failure]),
    ...saved.refused,
  ];
  if (details.length > 0) {
    const problem = found.kind === 'damaged' ? 'damaged' : 'values-refused';
    const now = clock.now();
    const keptAs = keepAside(path, now, clock.utcOffset(now), log);
    log.note(`settings ${problem}, kept as ${keptAs ?? 'nothing'}`, details.join(', '));
    kept.push({ file: 'settings', problem, keptAs, details });
  }
  if (found.kind === 'unreadable') log.note("settings can't be read", found.why);

  let settings: Settings = Object.freeze({ ...saved.settings });
  /** What the file is to hold: the person's own choices and the keys of other versions, which are none of ours. */
  let values: RawSettings = Object.fromEntries(
    Object.entries(migrated.raw).filter(([key]) => !isKnown(key) || !saved.refused.includes(key)),
  );
  let engine: SettingsEngine | null = null;
  const persistence = createPersistence({
    name: 'settings',
    clock,
    log,
    write() {
      engine ??= openEngine(directory);
      engine.write({ [versionKey]: newestVersion(), ...values });
    },
  });
  const keptAside = kept.every((problem) => problem.keptAs !== null);
  if (found.kind === 'unreadable') persistence.save();
  else if ((details.length > 0 && keptAside) || migrated.changed) persistence.save();

  const listeners = new Set<(now: Settings, before: Settings) => void>();
  return {
    current: () => settings,
    change(some) {
      const entries = Object.entries(some);
      const refused = entries.filter(([key, value]) => !isKnown(key) || !isSetting(key, value));
      if (refused.length > 0) return { ok: false, refused: refused.map(([key]) => key) };
      const before = settings;
      const changed = entries.filter(([key, value]) => isKnown(key) && !same(before[key], value));
      if (changed.length === 0) return { ok: true };
      settings = Object.freeze({ ...before, ...Object.fromEntries(changed) });
      values = { ...values, ...Object.fromEntries(changed) };
      persistence.save();
      for (const listen of [...listeners]) listen(settings, before);
      return { ok: true };
    },
    onChange(listen) {
      listeners.add(listen);
      return { dispose: () => void listeners.delete(listen) };
    },
    problems() {
      const failure = persistence.failure();
      if (failure === null) return [...kept];
      return [...kept, { file: 'settings', problem: 'not-writable', keptAs: null, details: [failure] }];
    },
    dispose() {
      listeners.clear();
      persistence.dispose();
    },
  };
}
