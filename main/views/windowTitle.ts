/** Owns what a window is called in the system's lists of windows. */
import type { WindowName } from '../bridge/windows';
import type { Words } from '../content/words';

export function windowTitle(name: WindowName, words: Pick<Words, 'translate'>, appName: string): string {
  return name === 'break'
    ? words.translate('notification.prompt.title')
    : `${words.translate(`tray.${name}`)} – ${appName}`;
}
