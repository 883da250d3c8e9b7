/** Owns what the shortcut of a command asks for. */

import type { Command } from '../command';
import type { ShortcutName } from '../domain/shortcuts';
import { assertNever, hours } from '../domain/time';

/** A pause that is easily begun ends by itself: after an hour, or by the same keys. */
const pauseLength = hours(1);

/** @param paused prompts are paused now */
export function shortcutCommand(name: ShortcutName, paused: boolean): Command {
  switch (name) {
    case 'stretch':
      return { do: 'stretch' };
    case 'later':
      return { do: 'later', minutes: null };
    case 'stoodUp':
      return { do: 'stood-up' };
    case 'pause':
      return paused ? { do: 'resume' } : { do: 'pause-for', length: pauseLength };
    default:
      return assertNever(name);
  }
}
