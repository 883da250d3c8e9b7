/** Owns changing settings so that the last change can be taken back, and resetting a section at once. */
import type { Section } from '../../domain/sections';
import {
  presetSettings,
  type SettingKey,
  type Settings,
  sectionOf,
  settingKeys,
} from '../../domain/settings';
import type { SettingsStore } from '../../ports';

export interface LastChange {
  readonly key: SettingKey;
  readonly before: unknown;
  readonly after: unknown;
}

export interface SettingsEdits {
  /** The keys that were refused; none = all was taken. */
  change(some: Partial<Settings>): readonly string[];
  undo(): void;
  reset(section: Section): void;
  /** The first key of the last change, or `null` where nothing can be taken back. */
  last(): LastChange | null;
}

export function createSettingsEdits(store: Pick<SettingsStore, 'current' | 'change'>): SettingsEdits {
  let last: { readonly before: Partial<Settings>; readonly after: Partial<Settings> } | null = null;

  const change = (some: Partial<Settings>): readonly string[] => {
    const now = store.current();
    const keys = settingKeys.filter((key) => key in some && !same(some[key], now[key]));
    const result = store.change(some);
    if (!result.ok) return result.refused;
    if (keys.length > 0) last = { before: only(now, keys), after: only(store.current(), keys) };
    return [];
  };

  return {
    change,
    undo() {
      if (last === null) return;
      store.change(last.before);
      last = null;
    },
    reset(section) {
      change(
        only(
          presetSettings,
          settingKeys.filter((key) => sectionOf(key) === section),
        ),
      );
    },
    last() {
      if (last === null) return null;
      const [key] = settingKeys.filter((one) => last !== null && one in last.before);
      return key === undefined ? null : { key, before: last.before[key], after: last.after[key] };
    },
  };
}

function only(settings: Settings, keys: readonly SettingKey[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
