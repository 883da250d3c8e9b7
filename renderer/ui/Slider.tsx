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

/** The share of the scale that a narrow letter takes at 100 %, and what lies between two marks. */
const room = { letter: 0.0105, gap: 0.03 };

/** How wide a text is, in narrow letters: those of Chinese, Japanese and Korean fill a square. */
const lettersOf = (text: string): number =>
  [...text].reduce((sum, letter) => sum + (/[\u1100-\u11ff\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

/**
 * The numbers named on the scale: the default, the ends that it leaves room for, and the marks that have room.
 * @param written what stands at a mark
 * @param textScale 1 to 2; large text needs more room on a shorter scale
 */
export function scaleOf(
  range: NumberRange,
  marks: readonly number[],
  written: (mark: number) => string,
  textScale = 1,
): readonly number[] {
  const { least, preset, most } = range;
  const grown = textScale ** 1.4;
  /** From where a mark stands to the end of its words: they lie about it, but at the ends stand with the track. */
  const reach = (mark: number): number =>
    lettersOf(written(mark)) * room.letter * grown * (mark === least || mark === most ? 1 : 0.5);
  /** Where the words of a mark have their middle: over the mark, but never past the ends of the scale. */
  const middle = (mark: number): number => {
    const share = shareOf(mark, range);
    if (mark === least || mark === most) return share;
    return Math.min(Math.max(share, reach(mark)), Math.max(reach(mark), 1 - reach(mark)));
  };
  const apart = (one: number, other: number): boolean =>
    Math.abs(middle(one) - middle(other)) >= reach(one) + reach(other) + room.gap * grown;
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
  const written = (mark: number): string => {
    if (mark === range.preset) return `${format.number(mark)} ${t('ui.number.default')}`;
    return mark === range.most ? format.amount(mark, unit) : format.number(mark);
  };
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
        {scaleOf(range, marks, written, textScale).map((mark) => (
          <span
            key={mark}
            data-end={mark === range.least ? 'start' : mark === range.most ? 'end' : undefined}
            data-chosen={mark === value || undefined}
            style={{ '--at': shareOf(mark, range) }}
          >
            {written(mark)}
          </span>
        ))}
      </div>
    </div>
  );
}
