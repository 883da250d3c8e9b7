/** Owns what a window is called in the system's lists of windows. */
import type { WindowName } from '../bridge/windows';
import type { Words } from '../content/words';

const beforeAppName = (title: string, appName: string): string => `${title} – ${appName}`;

/** The break's window is called by what it shows as soon as its page says so; until then by the app's name, as its page is. */
export function windowTitle(name: WindowName, words: Pick<Words, 'translate'>, appName: string): string {
  return name === 'break' ? appName : beforeAppName(words.translate(`tray.${name}`), appName);
}

/**
 * What it is called once its page says `shown`: the break's by that alone, those with several pages by the one that they
 * show; `null` = as before. Until a page has drawn, `shown` is the app's name.
 */
export function titleShowing(name: WindowName, shown: string, appName: string): string | null {
  if (name === 'break') return shown;
  const hasPages = name === 'today' || name === 'help';
  return hasPages && shown !== appName ? beforeAppName(shown, appName) : null;
}
