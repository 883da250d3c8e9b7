/** Owns the proof that a change of settings can be taken back, once, and that a reset is one change. */
import { expect, test } from 'vitest';
import { isSetting, presetSettings, type Settings, settingKeys } from '../../domain/settings';
import { createSettingsEdits } from './settingsEdits';

function store() {
  let settings: Settings = presetSettings;
  return {
    current: () => settings,
    change(some: Partial<Settings>) {
      const refused = settingKeys.filter((key) => key in some && !isSetting(key, some[key]));
      if (refused.length > 0) return { ok: false as const, refused };
      settings = { ...settings, ...some };
      return { ok: true as const };
    },
  };
}

test('the last change is told and can be taken back, once', () => {
  const settings = store();
  const edits = createSettingsEdits(settings);
  expect(edits.last()).toBeNull();
  expect(edits.change({ sittingLimit: 45 })).toEqual([]);
  edits.change({ theme: 'dark' });
  expect(edits.last()).toEqual({ key: 'theme', before: 'system', after: 'dark' });
  edits.undo();
  edits.undo();
  expect(settings.current()).toEqual({ ...presetSettings, sittingLimit: 45 });
  expect(edits.last()).toBeNull();
});

test('what is refused changes nothing and leaves the last change as it was', () => {
  const settings = store();
  const edits = createSettingsEdits(settings);
  edits.change({ sittingLimit: 45 });
  expect(edits.change({ sittingLimit: 5 })).toEqual(['sittingLimit']);
  expect(edits.last()).toMatchObject({ key: 'sittingLimit', after: 45 });
});

test('a change to what is set already is none', () => {
  const edits = createSettingsEdits(store());
  edits.change({ sittingLimit: presetSettings.sittingLimit });
  expect(edits.last()).toBeNull();
});

test('a reset of a section touches that section alone, and is taken back whole', () => {
  const settings = store();
  const edits = createSettingsEdits(settings);
  edits.change({ sittingLimit: 45, idleBreak: 10, theme: 'dark' });
  edits.reset('sitting');
  expect(settings.current()).toEqual({ ...presetSettings, theme: 'dark' });
  edits.undo();
  expect(settings.current()).toEqual({ ...presetSettings, sittingLimit: 45, idleBreak: 10, theme: 'dark' });
});
