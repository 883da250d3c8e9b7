/** When a prompt comes; folded, what ends a sit and other numbers that few people change. */
import { ranges } from '../../main/domain/settings';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { EffectLine } from '../ui/EffectLine';
import { Icon } from '../ui/Icon';
import { EffectBars } from './EffectBars';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { NumberSetting } from './NumberSetting';
import { aDay } from './numbers';

/** Beyond this most guidance has a break (health.md 2.3). */
const longest = 60;

/** What the limit would have meant last week; before a full week, when that will be known. */
function LimitEffect() {
  const { t } = useText();
  const { view, settings } = useForm();
  const limit = settings.sittingLimit;
  const prompts = view.promptsByLimit?.[limit];
  return (
    <>
      <EffectLine icon="breaks">
        {view.promptsByLimit === null && t('settings.effect.later')}
        {prompts !== undefined && t('settings.effect.lastWeek', { limit, count: aDay(prompts) })}
        {view.promptsByLimit !== null && prompts === undefined && t('settings.effect.unknown')}
      </EffectLine>
      {limit > longest && (
        <EffectLine icon="warning" kind="due">
          {t('settings.effect.long')}
        </EffectLine>
      )}
    </>
  );
}

export function SittingSection() {
  const { t } = useText();
  const { view, settings } = useForm();
  const { promptsByLimit } = view;
  const bars =
    promptsByLimit !== null ? (
      <EffectBars promptsByLimit={promptsByLimit} value={settings.sittingLimit} range={ranges.sittingLimit} />
    ) : undefined;
  return (
    <>
      <Card>
        <NumberSetting name="sittingLimit" over={bars} effect={<LimitEffect />} />
      </Card>
      {/* Numbers that few people change: folded, and named so that they are found. */}
      <details className="settings-more">
        <summary>
          <b>{t('settings.sittingMore.title')}</b>
          <span className="secondary">{t('settings.sittingMore.line')}</span>
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
