/** Owns how a prompt reaches the person on this desktop, where they have left that to the app. */
import type { PromptStyle } from '../domain/break/state';
import type { Policy } from '../domain/policy';
import { policyOf, type Settings } from '../domain/settings';
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

/** A prompt is small only where its words have the room: beyond this much text it needs the whole window (break-2, section 7). */
const largestSmall = 1.25;

/** Whether large text needs the whole window. @param textScale 1 to 2 */
export function needsWhole(textScale: number): boolean {
  return textScale > largestSmall;
}

/**
 * Why a word can't come before a prompt here; `null` = it can. A window that can't choose its place and takes the keyboard
 * is no quiet word, and where a prompt is a notification alone there is no window that it could grow into.
 */
export function knockHindered(style: PromptStyle, taking: boolean): 'wayland' | 'notification' | null {
  if (taking) return 'wayland';
  return style === 'notification' ? 'notification' : null;
}

/** The policy of the settings on this desktop: no knock where none can come. */
export function policyHere(settings: Settings, hindered: ReturnType<typeof knockHindered>): Policy {
  const policy = policyOf(settings);
  return { ...policy, knock: policy.knock && hindered === null };
}

/** Which windows the person wants small. @param textScale 1 to 2 */
export function smallWindowsOf({ promptSize, smallWalk }: Settings, textScale: number) {
  return { prompt: promptSize === 'small' && !needsWhole(textScale), walk: smallWalk };
}
