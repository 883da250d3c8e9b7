/** Test code: what the settings window is told in tests and pictures, where nothing else is said: everything as it comes. */
import { presetSettings } from '../domain/settings';
import type { SettingsView } from './contract';

export const settingsView: SettingsView = {
  settings: presetSettings,
  undo: null,
  problems: [],
  voiceBy: 'service',
  canPauseMedia: true,
  automaticPrompt: 'both',
  shortcuts: {
    reach: 'everywhere',
    states: { stretch: 'off', later: 'off', stoodUp: 'off', pause: 'off' },
    given: { stretch: null, later: null, stoodUp: null, pause: null },
  },
  knockHindered: null,
  needsWhole: false,
};
