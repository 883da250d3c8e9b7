/** Owns why a bout began: what the one before it had ended by, and how the rule knew (P4, P8). */
import type { Entry, Judgement } from '../journal';
import { between, hours } from '../time';
import { lengthValue, step, type WhyStep } from './step';

type Of<Type extends Entry['type']> = Extract<Entry, { type: Type }>;

/** A longer absence is a night or a lunch, and needs no reason to have been a break. */
const plainAway = hours(2);

/** How the bout before was judged to be over, beside what ended it. */
export interface Ended extends Of<'bout-ended'> {
  readonly judged: Judgement | null;
}

/** The first step of a bout's story; `ended` is the bout before it, `null` = none is known. */
export function beginning({ since }: Of<'bout-started'>, ended: Ended | null): WhyStep {
  const away = ended === null ? null : between(ended.until, since);
  if (ended === null || away === null || away < 0 || away > plainAway || ended.by === 'end') {
    return step(since, 'sitting', 'began.plain');
  }
  const how = ended.by === 'natural-break' && ended.judged !== null ? ended.judged : ended.by;
  return step(since, 'sitting', `began.${how}`, { away: lengthValue(away) });
}
