/** The welcome: four short steps, each of which can be left and gone on with later, and an end that shows where the app is. */
import './WelcomeWindow.css';
import './steps.css';
import './ending.css';
import './large.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type Questionnaire, type WelcomeStep, welcomeSteps } from '../../main/domain/person/questionnaire';
import { bridge, useLive } from '../bridge';
import { Signs } from '../questionnaire/Signs';
import { useProfile } from '../questionnaire/useProfile';
import { presetSettings } from '../settings/presets';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { EndStep } from './EndStep';
import { PlaceStep } from './PlaceStep';
import { PlanLogin, PlanStep } from './PlanStep';
import { SafetyStep } from './SafetyStep';
import { Steps } from './Steps';
import { WhyStep } from './WhyStep';

/** The words of the way past a step. */
const skips = { why: 'skip', safety: 'none', place: 'skip', plan: 'later' } as const;

interface FrameProps {
  /** `null`: the end. */
  readonly step: WelcomeStep | null;
  /** At the end: the first step that was passed over; `null`: none. */
  readonly left?: WelcomeStep | null;
  readonly children: ReactNode;
  /** Stays in sight over the footer, however far the page is scrolled. */
  readonly pinned?: ReactNode;
  readonly footer: ReactNode;
}

function Frame({ step, left = null, children, pinned, footer }: FrameProps) {
  const page = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    page.current?.scrollTo(0, 0);
    // The new step is said to who does not see it; the keyboard goes on from its top.
    page.current?.querySelector('h1')?.focus();
  });
  return (
    <div className="welcome-window">
      <div className="welcome">
        <Steps now={step} left={left} />
        <main className="welcome-main">
          <div className="welcome-page fades" ref={page} tabIndex={step === null ? 0 : undefined}>
            {children}
          </div>
          {pinned}
          <footer className="welcome-foot">{footer}</footer>
        </main>
      </div>
    </div>
  );
}

export function WelcomeWindow() {
  const { t } = useText();
  const form = useProfile();
  const settings = useLive('settingsView')?.settings;
  const [chosen, setStep] = useState<WelcomeStep | null>(null);
  const [ended, setEnded] = useState<'finished' | 'skipped' | null>(null);
  const [login, setLogin] = useState<boolean | null>(null);
  useEffect(() => {
    document.title = t('tray.welcome');
  }, [t]);
  if (form === null || settings === undefined) return null;
  const { questionnaire } = form;
  const wasThrough = questionnaire.welcomeEnded === 'finished';
  // Who was through it begins at the top; who stopped goes on there.
  const step = chosen ?? (wasThrough ? 'why' : questionnaire.welcomeStep);
  // Offered as on, and on only once the person presses Start; who was through it finds what they have.
  const startAtLogin = login ?? (settings.startAtLogin || !wasThrough);

  const go = (next: WelcomeStep, some: Partial<Questionnaire> = {}): Promise<void> => {
    setStep(next);
    return form.change({ ...some, welcomeStep: next });
  };
  const end = (how: 'finished' | 'skipped'): void => {
    setEnded(how);
    // Said at once: who closes the window now has been through it. Who was through it once stays through it.
    if (!wasThrough) void form.change({ welcomeEnded: how });
  };
  const leave = (): void => void bridge().endWelcome(ended ?? 'finished');
  const tryOne = (): void => {
    void bridge().command({ do: 'stretch', brief: true });
    leave();
  };
  const finishScreening = (some: Partial<Questionnaire>): void =>
    void go('place', some).then(() => form.after(() => bridge().finishScreening()));

  const onNext = (): void => {
    if (step === 'why') void go('safety', { disclaimerSeen: true });
    else if (step === 'safety') finishScreening({});
    else if (step === 'place') void go('plan');
    else {
      void bridge().changeSettings({ startAtLogin });
      end('finished');
    }
  };
  const onSkip = (): void => {
    if (step === 'why') end('skipped');
    else if (step === 'safety') finishScreening({ conditions: [], asked: [], redFlags: [] });
    else if (step === 'place') void go('plan');
    else end('finished');
  };
  const onBack = (): void => {
    const before = welcomeSteps[welcomeSteps.indexOf(step) - 1];
    // How far the person has come stays as it was.
    if (before !== undefined) setStep(before);
  };

  if (ended !== null) {
    return (
      <Frame
        step={null}
        left={ended === 'skipped' ? step : null}
        footer={
          <>
            <Button className="welcome-skip" onClick={leave}>
              {t('welcome.end.done')}
            </Button>
            <Button kind="primary" className="welcome-next" onClick={tryOne}>
              {t('welcome.end.try')}
            </Button>
          </>
        }
      >
        <EndStep />
      </Frame>
    );
  }
  return (
    <Frame
      step={step}
      pinned={
        <>
          {step === 'safety' && <Signs form={form} />}
          {step === 'plan' && <PlanLogin on={startAtLogin} onChange={setLogin} />}
        </>
      }
      footer={
        <>
          {/* In the order of the keyboard: past, onward, back. */}
          <Button kind="bare" className="welcome-skip" onClick={onSkip}>
            {t(`welcome.${skips[step]}`)}
          </Button>
          <Button kind="primary" className="welcome-next" onClick={onNext}>
            {t(step === 'plan' ? 'welcome.start' : 'welcome.continue')}
          </Button>
          {step === 'why' ? (
            <p className="t12 secondary welcome-stays">{t('welcome.stays')}</p>
          ) : (
            <Button className="welcome-back" onClick={onBack}>
              {t('welcome.back')}
            </Button>
          )}
        </>
      }
    >
      {step === 'why' && <WhyStep form={form} />}
      {step === 'safety' && <SafetyStep form={form} />}
      {step === 'place' && <PlaceStep form={form} />}
      {step === 'plan' && (
        <PlanStep onRhythm={(rhythm) => void bridge().changeSettings(presetSettings[rhythm])} />
      )}
    </Frame>
  );
}
