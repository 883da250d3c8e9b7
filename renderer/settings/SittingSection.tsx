/** When a prompt comes, and what ends a bout. */
import { ranges } from '../../main/domain/settings';
import { useText } from '../text';
import { Card } from '../ui/Card';
import { EffectLine } from '../ui/EffectLine';
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
    </>
  );
}
