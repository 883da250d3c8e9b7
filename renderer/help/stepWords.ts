/** Owns how a step of the why log is said: its title and its line, with lengths and times of the language. */
import type { WhyStep, WhyValue } from '../../main/domain/why/step';
import type { Text } from '../text';

export interface StepWords {
  readonly title: string;
  readonly line: string;
}

/** Up to two minutes seconds matter; beyond, minutes are exact enough. */
const toTheSecond = 120;

/** @param from the time of the step: what lies on another day is told with it */
function written(value: WhyValue, from: number, { format }: Pick<Text, 'format'>): string | number {
  if ('time' in value) return format.timeFrom(from, value.time);
  if ('count' in value) return value.count;
  return value.seconds < toTheSecond ? format.exact(value.seconds) : format.duration(value.seconds);
}

export function stepWords({ at, what, values }: WhyStep, text: Pick<Text, 'say' | 'format'>): StepWords {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, written(value, at, text)]),
  );
  return { title: text.say(`why.step.${what}.title`, said), line: text.say(`why.step.${what}.line`, said) };
}
