/** Keys that reach the app from every program, folded: few people set them. */
import './Shortcuts.css';
import { shortcutNames } from '../../main/domain/shortcuts';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { SettingRow } from '../ui/SettingRow';
import { useForm } from './form';
import { ShortcutField } from './ShortcutField';

export function Shortcuts() {
  const { t } = useText();
  const { view, settings } = useForm();
  const { reach } = view.shortcuts;
  const some = shortcutNames.some((name) => settings.shortcuts[name] !== null);
  return (
    <details className="settings-more">
      <summary>
        <b>{t('settings.sittingMore.title')}</b>
        <span className="secondary">
          {t('settings.shortcuts.more')}
          {some && <span className="settings-changed">{t('settings.shortcuts.changed')}</span>}
        </span>
        <Icon name="down" small />
      </summary>
      <Card>
        <div className="setting-of" data-setting="shortcuts">
          <SettingRow
            title={t('settings.shortcuts.title')}
            line={t('settings.shortcuts.line')}
            below
            control={({ labelledBy, describedBy }) => (
              <ul className="shortcuts" aria-labelledby={labelledBy} aria-describedby={describedBy}>
                {shortcutNames.map((name) => (
                  <ShortcutField key={name} name={name} />
                ))}
              </ul>
            )}
          >
            {reach !== 'everywhere' && reach !== 'not-known' && (
              <p className="shortcuts-reach secondary">{t(`settings.shortcuts.reach.${reach}`)}</p>
            )}
          </SettingRow>
        </div>
      </Card>
    </details>
  );
}
