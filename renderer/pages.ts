/** Owns which window an address names and the code of each, loaded when it is the one that is shown. */
import { type ComponentType, lazy } from 'react';
import type { WindowName } from '../main/ports';

export type PageName = WindowName;

const files = import.meta.glob<Readonly<Record<string, ComponentType>>>([
  './break/BreakWindow.tsx',
  './today/TodayWindow.tsx',
  './help/HelpWindow.tsx',
  './welcome/WelcomeWindow.tsx',
]);

/** A window of another folder by its one export. */
function page(file: string, name: string): ComponentType {
  return lazy(async () => {
    const found = (await files[file]?.())?.[name];
    if (found === undefined) throw new Error(`${file} does not export ${name}`);
    return { default: found };
  });
}

export const pages: Readonly<Record<PageName, ComponentType>> = {
  break: page('./break/BreakWindow.tsx', 'BreakWindow'),
  today: page('./today/TodayWindow.tsx', 'TodayWindow'),
  help: page('./help/HelpWindow.tsx', 'HelpWindow'),
  welcome: page('./welcome/WelcomeWindow.tsx', 'WelcomeWindow'),
  settings: lazy(async () => ({ default: (await import('./settings/SettingsWindow')).SettingsWindow })),
};

/** The window that `?window=` names, or `null`. */
export function pageOf(search: string): PageName | null {
  const name = new URLSearchParams(search).get('window');
  // Checked against the table.
  return name !== null && Object.hasOwn(pages, name) ? (name as PageName) : null;
}
