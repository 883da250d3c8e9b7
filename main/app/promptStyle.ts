/** Owns how a prompt reaches the person on this desktop, where they have left that to the app. */
import type { PromptStyle } from '../domain/break/state';
import type { Settings } from '../domain/settings';
import type { NoteAbilities } from '../ports';

/**
 * Notifications that can be answered come beside the window; without buttons they would only say the same thing twice,
 * so the window comes alone.
 */
export function promptStyleOf(setting: Settings['promptStyle'], { buttons }: NoteAbilities): PromptStyle {
  if (setting !== 'auto') return setting;
  return buttons ? 'both' : 'window';
}
