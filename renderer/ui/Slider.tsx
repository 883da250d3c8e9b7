/** A slider over a range with its scale under it; the default is named on the scale, ends stand with the track. */
import './Slider.css';
import { useText } from '../text';
import type { Unit } from './format';
import { type NumberRange, shareOf } from './range';

export interface SliderProps {
  readonly labelledBy: string;
  readonly value: number;
  readonly range: NumberRange;
  readonly unit: Unit;
  /** Numbers named on the scale besides both ends and the default. */
  readonly marks?: readonly number[];
  readonly onChange: (value: number) => void;
  readonly disabled?: boolean;
}

/** A mark nearer than this share of the scale to a named neighbour would run into it. */
const tooNear = 0.09;

/** The numbers named on the scale: the ends, the default, and the marks that have room. */
export function scaleOf(range: NumberRange, marks: readonly number[]): readonly number[] {
  const named = [...new Set([range.least, range.preset, range.most])];
  for (const mark of marks) {
    const room = named.every((one) => Math.abs(shareOf(one, range) - shareOf(mark, range)) >= tooNear);
    if (room) named.push(mark);
  }
  return named.sort((a, b) => a - b);
}

export function Slider(props: SliderProps) {
  const { value, range, unit, marks = [], onChange, disabled = false } = props;
  const { t, format } = useText();
  const share = shareOf(value, range);
  return (
    <div className="slider" data-disabled={disabled || undefined} style={{ '--share': share }}>
      <div className="slider-track">
        <input
          type="range"
          min={range.least}
          max={range.most}
          step={range.step}
          value={value}
          disabled={disabled}
          aria-labelledby={props.labelledBy}
          aria-valuetext={format.amount(value, unit)}
          onChange={(event) => onChange(Number(event.target.value))}
        />
      </div>
      <div className="slider-scale" aria-hidden="true">
        {scaleOf(range, marks).map((mark) => (
          <span
            key={mark}
            data-end={mark === range.least ? 'start' : mark === range.most ? 'end' : undefined}
            data-chosen={mark === value || undefined}
            style={{ '--at': shareOf(mark, range) }}
          >
            {mark === range.most && mark !== range.preset ? format.amount(mark, unit) : format.number(mark)}
            {mark === range.preset && ` ${t('ui.number.default')}`}
          </span>
        ))}
      </div>
    </div>
  );
}
