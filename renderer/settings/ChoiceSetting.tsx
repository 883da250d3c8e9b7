/** One choice of the settings: a segmented switch, or a list where its words are many. */
import type { ReactNode } from 'react';
import { type ChoiceKey, choiceRules } from '../../main/domain/settings';
import { useText } from '../text';
import { SegmentedSwitch } from '../ui/Segmented';
import { SettingRow } from '../ui/SettingRow';
import { useForm } from './form';
import type { PicturedChoice } from './TilesSetting';

/** Choices with words alone; those of pictures are tiles, and the language has a list of its own. */
export type WordedChoice = Exclude<ChoiceKey, 'language' | PicturedChoice>;

export function ChoiceSetting({
  name,
  children,
}: {
  readonly name: WordedChoice;
  readonly children?: ReactNode;
}) {
  const { t, say } = useText();
  const { settings, change } = useForm();
  const segments = choiceRules[name].options.map((value) => ({
    value,
    label: say(`settings.option.${name}.${value}`),
  }));
  return (
    <div className="setting-of" data-setting={name}>
      <SettingRow
        title={t(`settings.choice.${name}.title`)}
        line={t(`settings.choice.${name}.line`)}
        control={(ids) => (
          <SegmentedSwitch
            {...ids}
            segments={segments}
            value={settings[name]}
            onChange={(value) => change({ [name]: value })}
          />
        )}
      >
        {children}
      </SettingRow>
    </div>
  );
}
