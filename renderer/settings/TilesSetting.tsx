/** A choice of the settings that is seen rather than read: tiles with pictures, under its words. */
import type { Settings } from '../../main/domain/settings';
import { useText } from '../text';
import { type Segment, SegmentedSwitch } from '../ui/Segmented';
import { SettingRow } from '../ui/SettingRow';
import { useForm } from './form';

/** The choices whose options are pictures. */
export type PicturedChoice = 'person' | 'trayIcon';

export interface TilesSettingProps<Name extends PicturedChoice> {
  readonly name: Name;
  readonly segments: readonly Segment<Settings[Name]>[];
}

export function TilesSetting<Name extends PicturedChoice>({ name, segments }: TilesSettingProps<Name>) {
  const { t } = useText();
  const { settings, change } = useForm();
  return (
    <div className="setting-of" data-setting={name}>
      <SettingRow
        title={t(`settings.choice.${name}.title`)}
        line={t(`settings.choice.${name}.line`)}
        below
        control={(ids) => (
          <SegmentedSwitch
            {...ids}
            look="tiles"
            segments={segments}
            value={settings[name]}
            onChange={(value) => change({ [name]: value })}
          />
        )}
      />
    </div>
  );
}
