/** Owns how each effect of the rule is carried out: one exhaustive switch from what is asked to the port that does it. */

import type { Words } from '../content/words';
import type { Effect, Prompt } from '../domain/sitting/state';
import { assertNever } from '../domain/time';
import type { JournalStore, Log, Note, NoteButton, Notifier, Windows } from '../ports';
import { hintNote, nudgeNote, promptNote } from './notes';
import type { PromptStyle } from './promptStyle';

export interface Ports {
  readonly journal: Pick<JournalStore, 'append'>;
  readonly notifier: Pick<Notifier, 'show' | 'withdraw'>;
  readonly windows: Pick<Windows, 'open' | 'close'>;
  readonly log: Log;
  promptStyle(): PromptStyle;
  words(): Words;
  /** The person has answered a prompt from its notification. */
  answer(prompt: Prompt, answer: NoteButton['answer']): void;
  /** The exercise that a prompt proposes, for its one line of advice; `null` = only to stand up. */
  proposedExercise(): string | null;
  /** The prompt is still open and may be shown: nothing is drawn over a locked screen. */
  mayShow(prompt: Prompt): boolean;
  /** The break window shows a guide, running or just ended: it is not taken away with the prompt. */
  showsGuide(): boolean;
  /** Begins the guide where none runs, and brings its window with the keyboard. */
  openGuide(): void;
  /** Ends the guide, credits what was held, and takes its window away. */
  closeGuide(): void;
}

/** Carries out one effect. Never throws: a service that fails must not keep the others from theirs. */
export function perform(effect: Effect, ports: Ports): void {
  try {
    carryOut(effect, ports);
  } catch (error) {
    ports.log.trouble(`carrying out ${effect.do}`, error);
  }
}

function carryOut(effect: Effect, ports: Ports): void {
  switch (effect.do) {
    case 'record':
      return ports.journal.append(effect.entry);
    case 'prompt':
      return drop(showPrompt(effect.prompt, ports), ports.log, 'showing a prompt');
    case 'close-prompt':
      ports.notifier.withdraw();
      if (!ports.showsGuide()) ports.windows.close('break');
      return;
    case 'open-guide':
      return ports.openGuide();
    case 'close-guide':
      return ports.closeGuide();
    case 'nudge':
      return tell(nudgeNote(effect.sat, ports.words()), ports);
    case 'hint-posture':
      return tell(hintNote(effect.stood, ports.words()), ports);
    default:
      return assertNever(effect);
  }
}

/**
 * Shows a prompt as the person wants it. Where a notification can't be shown the window is opened whatever
 * the style, and the other way round: a prompt that nobody can see would be no prompt.
 */
async function showPrompt(prompt: Prompt, ports: Ports): Promise<void> {
  const promptStyle = ports.promptStyle();
  const note = promptNote(prompt, promptStyle, ports.words(), ports.proposedExercise());
  const openWindow = async (focus: boolean): Promise<boolean> => {
    if (!ports.mayShow(prompt)) return true;
    return ports.windows.open('break', focus);
  };
  const notify = async (): Promise<boolean> => {
    const result = await ports.notifier.show(note, (answer) => {
      if (answer !== 'open') return ports.answer(prompt, answer);
      // A press on an old notification changes nothing (Q12): the window opens only while its prompt does.
      ports.notifier.withdraw();
      drop(openWindow(true), ports.log, 'opening the window of a notification');
    });
    return result !== 'failed';
  };
  const window = promptStyle === 'notification' ? null : openWindow(false);
  const notified = promptStyle === 'window' ? null : notify();
  if (window === null && (await notified) === false) {
    ports.log.note('no notification could be shown', 'the window is opened instead');
    await openWindow(false);
  }
  // A window that went because its prompt did was no failure: nobody is called for a prompt that is over (Q9, Q12).
  if (notified === null && (await window) === false && ports.mayShow(prompt)) {
    ports.log.note('the window could not be shown', 'a notification is sent instead');
    await notify();
  }
  await Promise.all([window, notified]);
}

/** A word on the way that asks for no answer. */
function tell(note: Note, ports: Ports): void {
  drop(
    ports.notifier.show(note, () => {}),
    ports.log,
    'showing a notification',
  );
}

/** Lets a promise go on by itself; what it fails with is logged. */
export function drop(promise: Promise<unknown>, log: Log, reason: string): void {
  promise.catch((error: unknown) => log.trouble(reason, error));
}
