/** What the app can see: every sense, how it is, what it is for, and how it is read. */
import type { SensorHealth } from '../../main/ports';
import { useText } from '../text';
import { Icon, type IconName } from '../ui/Icon';
import { Pill } from '../ui/Pill';

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

/** What follows where a sense does not work as it should; `null` where it does, or is off. */
function useRemark(): (health: SensorHealth) => string | null {
  const { t } = useText();
  return ({ sensor, state }) => {
    if (state === 'working' || state === 'off') return null;
    // These two show, the others read; what follows from their failing is something else.
    if ((sensor === 'tray' || sensor === 'notifications') && state !== 'refused')
      return t(`help.see.${sensor}.${state}`);
    return t(`help.see.${state}`, { sensor: t(`help.sensor.${sensor}`) });
  };
}

/** Every sense: since when it is so, what it is for, and how it is read. */
export function AllSenses({ sensors }: SensesProps) {
  const { t, format } = useText();
  const remarkOf = useRemark();
  return (
    <>
      <p>{t('help.see.presume')}</p>
      <ul className="card help-all-senses">
        {sensors.map((health) => {
          const { sensor, state, since, by } = health;
          const remark = remarkOf(health);
          // What reads it stands in the sentence where the language has it.
          const [before = '', after = ''] = t('help.see.by', { by: '\n' }).split('\n');
          return (
            <li key={sensor}>
              <h2 className="t14">
                <Icon name={icons[sensor]} />
                {t(`help.sensor.${sensor}`)}
              </h2>
              <span className="help-health">
                <Health state={state} />
                <span className="t12 secondary">{t('help.see.since', { time: format.time(since) })}</span>
              </span>
              <p className="secondary">{t(`help.use.${sensor}`)}</p>
              {remark !== null && <p>{remark}</p>}
              {sensor === 'tray' && state === 'missing' && <p className="secondary">{t('help.see.gnome')}</p>}
              {sensor === 'lock' && state === 'unsure' && (
                <p className="secondary">{t('help.see.lockUnsure')}</p>
              )}
              {by !== '' && (
                <p className="t12 secondary">
                  {before}
                  <bdi className="selectable">{by}</bdi>
                  {after}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
