/** Owns what the settings window needs, as data: values, presets, ranges and sections, all from the one table. */
import type { SettingsView } from '../bridge/contract';
import { presetSettings, rangeOf, type Settings, sectionOf, settingKeys } from '../domain/settings';

/** What only the shell knows. */
export type SettingsKnown = Pick<
  SettingsView,
  'undo' | 'problems' | 'voiceAvailable' | 'notesHaveButtons' | 'promptsByLimit'
>;

const sectionByKey = Object.fromEntries(
  settingKeys.map((key) => [key, sectionOf(key)]),
) as SettingsView['sectionOf']; // one for each key of the table

const ranges: SettingsView['ranges'] = Object.fromEntries(
  settingKeys.flatMap((key) => {
    const range = rangeOf(key);
    return range === null ? [] : [[key, range]];
  }),
);

export function settingsView(settings: Settings, known: SettingsKnown): SettingsView {
  return { settings, presets: presetSettings, ranges, sectionOf: sectionByKey, ...known };
}
