/** Owns how an `Appearance` becomes attributes of <html>, which the tokens answer to. */
import type { Appearance } from '../../main/bridge/contract';

/** Sets theme, contrast, motion, text size, language and direction of the page. */
export function applyAppearance(look: Appearance, page: HTMLElement = document.documentElement): void {
  page.dataset['theme'] = look.theme;
  page.dataset['contrast'] = look.contrast;
  page.dataset['motion'] = look.motion;
  page.dataset['system'] = navigator.userAgent.includes('Macintosh') ? 'mac' : 'other';
  page.style.setProperty('--text-scale', String(look.textScale));
  page.lang = look.language;
  page.dir = look.direction;
}
