/** Owns what the settings window is told in pictures, where nothing else is said: everything as it comes. */
import type { SettingsView } from '../../main/bridge/contract';
import { presetSettings } from '../../main/domain/settings';

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
