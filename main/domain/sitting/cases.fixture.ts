/** Owns what the behaviour cases have in common: what is said, and which lines of a log matter. */
import { policyWith } from './scenario.fixture';

export const answer = (answer: 'start' | 'postpone' | 'skip') =>
  ({ type: 'answered', prompt: null, answer }) as const;
export const guide = (held: number, planned = 60) =>
  ({
    type: 'guide-closed',
    exercise: 'standing-step',
    held: { left: held, right: 0 },
    plannedSeconds: planned,
    completed: held >= planned,
  }) as const;
export const fifteen = policyWith({ sittingLimit: 15 });
export const prompts = (lines: readonly string[]): string[] =>
  lines.filter((line) => /prompt \d+ at/.test(line)).map((line) => line.slice(0, 8));
export const ends = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('ended'));
