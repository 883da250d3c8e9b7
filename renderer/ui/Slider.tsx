/** A slider over a range with its scale under it; the default is named on the scale, ends stand with the track. */
import './Slider.css';
import { useText } from '../text';
import { useAppearance } from './appearance';
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

/** Room that a mark needs to its neighbour and to the longer words at the end, as shares of the scale at 100 %. */
const room = { neighbour: 0.09, end: 0.1 };

/**
 * The numbers named on the scale: the default, the ends that it leaves room for, and the marks that have room.
 * `textScale` is 1 to 2; large text needs more room on a shorter scale.
 */
export function scaleOf(range: NumberRange, marks: readonly number[], textScale = 1): readonly number[] {
  const { least, preset, most } = range;
  const grown = textScale ** 1.2;
  const apart = (one: number, other: number): boolean => {
    const needed = one === most || other === most ? room.end * textScale ** 1.5 : room.neighbour * grown;
    return Math.abs(shareOf(one, range) - shareOf(other, range)) >= needed;
  };
  const named = [preset];
  for (const mark of [most, least, ...marks]) {
    if (named.every((one) => apart(one, mark))) named.push(mark);
  }
  return named.sort((a, b) => a - b);
}

export function Slider(props: SliderProps) {
  const { value, range, unit, marks = [], onChange, disabled = false } = props;
  const { t, format } = useText();
  const { textScale } = useAppearance();
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
        {scaleOf(range, marks, textScale).map((mark) => (
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
