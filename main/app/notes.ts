/** Owns what the notifications say: texts and buttons, in words. */

import type { Words } from '../content/words';
import type { PromptStyle } from '../domain/break/state';
import type { Prompt } from '../domain/sitting/state';
import type { Span } from '../domain/time';
import type { Note, NoteButton } from '../ports';

/** @param cue the text key of what the break window says first */
export function promptNote(
  { sat, canPostpone }: Pick<Prompt, 'sat' | 'canPostpone'>,
  style: PromptStyle,
  words: Words,
  cue: string,
): Note {
  // The words of the window's own buttons: an answer is called the same wherever it is given.
  const button = (answer: NoteButton['answer']): NoteButton => ({
    answer,
    label: words.translate(`break.${answer}`),
  });
  return {
    title: words.translate('notification.prompt.title'),
    body: words.translate('notification.prompt.body', {
      sat: words.minutes(sat),
      cue: words.translate(cue),
    }),
    urgency: 'normal',
    buttons: [button('start'), ...(canPostpone ? [button('later')] : []), button('skip')],
    // Alone it is the prompt, and must be there as long; beside the window it has done its part when it has been seen.
    stays: style === 'notification',
  };
}

export function nudgeNote(sat: Span, words: Words): Note {
  return plainNote(
    words.translate('notification.nudge.title'),
    words.translate('notification.nudge.body', { sat: words.minutes(sat) }),
    'normal',
  );
}

export function hintNote(stood: Span, words: Words): Note {
  return plainNote(
    words.translate('notification.hint.title'),
    words.translate('notification.hint.body', { stood: words.minutes(stood) }),
    'low',
  );
}

/** A word on the way that asks for no answer. */
export function plainNote(title: string, body: string, urgency: Note['urgency']): Note {
  return { title, body, urgency, buttons: [], stays: false };
}
