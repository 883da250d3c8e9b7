/** Which stretch comes first, on what, and how long it is held. */
import { useText } from '../text';
import { Card } from '../ui/Card';
import { EffectLine } from '../ui/EffectLine';
import { ChoiceSetting } from './ChoiceSetting';
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
      <PersonCards />
    </>
  );
}
