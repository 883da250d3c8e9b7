/** When a prompt comes; folded, what ends a sit and other numbers that few people change. */
import { ranges } from '../../main/domain/settings';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { Icon } from '../ui/Icon';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { LimitSetting } from './limit/LimitSetting';
import { NumberSetting } from './NumberSetting';

/** The numbers that are folded. */
const folded = [
  'idleBreak',
  'firmBreak',
  'presenceTrust',
  'strongNudge',
  'standingExpiry',
  'standingHint',
] as const;

export function SittingSection() {
  const { t } = useText();
  const { settings } = useForm();
  const changed = folded.some((name) => settings[name] !== ranges[name].preset);
  return (
    <>
      <Card>
        <LimitSetting />
      </Card>
      {/* Numbers that few people change: folded, and named so that they are found. */}
      <details className="settings-more">
        <summary>
          <b>{t('settings.sittingMore.title')}</b>
          <span className="secondary">
            {t('settings.sittingMore.line')}
            {changed && <span className="settings-changed">{t('settings.sittingMore.changed')}</span>}
          </span>
          <Icon name="down" small />
        </summary>
        <Card>
          <NumberSetting name="idleBreak" />
          <NumberSetting name="firmBreak" />
        </Card>
        <Card>
          <FlagSetting name="presenceSignals" />
          {settings.presenceSignals && <NumberSetting name="presenceTrust" />}
        </Card>
        <Card>
          <NumberSetting name="strongNudge" />
        </Card>
        <Card>
          <NumberSetting name="standingExpiry" />
          <NumberSetting name="standingHint" />
        </Card>
      </details>
    </>
  );
}
