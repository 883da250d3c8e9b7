/** The header of the welcome: the app's name, and the four steps as dots. */
import { type WelcomeStep, welcomeSteps } from '../../main/domain/person/questionnaire';
import { useText } from '../text';
import { Mark } from '../ui/Icon';

export interface StepsProps {
  /** The step that is shown; `null`: none any more. */
  readonly now: WelcomeStep | null;
  /** Where none is shown any more: the first that was passed over; `null`: all are behind. */
  readonly left: WelcomeStep | null;
}

export function Steps({ now, left }: StepsProps) {
  const { t } = useText();
  const next = now ?? left;
  const at = next === null ? welcomeSteps.length : welcomeSteps.indexOf(next);
  return (
    <header className="welcome-head">
      <div className="welcome-brand">
        <Mark />
        <bdi>{t('ui.name')}</bdi>
      </div>
      <ol className="welcome-steps" aria-label={t('welcome.steps')}>
        {welcomeSteps.map((step, index) => (
          <li key={step} aria-current={step === now ? 'step' : undefined} data-done={index < at || undefined}>
            {t(`welcome.step.${step}`)}
          </li>
        ))}
      </ol>
    </header>
  );
}
