/** Owns how the break comes before a person's eyes, as window and as notification: it only shows, and says what became of it. */
import type { Words } from '../../content/words';
import type { BreakEffect, BreakHappening, PromptStyle, WindowShape } from '../../domain/break/state';
import type { Prompt } from '../../domain/sitting/state';
import type { Log, NoteButton, Notifier, Windows } from '../../ports';
import { drop } from '../drop';
import { promptNote } from '../notes';

export interface BreakScreenParts {
  readonly windows: Pick<Windows, 'open' | 'close' | 'hide'>;
  readonly notifier: Pick<Notifier, 'show' | 'withdraw'>;
  readonly log: Log;
  promptStyle(): PromptStyle;
  words(): Words;
  /** The text key of what the window says first of what is proposed. */
  promptCue(): string;
  /** The window is to be in sight: asked again after every wait. */
  isWanted(): boolean;
  /** The person has answered a prompt from its notification. */
  answer(prompt: Prompt, answer: NoteButton['answer']): void;
  tell(happening: BreakHappening): void;
}

/** Gives what carries out one effect of the break. */
export function createBreakScreen(parts: BreakScreenParts): (effect: BreakEffect) => void {
  const { windows, notifier, log } = parts;
  /** How often the window was asked for: of a request that a later one took the place of nothing is told. */
  let asked = 0;

  const open = async (focus: boolean, shape: WindowShape): Promise<void> => {
    asked += 1;
    const mine = asked;
    const isWanted = (): boolean => mine === asked && parts.isWanted();
    const shown = await windows.open('break', focus, isWanted, shape);
    if (isWanted()) parts.tell({ type: shown ? 'window-shown' : 'window-failed' });
  };

  const notify = async (prompt: Prompt): Promise<void> => {
    const note = promptNote(prompt, parts.promptStyle(), parts.words(), parts.promptCue());
    const result = await notifier.show(note, (answer) => {
      if (answer === 'open') parts.tell({ type: 'note-clicked', prompt: prompt.id });
      else parts.answer(prompt, answer);
    });
    if (result === 'failed') parts.tell({ type: 'note-failed', prompt: prompt.id });
  };

  return (effect) => {
    switch (effect.do) {
      case 'show-window':
        return drop(open(effect.focus, effect.shape), log, 'showing the break window');
      case 'hide-window':
        return windows.hide('break');
      case 'close-window':
        return windows.close('break');
      case 'notify':
        return drop(notify(effect.prompt), log, 'showing a prompt');
      case 'withdraw-note':
        return notifier.withdraw();
      case 'credit':
      case 'say-walked':
      case 'say-not-walked':
      case 'note':
        return;
    }
  };
}
