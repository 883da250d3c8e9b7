/** What the app can see: the senses that matter most on one card, and all of them with how each is read. */
import type { SensorHealth } from '../../main/ports';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Icon, type IconName } from '../ui/Icon';
import { Pill } from '../ui/Pill';

const first: readonly SensorHealth['sensor'][] = ['idle', 'lock', 'call', 'full-screen'];

const icons: Readonly<Record<SensorHealth['sensor'], IconName>> = {
  idle: 'keyboard',
  lock: 'lock',
  call: 'microphone',
  'full-screen': 'screen',
  'display-awake': 'look',
  'do-not-disturb': 'quiet',
  notifications: 'warning',
  tray: 'breaks',
};

function Health({ state }: Pick<SensorHealth, 'state'>) {
  const { t } = useText();
  if (state === 'working')
    return (
      <Pill kind="accent" icon="tick">
        {t('help.state.working')}
      </Pill>
    );
  return (
    <Pill kind={state === 'off' ? 'plain' : 'due'} icon={state === 'off' ? 'less' : 'help'}>
      {t(`help.state.${state}`)}
    </Pill>
  );
}

export interface SensesProps {
  readonly sensors: readonly SensorHealth[];
}

export function SensesCard({ sensors, onAll }: SensesProps & { readonly onAll: () => void }) {
  const { t } = useText();
  const shown = first.flatMap((name) => sensors.filter(({ sensor }) => sensor === name));
  const remarks = sensors.flatMap(({ sensor, state }) => {
    if (state === 'working' || state === 'off') return [];
    // These two show, the others read; what follows from their failing is something else.
    if ((sensor === 'tray' || sensor === 'notifications') && state !== 'refused')
      return [t(`help.see.${sensor}.${state}`)];
    return [t(`help.see.${state}`, { sensor: t(`help.sensor.${sensor}`) })];
  });
  return (
    <Card className="help-senses">
      <h2>{t('help.see.title')}</h2>
      <ul>
        {shown.map(({ sensor, state }) => (
          <li key={sensor}>
            <Icon name={icons[sensor]} />
            <span className="medium">{t(`help.sensor.${sensor}`)}</span>
            <Health state={state} />
          </li>
        ))}
      </ul>
      <p className="t12 secondary help-presume">
        {t('help.see.presume')} {remarks.slice(0, 2).join(' ')}
      </p>
      <button type="button" className="link medium" onClick={onAll}>
        {t('help.see.all')}
      </button>
    </Card>
  );
}

/** Every sense: since when it is so, what it is for, and how it is read. */
export function AllSenses({ sensors }: SensesProps) {
  const { t, format } = useText();
  return (
    <ul className="help-all-senses">
      {sensors.map(({ sensor, state, since, by }) => (
        <li key={sensor}>
          <h3>{t(`help.sensor.${sensor}`)}</h3>
          <span className="help-health">
            <Health state={state} />
            <span className="t12 secondary">{t('help.see.since', { time: format.time(since) })}</span>
          </span>
          <p className="secondary">{t(`help.use.${sensor}`)}</p>
          {sensor === 'lock' && state === 'unsure' && <p className="secondary">{t('help.see.lockUnsure')}</p>}
          {by !== '' && (
            <p className="t12 secondary">
              {t('help.see.by', { by: '' })}
              <bdi className="selectable">{by}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
