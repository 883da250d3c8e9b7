/** One quiet suggestion of another limit, with how unsure it is and on what it rests. */
import type { LimitAdvice, LimitSuggestion } from '../../../main/domain/statistics/advice/advice';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { aDay } from '../numbers';

interface AdviceCardProps {
  readonly advice: LimitAdvice;
  readonly suggestion: LimitSuggestion;
  readonly onAnswer: (taken: boolean) => void;
}

export function AdviceCard({ advice, suggestion, onAnswer }: AdviceCardProps) {
  const { t } = useText();
  const then = advice.byLimit[suggestion.limit];
  const now = advice.byLimit[suggestion.insteadOf];
  if (then === undefined || now === undefined) return null;
  const [low, high] = then.takenRange;
  const fewer = aDay(now.prompts) - aDay(then.prompts);
  return (
    <div className="limit-advice" role="note">
      <Icon name="breaks" />
      <p>
        {t(fewer > 0 ? 'settings.advice.fewer' : 'settings.advice.more', {
          limit: suggestion.limit,
          low,
          high,
          now: aDay(now.taken),
          prompts: Math.abs(fewer),
        })}
        <span className="limit-basis">{t('settings.advice.basis', { weeks: advice.weeks })}</span>
      </p>
      <span className="limit-answers">
        <Button small kind="primary" onClick={() => onAnswer(true)}>
          {t('settings.advice.use')}
        </Button>
        <Button small kind="quiet" onClick={() => onAnswer(false)}>
          {t('settings.advice.no')}
        </Button>
      </span>
    </div>
  );
}
