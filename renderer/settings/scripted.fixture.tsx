/** Test code: the settings window before a main process that keeps settings as the real one does, and notes what is asked. */
import { act } from '@testing-library/react';
import type { ProfileView, SettingsView } from '../../main/bridge/contract';
import { settingsView } from '../../main/bridge/settingsView.fixture';
import type { WindowPlace } from '../../main/bridge/windows';
import { emptyQuestionnaire, profileOf, type Questionnaire } from '../../main/domain/person/questionnaire';
import { type Settings, settingKeys } from '../../main/domain/settings';
import type { LimitAdvice } from '../../main/domain/statistics/advice/advice';
import { profileView } from '../../main/views/profileView';
import { putBridge, show } from '../ui/windows.fixture';
import { SettingsWindow } from './SettingsWindow';

type Asked = readonly [name: string, ...takes: unknown[]];

/** Shows the window; `some` changes its first view. `now()` is what the main process holds; `recordings`: when a field
 * waits for keys and when no more. */
export async function openSettings(
  some: Partial<SettingsView> = {},
  look: Parameters<typeof show>[1] = {},
  place: WindowPlace | null = null,
  advice: LimitAdvice | null = null,
) {
  let held: SettingsView = { ...settingsView, ...some };
  const asked: Asked[] = [];
  const recordings: boolean[] = [];
  const changed = (settings: Partial<Settings>): void => {
    const [key] = settingKeys.filter((one) => one in settings);
    if (key === undefined) return;
    const undo = { key, before: held.settings[key], after: settings[key] };
    held = { ...held, settings: { ...held.settings, ...settings }, undo };
  };
  let questionnaire: Questionnaire = emptyQuestionnaire;
  const person = (): ProfileView =>
    profileView({
      questionnaire,
      profile: profileOf(held.settings, questionnaire),
      emergency: null,
      programme: { screened: true, paused: null },
    });
  const announce = putBridge({
    profileView: async () => person(),
    changeProfile: async (some) => {
      asked.push(['changeProfile', some]);
      questionnaire = { ...questionnaire, ...some };
      return { refused: [] };
    },
    finishScreening: async () => {
      asked.push(['finishScreening']);
    },
    settingsView: async () => held,
    place: async () => place,
    limitAdvice: async () => advice,
    answerLimitAdvice: async (suggestion, taken) => {
      asked.push(['answerLimitAdvice', suggestion, taken]);
      if (taken) changed({ sittingLimit: suggestion.limit });
    },
    changeSettings: async (settings) => {
      asked.push(['changeSettings', settings]);
      changed(settings);
      return { refused: [] };
    },
    recordShortcut: async (recording) => {
      recordings.push(recording);
    },
    undoSettings: async () => {
      asked.push(['undoSettings']);
      if (held.undo === null) return;
      held = { ...held, settings: { ...held.settings, [held.undo.key]: held.undo.before }, undo: null };
    },
    resetSection: async (section) => {
      asked.push(['resetSection', section]);
    },
    command: async (command) => {
      asked.push(['command', command]);
    },
  });
  localStorage.clear();
  const shown = await show(<SettingsWindow />, look);
  await act(async () => undefined);
  return { asked, recordings, announce, now: () => held.settings, ...shown };
}
