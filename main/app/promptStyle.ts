/** Owns how a prompt reaches the person on this desktop, where they have left that to the app. */
import type { PromptStyle } from '../domain/break/state';
import type { Settings } from '../domain/settings';
import type { NoteAbilities } from '../ports';

/**
 * Notifications that can be answered come beside the window; without buttons they would only say the same thing twice,
 * so the window comes alone. A window that can't come without the keyboard stays away where the notification does for it.
 * @param taking a window that comes takes the keyboard: natively on Wayland
 */
export function promptStyleOf(
  setting: Settings['promptStyle'],
  { buttons }: NoteAbilities,
  taking: boolean,
): PromptStyle {
  if (setting !== 'auto') return setting;
  if (!buttons) return 'window';
  return taking ? 'notification' : 'both';
}
