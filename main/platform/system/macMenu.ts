/**
 * Owns the menu of macOS, by which its keys work at all: what copies, pastes and takes back in a text field, and Cmd with Q, H
 * and M, belong to items of a menu there. Elsewhere the app has none, and no window a menu bar.
 */
import type { MenuItemConstructorOptions } from 'electron';

/**
 * The template of the app's menu; `null` = none. By roles, whose words and keys are Electron's: the app has no place in the
 * Dock and so none in the menu bar, where somebody would read them. Closing is the page's own key (renderer/closeKey.ts): an
 * item for it would take away a break window that only its own keys answer.
 */
export function appMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === 'darwin' ? [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }] : null;
}
