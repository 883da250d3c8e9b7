/** Owns what a person's command is to the rule: pure, so that tray, windows and command line mean the same by it. */

import type { Command } from '../command';
import type { Happening, PromptId } from '../domain/sitting/state';
import { after, type Instant, minutes } from '../domain/time';
import type { NoteButton } from '../ports';

/** Commands that concern the rule; the others are about windows and the app itself. */
export type RuleCommand = Exclude<Command, { readonly do: 'open' | 'quit' }>;

/** @param tomorrow when "until tomorrow" ends */
export function signalOf(command: RuleCommand, now: Instant, tomorrow: Instant): Happening {
  switch (command.do) {
    case 'stretch':
      return { type: 'guide-requested' };
    case 'later':
      return {
        type: 'answered',
        prompt: command.prompt ?? null,
        answer: 'postpone',
        ...(command.minutes !== null && { postponement: minutes(command.minutes) }),
      };
    case 'skip':
      return { type: 'answered', prompt: command.prompt ?? null, answer: 'skip' };
    case 'stood-up':
      return { type: 'stood-up' };
    case 'still-sitting':
      return { type: 'still-sitting' };
    case 'posture':
      return { type: 'posture', posture: command.posture };
    case 'pause':
      return { type: 'paused', until: pauseEnd(command.until, tomorrow) };
    case 'pause-for':
      return { type: 'paused', until: after(now, command.length) };
    case 'resume':
      return { type: 'prompts-resumed' };
  }
}

/** What an answer from the notification of a prompt is to the rule: the same as from its window. */
export function noteAnswer(prompt: PromptId, answer: NoteButton['answer']): Happening {
  const answers = { start: 'start', later: 'postpone', skip: 'skip' } as const;
  return { type: 'answered', prompt, answer: answers[answer] };
}

function pauseEnd(until: Instant | 'tomorrow' | 'resumed', tomorrow: Instant): Instant | null {
  if (until === 'resumed') return null;
  return until === 'tomorrow' ? tomorrow : until;
}
