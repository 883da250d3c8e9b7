/** A number with its unit between two buttons; it may be typed, and a number that may not be is refused in words. */
import './Stepper.css';
import { type KeyboardEvent, useRef } from 'react';
import { type Sentence, useText } from '../text';
import type { Unit } from './format';
import { Icon } from './Icon';
import { type NumberRange, parseNumber, stepFrom } from './range';
import { useTyped } from './useTyped';

export interface StepperProps {
  /** Id of the text that names the number. */
  readonly labelledBy: string;
  readonly describedBy?: string | undefined;
  readonly value: number;
  readonly range: NumberRange;
  readonly unit: Unit;
  /** Only called with a number of the range. */
  readonly onChange: (value: number) => void;
  /** Told when something was typed that is refused, with the sentence, and `null` when it is mended. */
  readonly onRefused?: (sentence: Sentence | null) => void;
  /** Id of the element in which the refusal stands. */
  readonly refusalId?: string | undefined;
  readonly disabled?: boolean;
}

export function Stepper(props: StepperProps) {
  const { value, range, unit, onChange, onRefused, disabled = false } = props;
  const { t, format } = useText();
  const { typed, refused, type, refuse, settle } = useTyped(value, onRefused);
  const field = useRef<HTMLInputElement>(null);

  const take = (): void => {
    if (typed === null) return;
    const read = parseNumber(typed, range);
    if (read.ok) {
      settle();
      if (read.value !== value) onChange(read.value);
      return;
    }
    const { least, most, step } = range;
    const said = step === 1 ? 'ui.number.refused' : 'ui.number.refusedStep';
    refuse((text) =>
      text.t(typed.trim() === '' ? 'ui.number.empty' : said, {
        least,
        most: text.format.amount(most, unit),
        step: text.format.amount(step, unit),
        typed,
      }),
    );
  };
  const move = (by: number): void => {
    settle();
    const next = stepFrom(value, by, range);
    if (next !== value) onChange(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take();
    else if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      settle();
    } else if (event.key === 'ArrowUp') move(1);
    else if (event.key === 'ArrowDown') move(-1);
    else return;
    event.preventDefault();
  };
  const half = (icon: 'less' | 'more', by: number, atLimit: boolean) => (
    <button
      type="button"
      tabIndex={-1}
      aria-label={t(by < 0 ? 'ui.number.less' : 'ui.number.more')}
      aria-describedby={props.labelledBy}
      disabled={disabled || atLimit}
      onClick={() => move(by)}
    >
      <Icon name={icon} small />
    </button>
  );
  const { before, after } = format.beside(value, unit);
  const shown = typed ?? format.number(value);
  return (
    <div className="stepper" data-refused={refused || undefined} data-disabled={disabled || undefined}>
      {half('less', -1, value <= range.least)}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for the field inside. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard reaches the field itself. */}
      <span className="stepper-value" data-unit={unit} onClick={() => field.current?.focus()}>
        {before !== '' && <span>{before}</span>}
        <input
          ref={field}
          type="text"
          inputMode="decimal"
          role="spinbutton"
          size={Math.max(shown.length, 1)}
          value={shown}
          disabled={disabled}
          aria-labelledby={props.labelledBy}
          aria-describedby={
            [props.describedBy, refused ? props.refusalId : undefined].filter(Boolean).join(' ') || undefined
          }
          aria-valuenow={value}
          aria-valuemin={range.least}
          aria-valuemax={range.most}
          aria-valuetext={format.amount(value, unit)}
          aria-invalid={refused || undefined}
          data-typed={typed !== null || undefined}
          onChange={(event) => type(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={take}
          onKeyDown={onKeyDown}
        />
        {after !== '' && <span>{after}</span>}
      </span>
      {half('more', 1, value >= range.most)}
    </div>
  );
}
