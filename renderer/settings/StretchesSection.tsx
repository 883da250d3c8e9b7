/** Which stretch comes first, on what, how long it is held, and what breaks without one are for. */
import { useText } from '../text';
import { Card } from '../ui/Card';
import { EffectLine } from '../ui/EffectLine';
import { ChoiceSetting } from './ChoiceSetting';
import { FlagSetting } from './FlagSetting';
import { useForm } from './form';
import { NumberSetting } from './NumberSetting';
import { PersonCards } from './PersonCards';

export function StretchesSection() {
  const { t } = useText();
  const { footSupport } = useForm().settings;
  return (
    <>
      <Card>
        <ChoiceSetting name="preferredStretch" />
        <ChoiceSetting name="footSupport">
          {footSupport === 'chair' && (
            <EffectLine icon="warning" kind="due">
              {t('settings.effect.chair')}
            </EffectLine>
          )}
        </ChoiceSetting>
      </Card>
      <Card>
        <NumberSetting name="holdSeconds" />
      </Card>
      <Card>
        <FlagSetting name="easyMoves" />
      </Card>
      <PersonCards />
    </>
  );
}
