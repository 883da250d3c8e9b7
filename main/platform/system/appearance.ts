/** Owns how the windows are to look: the settings of the person where made, else what the system says. */
import type { Appearance } from '../../bridge/contract';
import { languageOf, languages } from '../../domain/languages';
import type { Country } from '../../domain/region';
import type { Settings } from '../../domain/settings';

/** What the system says of itself. */
export interface SystemLook {
  readonly dark: boolean;
  readonly moreContrast: boolean;
  readonly reducedMotion: boolean;
  /** Languages the person prefers, best first, as BCP 47 tags. */
  readonly languages: readonly string[];
  readonly country: Country;
}

export function appearanceOf(settings: Settings, system: SystemLook): Appearance {
  const language = languageOf(settings.language, system.languages);
  return {
    theme: settings.theme === 'system' ? (system.dark ? 'dark' : 'light') : settings.theme,
    contrast: settings.contrast === 'system' ? (system.moreContrast ? 'more' : 'normal') : settings.contrast,
    motion: settings.motion === 'system' ? (system.reducedMotion ? 'reduced' : 'full') : settings.motion,
    textScale: settings.textScale / 100,
    language,
    direction: languages[language].direction,
    country: system.country,
    person: settings.person,
  };
}

/** The ground of a window before its page has painted: the ground of the design tokens. */
export function groundOf(appearance: Appearance): string {
  return appearance.theme === 'dark' ? '#1b1a18' : '#f7f5f2';
}
