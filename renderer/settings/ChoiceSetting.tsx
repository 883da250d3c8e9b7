/** One choice of the settings: a segmented switch, or a list where its words are many. */
import type { ReactNode } from 'react';
import type { ChoiceKey, Settings } from '../../main/domain/settings';
import { useText } from '../text';
import { SegmentedSwitch } from '../ui/Segmented';
import { SettingRow } from '../ui/SettingRow';
import { useForm } from './form';

/** Choices with words of their own; language and person are shown otherwise. */
export type WordedChoice = Exclude<ChoiceKey, 'language' | 'person'>;

const options = {
  promptStyle: ['auto', 'both', 'notification', 'window'],
  preferredStretch: ['standing', 'seated'],
  footSupport: ['step', 'chair', 'none'],
  theme: ['system', 'light', 'dark'],
  contrast: ['system', 'normal', 'more'],
  motion: ['system', 'full', 'reduced'],
} as const satisfies { readonly [Key in WordedChoice]: readonly Settings[Key][] };

export function ChoiceSetting({
  name,
  children,
}: {
  readonly name: WordedChoice;
  readonly children?: ReactNode;
}) {
  const { t, say } = useText();
  const { settings, change } = useForm();
  const segments = options[name].map((value) => ({ value, label: say(`settings.option.${name}.${value}`) }));
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
