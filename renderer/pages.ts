/** Owns the code of each window, loaded when it is the one that is shown. */
import type { ComponentType } from 'react';
import { isWindowName, type WindowName } from '../main/bridge/windows';

/** Loads the code of a window. Awaited before anything is drawn: what React shows first instead is kept for 300 ms. */
export const pages: { readonly [name in WindowName]: () => Promise<ComponentType> } = {
  break: async () => (await import('./break/BreakWindow')).BreakWindow,
  settings: async () => (await import('./settings/SettingsWindow')).SettingsWindow,
  today: async () => (await import('./today/TodayWindow')).TodayWindow,
  help: async () => (await import('./help/HelpWindow')).HelpWindow,
  welcome: async () => (await import('./welcome/WelcomeWindow')).WelcomeWindow,
};

/** The window that `?window=` names, or `null`. */
export function pageOf(search: string): WindowName | null {
  const name = new URLSearchParams(search).get('window');
  return name !== null && isWindowName(name) ? name : null;
}
