/** Owns how a prompt reaches the person by their settings and on this desktop. */
import type { PromptStyle } from '../domain/break/state';
import type { Policy } from '../domain/policy';
import { policyOf, type Settings } from '../domain/settings';
import type { NoteAbilities } from '../ports';

/** What the ways of a prompt go by, each asked anew: all of it may change while the app runs. */
export interface PromptParts {
  settings(): Settings;
  /** What notifications can do on this desktop. */
  abilities(): NoteAbilities;
  /** Whether a window that comes takes the keyboard: natively on Wayland. */
  taking(): boolean;
  /** 1 to 2. */
  textScale(): number;
}

export interface PromptWays {
  promptStyle(): PromptStyle;
  /** How a prompt comes where that is left to the app. */
  automaticPrompt(): PromptStyle;
  /**
   * Why a word can't come before a prompt here; `null` = it can. A window that can't choose its place and takes the
   * keyboard is no quiet word, and where a prompt is a notification alone there is no window that it could grow into.
   */
  knockHindered(): 'wayland' | 'notification' | null;
  /** The policy of the settings on this desktop: no knock where none can come. */
  policy(): Policy;
  /** Whether large text needs the whole window. */
  needsWhole(): boolean;
  /** Which windows the person wants small, and can have small. */
  smallWindows(): { readonly prompt: boolean; readonly walk: boolean };
}

/** A prompt is small only where its words have the room: beyond this much text it needs the whole window (break-2, section 7). */
const largestSmall = 1.25;

export function createPromptWays({ settings, abilities, taking, textScale }: PromptParts): PromptWays {
  const styleOf = (setting: Settings['promptStyle']): PromptStyle =>
    setting === 'auto' ? automaticStyle(abilities(), taking()) : setting;
  const promptStyle = (): PromptStyle => styleOf(settings().promptStyle);
  const knockHindered: PromptWays['knockHindered'] = () => {
    if (taking()) return 'wayland';
    return promptStyle() === 'notification' ? 'notification' : null;
  };
  const needsWhole = (): boolean => textScale() > largestSmall;
  /** The policy of these very settings, which is asked for several times with each sample. */
  let made: { readonly of: Settings; readonly policy: Policy } | null = null;
  return {
    promptStyle,
    automaticPrompt: () => styleOf('auto'),
    knockHindered,
    policy() {
      const of = settings();
      if (made?.of !== of) made = { of, policy: policyOf(of) };
      const { policy } = made;
      return policy.knock && knockHindered() !== null ? { ...policy, knock: false } : policy;
    },
    needsWhole,
    smallWindows() {
      const { promptSize, smallWalk } = settings();
      return { prompt: promptSize === 'small' && !needsWhole(), walk: smallWalk };
    },
  };
}

/**
 * Notifications that can be answered come beside the window; without buttons they would only say the same thing twice,
 * so the window comes alone. A window that can't come without the keyboard stays away where the notification does for it.
 */
function automaticStyle({ buttons }: NoteAbilities, taking: boolean): PromptStyle {
  if (!buttons) return 'window';
  return taking ? 'notification' : 'both';
}
