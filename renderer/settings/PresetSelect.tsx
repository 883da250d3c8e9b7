/** The presets of the sitting limit and the break length, one press each. */
import { useText } from '../text';
import { Select } from '../ui/Select';
import { useForm } from './form';
import { presetNames, presetOf, presetSettings } from './presets';

export function PresetSelect() {
  const { t } = useText();
  const { settings, change } = useForm();
  const options = presetNames.map((value) => {
    const { sittingLimit, breakLength } = presetSettings[value];
    const words = { limit: sittingLimit, length: breakLength };
    const line = t(value === 'sore' ? 'settings.preset.seatedLine' : 'settings.preset.line', words);
    return { value, label: t(`settings.preset.${value}`), line };
  });
  return (
    <Select
      prefix={t('settings.preset.title')}
      name={t('settings.preset.title')}
      options={options}
      value={presetOf(settings)}
      none={t('settings.preset.own')}
      onChange={(name) => change(presetSettings[name])}
    />
  );
}
