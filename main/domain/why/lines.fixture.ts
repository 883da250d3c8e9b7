/** Owns how the tests of the why log say an answer and a closed guide, and read a step as a line. */
import { timeOf } from '../sitting/scenario.fixture';
import type { WhyStep, WhyValue } from './step';

export const answer = (answer: 'start' | 'postpone' | 'skip') =>
  ({ type: 'answered', prompt: null, answer }) as const;
export const guide = (left: number, right: number, exercise = 'standing-step') =>
  ({
    type: 'guide-closed',
    exercise,
    held: { left, right },
    plannedSeconds: 60,
    completed: left + right >= 60,
  }) as const;

export function textOf(value: WhyValue): string {
  if ('time' in value) return timeOf(value.time);
  return 'seconds' in value ? `${value.seconds} s` : String(value.count);
}
export function lineOf({ at, what, values }: WhyStep): string {
  const told = Object.entries(values).map(([name, value]) => `${name} ${textOf(value)}`);
  return [`${timeOf(at)} ${what}`, ...told].join(', ');
}
