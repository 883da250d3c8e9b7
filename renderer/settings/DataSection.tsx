/** What the app stores and what it never does. */
import './DataSection.css';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { Takeout } from './Takeout';

const files = ['settings', 'profile', 'journal', 'state'] as const;
const never = ['names', 'typed', 'calls'] as const;

export function DataSection() {
  const { t } = useText();
  return (
    <>
      <Card>
        <h2>{t('settings.data.kept')}</h2>
        <p className="secondary">{t('settings.data.where')}</p>
        <dl className="data-files">
          {files.map((file) => (
            <div key={file}>
              <dt className="medium selectable" dir="ltr">
                {t(`settings.data.file.${file}.name`)}
              </dt>
              <dd className="secondary">{t(`settings.data.file.${file}.holds`)}</dd>
            </div>
          ))}
        </dl>
      </Card>
      <Card>
        <h2>{t('settings.data.never')}</h2>
        <ul className="data-never">
          {never.map((one) => (
            <li key={one}>
              <Icon name="cross" small />
              {t(`settings.data.neverKept.${one}`)}
            </li>
          ))}
        </ul>
        <p className="secondary data-network">{t('settings.data.network')}</p>
      </Card>
      <Takeout />
    </>
  );
}
