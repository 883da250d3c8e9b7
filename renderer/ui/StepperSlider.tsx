/** A number setting: its title and line, the stepper at the end, the slider under both, a refusal in words. */
import './Setting.css';
import { type ReactNode, useId } from 'react';
import { useTold } from '../text';
import type { Unit } from './format';
import type { NumberRange } from './range';
import { Said } from './Said';
import { Slider } from './Slider';
import { Stepper } from './Stepper';

export interface StepperSliderProps {
  readonly title: string;
  readonly line: string;
  readonly value: number;
  readonly range: NumberRange;
  readonly unit: Unit;
  readonly marks?: readonly number[];
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
  /** Beside the stepper, such as a switch that turns the setting off. */
  readonly aside?: ReactNode;
  /** Only title, line and `aside` are shown. */
  readonly collapsed?: boolean;
  /** Stands over the slider: what each number would do. */
  readonly over?: ReactNode;
  /** Stands under the slider: effect and reason. */
  readonly children?: ReactNode;
}

export function StepperSlider(props: StepperSliderProps) {
  const { title, line, value, range, unit, onChange, disabled = false, collapsed = false } = props;
  const id = useId();
  const [refusal, setRefusal] = useTold();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row and its scale.
    <div className="setting" role="group" aria-labelledby={`${id}-title`} aria-describedby={`${id}-line`}>
      <div className="setting-head">
        <div className="setting-words">
          <h2 id={`${id}-title`}>{title}</h2>
          <p id={`${id}-line`} className="secondary">
            {line}
          </p>
        </div>
        <div className="setting-controls">
          {props.aside}
          {!collapsed && (
            <Stepper
              labelledBy={`${id}-title`}
              value={value}
              range={range}
              unit={unit}
              disabled={disabled}
              onChange={onChange}
              onRefused={setRefusal}
              refusalId={`${id}-refusal`}
            />
          )}
        </div>
      </div>
      <p id={`${id}-refusal`} className="setting-refusal" role="status">
        <Said told={refusal} />
      </p>
      {!collapsed && (
        <>
          {props.over}
          <Slider
            labelledBy={`${id}-title`}
            value={value}
            range={range}
            unit={unit}
            disabled={disabled}
            {...(props.marks !== undefined && { marks: props.marks })}
            onChange={onChange}
          />
        </>
      )}
      {props.children}
    </div>
  );
}
