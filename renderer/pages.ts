/** Owns the code of each window, loaded when it is the one that is shown. */
import { type ComponentType, lazy } from 'react';
import { isWindowName, type WindowName } from '../main/bridge/windows';

export const pages: { readonly [name in WindowName]: ComponentType } = {
  break: lazy(async () => ({ default: (await import('./break/BreakWindow')).BreakWindow })),
  settings: lazy(async () => ({ default: (await import('./settings/SettingsWindow')).SettingsWindow })),
  today: lazy(async () => ({ default: (await import('./today/TodayWindow')).TodayWindow })),
  help: lazy(async () => ({ default: (await import('./help/HelpWindow')).HelpWindow })),
  welcome: lazy(async () => ({ default: (await import('./welcome/WelcomeWindow')).WelcomeWindow })),
};

/** The window that `?window=` names, or `null`. */
export function pageOf(search: string): WindowName | null {
  const name = new URLSearchParams(search).get('window');
  return name !== null && isWindowName(name) ? name : null;
}
