/** Owns the list of what windows can ask: one file for each window, put together here. */
import type { ProfileView, SettingsView } from '../../bridge/contract';
import type { RequestHandlers } from '../../bridge/handlers';
import { type BreakParts, createBreakRequests } from './break';
import { createEveryWindowRequests, type EveryWindowParts } from './everyWindow';
import { createHelpRequests, type HelpParts } from './help';
import { createProfileRequests, type ProfileParts } from './profile';
import { createSettingsRequests, type SettingsParts } from './settings';
import { createTakeoutRequests, type TakeoutParts } from './takeout';
import { createTodayRequests, type TodayParts } from './today';

export type RequestParts = EveryWindowParts &
  BreakParts &
  SettingsParts &
  ProfileParts &
  TakeoutParts &
  Omit<TodayParts, 'changeSettings'> &
  HelpParts;

export interface AllRequests {
  /** What handles each request. The compiler refuses a missing one. */
  readonly handlers: RequestHandlers;
  settingsView(): SettingsView;
  profileView(): ProfileView;
  /** Brings the welcome at a start of the app, if it is due. */
  welcome(): void;
}

export function createRequests(parts: RequestParts): AllRequests {
  const settings = createSettingsRequests(parts);
  const profile = createProfileRequests(parts);
  return {
    handlers: {
      ...createEveryWindowRequests(parts),
      ...createBreakRequests(parts),
      ...settings.handlers,
      ...profile.handlers,
      ...createTakeoutRequests(parts),
      ...createTodayRequests({ ...parts, changeSettings: settings.change }),
      ...createHelpRequests(parts),
    },
    settingsView: settings.view,
    profileView: profile.view,
    welcome: profile.welcome,
  };
}
