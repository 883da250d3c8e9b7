/** The sitting limit: what each one would have made of the person's own weeks, and one suggestion where it is sure enough. */
import './limit.css';
import { useEffect, useState } from 'react';
import { ranges } from '../../../main/domain/settings';
import type { LimitAdvice } from '../../../main/domain/statistics/advice/advice';
import { bridge } from '../../bridge';
import { useText } from '../../text';
import { EffectLine } from '../../ui/EffectLine';
import { useForm } from '../form';
import { NumberSetting } from '../NumberSetting';
import { aDay } from '../numbers';
import { AdviceCard } from './AdviceCard';
import { EffectBars } from './EffectBars';
import { HoursStrip } from './HoursStrip';

/** Beyond this most guidance has a break (health.md 2.3). */
const longest = 60;

/** The advice for the limit that is set; `undefined` until it has come. */
function useLimitAdvice(limit: number): readonly [advice: LimitAdvice | null | undefined, ask: () => void] {
  const [advice, setAdvice] = useState<LimitAdvice | null>();
  const [asked, setAsked] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another limit, or an answer, gives another advice
  useEffect(() => {
    let wanted = true;
    bridge()
      .limitAdvice()
      .then((came) => {
        if (wanted) setAdvice(came);
      })
      .catch((reason: unknown) => console.error('no advice came', reason));
    return () => {
      wanted = false;
    };
  }, [limit, asked]);
  return [advice, () => setAsked((count) => count + 1)];
}

export function LimitSetting() {
  const { t } = useText();
  const { view, settings } = useForm();
  // Asked for when the change has been taken, not at each stop of the hand.
  const [advice, askAnew] = useLimitAdvice(view.settings.sittingLimit);
  const limit = settings.sittingLimit;
  const effect = advice?.byLimit[limit];
  const suggestion = advice?.suggestion ?? null;
  const isStill = suggestion?.insteadOf === limit;
  const answer = (taken: boolean): void => {
    if (suggestion === null) return;
    bridge()
      .answerLimitAdvice(suggestion, taken)
      // What was taken is a change of the settings: they come anew, and it can be undone like any other.
      .then(askAnew)
      .catch((reason: unknown) => console.error('the advice was not answered', reason));
  };
  return (
    <NumberSetting
      name="sittingLimit"
      over={
        advice != null && (
          <>
            {effect !== undefined && (
              <div className="limit-says">
                <p role="status">
                  {t('settings.advice.days', {
                    limit,
                    prompts: aDay(effect.prompts),
                    taken: aDay(effect.taken),
                  })}
                </p>
                <p className="limit-legend secondary" aria-hidden="true">
                  <span>
                    <i data-kind="prompts" />
                    {t('settings.advice.prompts')}
                  </span>
                  <span>
                    <i data-kind="taken" />
                    {t('settings.advice.taken')}
                  </span>
                </p>
              </div>
            )}
            <EffectBars
              byLimit={advice.byLimit}
              value={limit}
              suggested={isStill ? suggestion.limit : null}
              range={ranges.sittingLimit}
            />
          </>
        )
      }
      effect={
        <>
          {advice === null && <EffectLine icon="breaks">{t('settings.effect.later')}</EffectLine>}
          {advice != null && advice.hours !== null && <HoursStrip hours={advice.hours} />}
          {advice != null && isStill && (
            <AdviceCard advice={advice} suggestion={suggestion} onAnswer={answer} />
          )}
          {limit > longest && (
            <EffectLine icon="warning" kind="due">
              {t('settings.effect.long')}
            </EffectLine>
          )}
        </>
      }
    />
  );
}
