/** Owns how a step of the why log is said: its title and its line, with lengths and times of the language. */
import type { WhyStep, WhyValue } from '../../main/domain/why/step';
import type { Text } from '../text';

export interface StepWords {
  readonly title: string;
  readonly line: string;
}

/** Up to two minutes seconds matter; beyond, minutes are exact enough. */
const toTheSecond = 120;

function written(value: WhyValue, { format }: Pick<Text, 'format'>): string | number {
  if ('time' in value) return format.time(value.time);
  if ('count' in value) return value.count;
  return value.seconds < toTheSecond ? format.exact(value.seconds) : format.duration(value.seconds);
}

export function stepWords({ what, values }: WhyStep, text: Pick<Text, 'say' | 'format'>): StepWords {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, written(value, text)]),
  );
  return { title: text.say(`why.step.${what}.title`, said), line: text.say(`why.step.${what}.line`, said) };
}
