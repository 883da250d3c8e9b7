/** One on-off setting. */
import type { ReactNode } from 'react';
import type { FlagKey } from '../../main/domain/settings';
import { useText } from '../text';
import { SettingRow } from '../ui/SettingRow';
import { Switch } from '../ui/Switch';
import { useForm } from './form';

export interface FlagSettingProps {
  readonly name: FlagKey;
  /** Says instead of its line why it can't be switched on. */
  readonly unavailable?: string | undefined;
  readonly children?: ReactNode;
}

export function FlagSetting({ name, unavailable, children }: FlagSettingProps) {
  const { t } = useText();
  const { settings, change } = useForm();
  return (
    <div className="setting-of" data-setting={name}>
      <SettingRow
        title={t(`settings.flag.${name}.title`)}
        line={unavailable ?? t(`settings.flag.${name}.line`)}
        control={(ids) => (
          <Switch
            {...ids}
            on={settings[name]}
            // What is on can always be switched off.
            disabled={unavailable !== undefined && !settings[name]}
            onChange={(on) => change({ [name]: on })}
          />
        )}
      >
        {children}
      </SettingRow>
    </div>
  );
}
