/** The header of the welcome: the app's name, and the four steps as dots. */
import { type WelcomeStep, welcomeSteps } from '../../main/domain/person/questionnaire';
import { useText } from '../text';
import { Mark } from '../ui/Icon';

/** @param now the step that is shown; `null`: all are behind */
export function Steps({ now }: { readonly now: WelcomeStep | null }) {
  const { t } = useText();
  const at = now === null ? welcomeSteps.length : welcomeSteps.indexOf(now);
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
