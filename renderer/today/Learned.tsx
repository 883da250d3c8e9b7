/** What the person's corrections teach: another no-input break is offered once, and what was taken can be taken back. */
import { useState } from 'react';
import type { IdleBreakOffer } from '../../main/domain/statistics/idleBreakOffer';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';

interface LearnedProps {
  readonly offer: IdleBreakOffer | null;
  /** Something was changed: the view is to be asked for anew. */
  readonly onChanged: () => void;
  readonly onFailed: (reason: unknown) => void;
}

export function Learned({ offer, onChanged, onFailed }: LearnedProps) {
  const { t, format } = useText();
  /** The offer that was taken just now; `null` = none was, or it was taken back. */
  const [used, setUsed] = useState<IdleBreakOffer | null>(null);
  const lengthOf = (minutes: number): string => format.duration(minutes * 60);
  const perform = (asked: Promise<unknown>, now: IdleBreakOffer | null): void =>
    void asked
      .then(() => {
        setUsed(now);
        onChanged();
      })
      .catch(onFailed);

  if (used !== null)
    return (
      <div className="effect-line today-remark">
        <span role="status">{t('today.learned.used', { length: lengthOf(used.minutes) })}</span>
        <Button small onClick={() => perform(bridge().answerIdleBreak(used, 'taken-back'), null)}>
          {t('today.learned.undo')}
        </Button>
      </div>
    );
  if (offer === null) return null;
  const answer = (taken: boolean): void =>
    perform(bridge().answerIdleBreak(offer, taken ? 'taken' : 'refused'), taken ? offer : null);
  return (
    <div className="effect-line today-remark">
      <span>{t(offer.minutes > offer.insteadOf ? 'today.learned.longer' : 'today.learned.shorter')}</span>
      <span className="today-answers">
        <Button small kind="tinted" onClick={() => answer(true)}>
          {t('today.learned.use', { length: lengthOf(offer.minutes) })}
        </Button>
        <Button small kind="quiet" onClick={() => answer(false)}>
          {t('today.learned.no')}
        </Button>
      </span>
    </div>
  );
}
