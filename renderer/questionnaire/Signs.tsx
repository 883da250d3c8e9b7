/** Red flags first: the banner that names the worst and whom to call, and the list of all signs to tick. */
import './Conditions.css';
import { useState } from 'react';
import type { RedFlag } from '../../main/domain/person/safety';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Icon } from '../ui/Icon';
import { TickBox } from '../ui/TickBox';
import type { ProfileForm } from './useProfile';

/** Whom to call: by its number where it is known, else by where each is the number. */
export function Call({ emergency }: Pick<ProfileForm['view'], 'emergency'>) {
  const { t } = useText();
  return <b>{emergency === null ? t('safety.callLocal') : t('safety.callNumber', { number: emergency })}</b>;
}

/** What the ticked signs ask for; nothing where none is ticked. */
function Advice({ form }: { readonly form: ProfileForm }) {
  const { t, format } = useText();
  const { worst } = form.view;
  if (worst === null) return null;
  return (
    <>
      {worst === 'emergency' && <Call emergency={form.view.emergency} />}
      {worst === 'urgent' && <b>{t('welcome.safety.soon')}</b>}
      {worst === 'urgent' && `${format.gap}${t('safety.urgency.urgent.helpline')}`}
      {worst === 'routine' && <b>{t('welcome.safety.appointment')}</b>}
      {/* Once the programme rests the note beside says so. */}
      {worst !== 'routine' && form.view.paused === null && `${format.gap}${t('welcome.safety.held')}`}
    </>
  );
}

function SignsDialog({ form, onClose }: { readonly form: ProfileForm; readonly onClose: () => void }) {
  const { t } = useText();
  const { redFlags } = form.questionnaire;
  const tick = (flag: RedFlag, on: boolean): void =>
    void form.change({ redFlags: on ? [...redFlags, flag] : redFlags.filter((one) => one !== flag) });
  return (
    <Dialog title={t('welcome.safety.signs')} onClose={onClose}>
      <div className="signs">
        <p className="secondary">{t('welcome.safety.signsLead')}</p>
        <div role="status">
          {form.view.worst !== null && (
            <div className="signs-banner signs-advice">
              <Icon name="warning" />
              <p>
                <Advice form={form} />
              </p>
            </div>
          )}
        </div>
        {form.view.signs.map(({ urgency, flags }) => (
          <section key={urgency}>
            <h3>{t(`safety.urgency.${urgency}.title`)}</h3>
            <p className="secondary">{t(`safety.urgency.${urgency}.lead`)}</p>
            {flags.map((flag) => (
              <TickBox key={flag} ticked={redFlags.includes(flag)} onChange={(on) => tick(flag, on)}>
                {t(`safety.flag.${flag}`)}
              </TickBox>
            ))}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The banner. Once signs are ticked it says what they ask for, and they count as answered when the list closes. */
export function Signs({ form }: { readonly form: ProfileForm }) {
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const { worst } = form.view;
  const close = (): void => {
    setOpen(false);
    if (worst === 'emergency' || worst === 'urgent') void form.after(() => bridge().finishScreening());
  };
  return (
    <>
      <div className="signs-banner">
        <Icon name="warning" />
        <p>
          {worst === null ? (
            <>
              {t('safety.banner')}
              {format.gap}
              <Call emergency={form.view.emergency} />
            </>
          ) : (
            <Advice form={form} />
          )}
        </p>
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('welcome.safety.allSigns')}
        </button>
      </div>
      {open && <SignsDialog form={form} onClose={close} />}
    </>
  );
}

/** Stretches are held back, why, and the way on. */
export function HeldNote({ form }: { readonly form: ProfileForm }) {
  const { t } = useText();
  const { withoutStretch } = form.view;
  return (
    <div role="status">
      {withoutStretch !== null && (
        <div className="held-note">
          <p>{t(withoutStretch === 'paused' ? 'welcome.safety.held' : 'safety.askFirst')}</p>
          {withoutStretch === 'paused' && (
            <Button small onClick={() => void form.after(() => bridge().goOnGently())}>
              {t('welcome.safety.goOn')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
