/**
 * What each sitting limit would have made of a day: a hollow bar of prompts and a filled one of breaks probably taken
 * over each stop of the slider. Decoration to a reader: the sentence over it says the same.
 */
import type { LimitEffect } from '../../../main/domain/statistics/advice/advice';
import { useText } from '../../text';
import { type NumberRange, shareOf } from '../../ui/range';
import { aDay } from '../numbers';

export interface EffectBarsProps {
  readonly byLimit: Readonly<Record<number, LimitEffect>>;
  readonly value: number;
  /** The limit that is suggested; `null` = none is. */
  readonly suggested: number | null;
  readonly range: NumberRange;
}

export function EffectBars({ byLimit, value, suggested, range }: EffectBarsProps) {
  const { format } = useText();
  const bars = Object.entries(byLimit).map(([limit, effect]) => ({ limit: Number(limit), ...effect }));
  const most = Math.max(1, ...bars.map(({ prompts }) => prompts));
  return (
    <div className="effect-bars" aria-hidden="true">
      {bars.map(({ limit, prompts, taken, takenRange: [low, high] }) => {
        const kind = limit === value ? 'chosen' : limit === suggested ? 'suggested' : undefined;
        const style = {
          '--at': shareOf(limit, range),
          '--prompts': prompts / most,
          '--taken': taken / most,
          '--low': low / most,
          '--high': Math.min(1, high / most),
        };
        return (
          <span key={limit} data-kind={kind} style={style}>
            <i className="bar-prompts" />
            <i className="bar-taken" />
            {kind === 'suggested' && <i className="bar-range" />}
            {kind !== undefined && <b className="bar-number">{format.number(aDay(prompts))}</b>}
          </span>
        );
      })}
    </div>
  );
}
