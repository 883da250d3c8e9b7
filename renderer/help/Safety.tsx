/** When to stop, all signs by how soon they need help, whom to call, and what each condition changes. */

import type { ProfileView } from '../../main/bridge/contract';
import { stopNow } from '../../main/domain/person/safety';
import { bridge } from '../bridge';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';

export function StopCard({ onAll }: { readonly onAll: () => void }) {
  const { t } = useText();
  return (
    <Card className="help-stop">
      <h2>
        <Icon name="shield" />
        {t('safety.title')}
      </h2>
      <p className="secondary">{t('safety.stopLine')}</p>
      <button type="button" className="link medium" onClick={onAll}>
        {t('safety.allSigns')}
      </button>
    </Card>
  );
}

export function AllSigns({ profile }: { readonly profile: ProfileView }) {
  const { t } = useText();
  return (
    <div className="help-signs">
      <section>
        <h3>{t('safety.stopLead')}</h3>
        <ul>
          {stopNow.map((sign) => (
            <li key={sign}>{t(`safety.stop.${sign}`)}</li>
          ))}
        </ul>
      </section>
      {profile.signs.map(({ urgency, flags }) => (
        <section key={urgency} data-urgency={urgency}>
          <h3>{t(`safety.urgency.${urgency}.title`)}</h3>
          {urgency === 'emergency' && <p className="help-call strong">{t('safety.callLocal')}</p>}
          {urgency === 'urgent' && <p className="strong">{t('safety.urgency.urgent.helpline')}</p>}
          <p className="secondary">{t(`safety.urgency.${urgency}.lead`)}</p>
          <ul>
            {flags.map((flag) => (
              <li key={flag}>{t(`safety.flag.${flag}`)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p className="t12 secondary selectable">{t('safety.disclaimer')}</p>
    </div>
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
