/** What the app stores and what it never does. */
import './DataSection.css';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { Takeout } from './Takeout';

/** By their names in the folder; of the journal there is one a month. */
const files = {
  settings: 'settings.json',
  profile: 'profile.json',
  journal: 'journal-*.jsonl',
  state: 'state.json',
  programme: 'programme.jsonl',
  windows: 'windows.json',
  shortcuts: 'shortcuts.json',
  log: 'log.txt',
} as const;
// Object.entries forgets the type of the keys, which the table has.
const kept = Object.entries(files) as readonly [keyof typeof files, string][];
const never = ['names', 'typed', 'calls'] as const;

export function DataSection() {
  const { t } = useText();
  return (
    <>
      <Card>
        <h2>{t('settings.data.kept')}</h2>
        <p className="secondary">{t('settings.data.where')}</p>
        <dl className="data-files">
          {kept.map(([file, name]) => (
            <div key={file}>
              <dt className="medium selectable" dir="ltr">
                {name}
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
