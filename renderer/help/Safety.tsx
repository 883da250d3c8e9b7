/** When to stop, all signs by how soon they need help, whom to call, and what each condition changes. */

import type { ProfileView } from '../../main/bridge/contract';
import { stopNow } from '../../main/domain/person/safety';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';

export interface SignsProps {
  readonly profile: ProfileView;
  readonly onConditions: () => void;
}

/** Of the page on when to stop: what stops a stretch, then all signs by how soon they need help. */
export function AllSigns({ profile, onConditions }: SignsProps) {
  const { t } = useText();
  return (
    <>
      <Card>
        <h2>{t('safety.stopLead')}</h2>
        <ul className="help-bullets">
          {stopNow.map((sign) => (
            <li key={sign}>{t(`safety.stop.${sign}`)}</li>
          ))}
        </ul>
      </Card>
      {profile.signs.map(({ urgency, flags }) => (
        <Card key={urgency} className={`help-signs help-signs-${urgency}`}>
          <h2>{t(`safety.urgency.${urgency}.title`)}</h2>
          {urgency === 'emergency' && profile.emergency !== null && (
            <p className="help-number">{t('safety.callNumber', { number: profile.emergency })}</p>
          )}
          {urgency === 'emergency' && <p className="help-call strong">{t('safety.callLocal')}</p>}
          {urgency === 'urgent' && <p className="strong">{t('safety.urgency.urgent.helpline')}</p>}
          <p className="secondary">{t(`safety.urgency.${urgency}.lead`)}</p>
          <ul className="help-bullets">
            {flags.map((flag) => (
              <li key={flag}>{t(`safety.flag.${flag}`)}</li>
            ))}
          </ul>
        </Card>
      ))}
      <p className="help-last">
        <button type="button" className="link medium" onClick={onConditions}>
          {t('help.page.conditions.title')}
        </button>
      </p>
      <p className="t12 secondary selectable">{t('safety.disclaimer')}</p>
    </>
  );
}

export function Conditions({ profile }: { readonly profile: ProfileView }) {
  const { t, say } = useText();
  return (
    <>
      <dl className="help-pairs">
        {profile.conditions.map(({ condition, label, changes }) => (
          <div key={condition}>
            <dt className="medium">{say(label)}</dt>
            <dd className="secondary">{say(changes)}</dd>
          </div>
        ))}
      </dl>
      {/* Where they are answered. */}
      <Button className="help-again" onClick={() => void bridge().command({ do: 'open', window: 'welcome' })}>
        {t('settings.you.again')}
      </Button>
    </>
  );
}
