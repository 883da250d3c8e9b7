/** What each sitting limit would have meant last week: one bar over each stop of the slider. Decoration to a reader. */
import './EffectBars.css';
import { useText } from '../text';
import { type NumberRange, shareOf } from '../ui/range';
import { aDay } from './numbers';

export interface EffectBarsProps {
  readonly promptsByLimit: Readonly<Record<number, number>>;
  readonly value: number;
  readonly range: NumberRange;
}

export function EffectBars({ promptsByLimit, value, range }: EffectBarsProps) {
  const { t } = useText();
  const bars = Object.entries(promptsByLimit).map(([limit, prompts]) => ({ limit: Number(limit), prompts }));
  const most = Math.max(1, ...bars.map(({ prompts }) => prompts));
  return (
    <div className="effect-bars" aria-hidden="true">
      {bars.map(({ limit, prompts }) => (
        <i
          key={limit}
          data-chosen={limit === value || undefined}
          style={{ '--at': shareOf(limit, range), '--high': prompts / most }}
        />
      ))}
      {bars
        .filter(({ limit }) => limit === value)
        .map(({ limit, prompts }) => {
          const share = shareOf(limit, range);
          const style = { '--at': share, '--high': prompts / most };
          return (
            // Near the end the words stand before the bar, where there is room.
            <b key={limit} data-side={share > 0.85 ? 'before' : 'after'} style={style}>
              {t('settings.effect.perDay', { count: aDay(prompts) })}
            </b>
          );
        })}
    </div>
  );
}
