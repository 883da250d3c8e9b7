/** The welcome: four short steps, each of which can be left, and gone on with later. */
import './WelcomeWindow.css';
import './steps.css';
import './large.css';
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react';
import { type Questionnaire, type WelcomeStep, welcomeSteps } from '../../main/domain/person/questionnaire';
import { bridge } from '../bridge';
import { type ProfileForm, useProfile } from '../questionnaire/useProfile';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Icon, Mark } from '../ui/Icon';
import { PlaceStep } from './PlaceStep';
import { PlanStep } from './PlanStep';
import { SafetyStep } from './SafetyStep';
import { WhyStep } from './WhyStep';

const bodies: Readonly<Record<WelcomeStep, ComponentType<{ readonly form: ProfileForm }>>> = {
  why: WhyStep,
  safety: SafetyStep,
  place: PlaceStep,
  plan: PlanStep,
};

/** The words of the way past a step. */
const skips = { why: 'skip', safety: 'none', place: 'skip', plan: 'later' } as const;

function Rail({ now }: { readonly now: WelcomeStep }) {
  const { t, format } = useText();
  const at = welcomeSteps.indexOf(now);
  return (
    <aside className="rail">
      <div className="rail-brand">
        <Mark />
        <bdi>{t('ui.name')}</bdi>
      </div>
      <ol aria-label={t('welcome.steps')}>
        {welcomeSteps.map((step, index) => (
          <li key={step} aria-current={step === now ? 'step' : undefined} data-done={index < at || undefined}>
            <span className="rail-mark" aria-hidden={index < at || undefined}>
              {index < at ? <Icon name="tick" small /> : format.number(index + 1)}
            </span>
            <span className="rail-name">{t(`welcome.step.${step}`)}</span>
          </li>
        ))}
      </ol>
      <p className="t12 secondary rail-foot">{t('welcome.stays')}</p>
    </aside>
  );
}

interface FrameProps {
  readonly step: WelcomeStep;
  readonly children: ReactNode;
  readonly onNext: () => void;
  readonly onSkip: () => void;
  readonly onBack: () => void;
}

function Frame({ step, children, onNext, onSkip, onBack }: FrameProps) {
  const { t } = useText();
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    page.current?.scrollTo(0, 0);
    // The new step is said to who does not see it; the keyboard goes on from its top.
    page.current?.querySelector('h1')?.focus();
  }, [step]);
  return (
    <div className="welcome-window">
      <div className="welcome">
        <Rail now={step} />
        <main className="welcome-main">
          <div className="welcome-page" ref={page} tabIndex={step === 'why' ? 0 : undefined}>
            {children}
          </div>
          {/* In the order of the keyboard: onward, past, back. */}
          <footer className="welcome-foot">
            <Button kind="primary" className="welcome-next" onClick={onNext}>
              {t(step === 'plan' ? 'welcome.start' : 'welcome.continue')}
            </Button>
            <Button kind="bare" className="welcome-skip" onClick={onSkip}>
              {t(`welcome.${skips[step]}`)}
            </Button>
            {step !== 'why' && (
              <Button className="welcome-back" onClick={onBack}>
                {t('welcome.back')}
              </Button>
            )}
          </footer>
        </main>
      </div>
    </div>
  );
}

export function WelcomeWindow() {
  const { t } = useText();
  const form = useProfile();
  const [chosen, setStep] = useState<WelcomeStep | null>(null);
  useEffect(() => {
    document.title = t('tray.welcome');
  }, [t]);
  if (form === null) return null;
  // Who was through it begins at the top; who stopped goes on there.
  const begin: WelcomeStep =
    form.questionnaire.welcomeEnded === 'finished' ? 'why' : form.questionnaire.welcomeStep;
  const step = chosen ?? begin;
  const at = welcomeSteps.indexOf(step);

  const go = (next: WelcomeStep, some: Partial<Questionnaire> = {}): Promise<void> => {
    setStep(next);
    return form.change({ ...some, welcomeStep: next });
  };
  const end = (how: 'finished' | 'skipped'): void => void bridge().endWelcome(how);
  const finishScreening = (some: Partial<Questionnaire>): void =>
    void go('place', some).then(() => form.after(() => bridge().finishScreening()));

  const onNext = (): void => {
    if (step === 'why') void go('safety', { disclaimerSeen: true });
    else if (step === 'safety') finishScreening({});
    else if (step === 'place') void go('plan');
    else end('finished');
  };
  const onSkip = (): void => {
    if (step === 'why') end('skipped');
    else if (step === 'safety') finishScreening({ conditions: [], asked: [], redFlags: [] });
    else if (step === 'place') void go('plan');
    else end('finished');
  };
  const Body = bodies[step];
  return (
    <Frame
      step={step}
      onNext={onNext}
      onSkip={onSkip}
      onBack={() => {
        const before = welcomeSteps[at - 1];
        // How far the person has come stays as it was.
        if (before !== undefined) setStep(before);
      }}
    >
      <Body form={form} />
    </Frame>
  );
}
