/**
 * Owns when the notification of a prompt goes before its answer: once the window that says the same has been seen.
 * The two must not stand side by side for long.
 */
import { seenLately } from '../../domain/sitting/presence';
import type { State } from '../../domain/sitting/state';
import { between, type Instant, seconds } from '../../domain/time';
import type { Clock, Notifier, Windows } from '../../ports';

export interface NoteGoesParts {
  readonly clock: Clock;
  readonly windows: Pick<Windows, 'isShown' | 'isFocused'>;
  readonly notifier: Pick<Notifier, 'withdraw'>;
  state(): State;
}

/** Whoever still uses the machine so long after a window came in front of theirs has seen it; our choice. */
const seenAfter = seconds(6);

/** What is returned is to be called after every change of the state. */
export function createNoteGoes({ clock, windows, notifier, state }: NoteGoesParts): () => void {
  /** The prompt whose window is shown, and since when; `gone`: its notification is. */
  let shown: { readonly prompt: string; readonly since: Instant; gone: boolean } | null = null;
  return () => {
    const now = clock.now();
    const { activity } = state();
    const prompt = activity.doing === 'prompted' && windows.isShown('break') ? activity.prompt.id : null;
    if (prompt === null) shown = null;
    else if (shown?.prompt !== prompt) shown = { prompt, since: now, gone: false };
    if (shown === null || shown.gone) return;
    const still = between(shown.since, now) - seenAfter;
    const seen = windows.isFocused('break') || (still >= 0 && seenLately(state(), now, still));
    if (!seen) return;
    shown.gone = true;
    notifier.withdraw();
  };
}
