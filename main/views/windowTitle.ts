/** Owns what a window is called in the system's lists of windows. */
import type { WindowName } from '../bridge/windows';
import type { Words } from '../content/words';

/** The break's window is called by what it shows as soon as its page says so; until then by the app's name, as its page is. */
export function windowTitle(name: WindowName, words: Pick<Words, 'translate'>, appName: string): string {
  return name === 'break' ? appName : `${words.translate(`tray.${name}`)} – ${appName}`;
}
