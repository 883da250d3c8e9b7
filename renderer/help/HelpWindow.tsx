/** The Help and safety window: why the app acted, when to stop and whom to call, what it sees, what studies say. */
import './help.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { bridge, useAnnouncement, useRequest } from '../bridge';
import { useAskedPart } from '../place';
import { PsoasCard } from '../psoas/PsoasCard';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { type Place, Shell } from '../ui/Shell';
import { About, Evidence } from './Evidence';
import { AllSigns, Conditions, StopCard } from './Safety';
import { AllSenses, SensesCard } from './Senses';
import { WhyCard } from './WhyCard';

/** A part below the first view; its heading takes the focus when it is led to. */
function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Card className="help-part">
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </Card>
  );
}

function leadTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

/** The other places of the sidebar are sections of the settings. */
function go(place: Place): void {
  if (place === 'help') return;
  bridge()
    .command({ do: 'open', window: 'settings', part: place })
    .catch((reason: unknown) => console.error('the settings did not open', reason));
}

export function HelpWindow() {
  const { t } = useText();
  const { answer: view, failed, askAgain } = useRequest('helpView');
  const { answer: profile, askAgain: askProfile } = useRequest('profileView');
  // The status changes with the minute and with every transition.
  useAnnouncement('status', askAgain);
  useAnnouncement('profileView', askProfile);
  const id = useId();
  const signs = `${id}signs`;
  const senses = `${id}senses`;
  const asked = useAskedPart('help');
  const ready = view !== undefined && profile !== undefined;
  const led = useRef<unknown>(null);
  useEffect(() => {
    if (!ready || asked === undefined || led.current === asked) return;
    led.current = asked;
    if (asked.part === 'stop') leadTo(signs);
  }, [ready, asked, signs]);
  useEffect(() => {
    document.title = t('ui.place.help');
  }, [t]);
  if (!ready) return failed ? <p className="help-failed">{t('help.wrong.failed')}</p> : null;
  return (
    <Shell place="help" onGo={go} title={t('ui.place.help')} line={t('help.line')}>
      <div className="help-first">
        <WhyCard view={view} onChanged={askAgain} />
        <div className="help-end">
          <StopCard onAll={() => leadTo(signs)} />
          <SensesCard sensors={view.sensors} onAll={() => leadTo(senses)} />
        </div>
      </div>
      <Part id={signs} title={t('safety.allSigns')}>
        <AllSigns profile={profile} />
      </Part>
      <Part id={`${id}conditions`} title={t('help.conditions')}>
        <Conditions profile={profile} />
      </Part>
      <Part id={senses} title={t('help.see.allTitle')}>
        <AllSenses sensors={view.sensors} />
      </Part>
      <Part id={`${id}psoas`} title={t('psoas.title')}>
        <PsoasCard />
      </Part>
      <Part id={`${id}evidence`} title={t('evidence.title')}>
        <Evidence />
      </Part>
      <Part id={`${id}about`} title={t('help.about.title')}>
        <About view={view} />
      </Part>
    </Shell>
  );
}
