/** Owns what a person's command is to the rule: pure, so that tray, windows and command line mean the same by it. */
import type { Signal } from '../domain/sitting/state';
import { after, type Instant, minutes } from '../domain/time';
import type { Command } from '../ports';

/** Commands that concern the rule; the others are about windows and the app itself. */
export type RuleCommand = Exclude<Command, { readonly do: 'open' | 'quit' }>;

/** @param tomorrow when "until tomorrow" ends */
export function signalOf(command: RuleCommand, at: Instant, tomorrow: Instant): Signal {
  switch (command.do) {
    case 'stretch':
      return { type: 'guide-requested', at };
    case 'later':
      return {
        type: 'answered',
        at,
        prompt: command.prompt ?? null,
        answer: 'postpone',
        ...(command.minutes !== null && { postponement: minutes(command.minutes) }),
      };
    case 'skip':
      return { type: 'answered', at, prompt: command.prompt ?? null, answer: 'skip' };
    case 'stood-up':
      return { type: 'stood-up', at };
    case 'still-sitting':
      return { type: 'still-sitting', at };
    case 'posture':
      return { type: 'posture', at, posture: command.posture };
    case 'pause':
      return { type: 'paused', at, until: pauseEnd(command.until, tomorrow) };
    case 'pause-for':
      return { type: 'paused', at, until: after(at, command.length) };
    case 'resume':
      return { type: 'prompts-resumed', at };
  }
}

function pauseEnd(until: Instant | 'tomorrow' | 'resumed', tomorrow: Instant): Instant | null {
  if (until === 'resumed') return null;
  return until === 'tomorrow' ? tomorrow : until;
}
