/** One number of the settings: unit, range, default and reason, all by its key. */
import { type ReactNode, useRef } from 'react';
import type { NumberRule } from '../../main/domain/policy';
import { type NumericKey, ranges } from '../../main/domain/settings';
import { WhyLine } from '../evidence/WhyLine';
import { useText } from '../text';
import { StepperSlider } from '../ui/StepperSlider';
import { Switch } from '../ui/Switch';
import { useForm } from './form';
import { numberForms } from './numbers';

export interface NumberSettingProps {
  readonly name: NumericKey;
  /** Over the slider: what each number would do. */
  readonly over?: ReactNode;
  /** Between slider and reason: what this number does. */
  readonly effect?: ReactNode;
}

/** "Why 30?", one sentence, its sources. */
export function Why({ name }: { readonly name: NumericKey }) {
  const { t, format } = useText();
  const { preset } = ranges[name];
  const sources = numberForms[name].sources.map((id) => ({ id, name: t(`settings.source.${id}`) }));
  return (
    <WhyLine question={t('settings.why', { preset: format.number(preset) })} sources={sources}>
      {t(`settings.number.${name}.why`)}
    </WhyLine>
  );
}

export function NumberSetting({ name, over, effect }: NumberSettingProps) {
  const { t } = useText();
  const { settings, change, changeSoon } = useForm();
  const range: NumberRule = ranges[name];
  const value = settings[name];
  // Switched on again, a number comes back as it was.
  const before = useRef(value);
  if (value !== null) before.current = value;
  const { marks } = numberForms[name];
  const title = t(`settings.number.${name}.title`);
  return (
    <div className="setting-of" data-setting={name}>
      <StepperSlider
        title={title}
        line={t(`settings.number.${name}.line`)}
        value={value ?? range.preset}
        range={range}
        unit={range.unit}
        marks={marks}
        onChange={(next) => changeSoon({ [name]: next })}
        collapsed={value === null}
        over={over}
        aside={
          range.canBeOff && (
            <Switch
              label={t('settings.onOff', { name: title })}
              on={value !== null}
              onChange={(on) => change({ [name]: on ? (before.current ?? range.preset) : null })}
            />
          )
        }
      >
        {value !== null && effect}
        <Why name={name} />
      </StepperSlider>
    </div>
  );
}
