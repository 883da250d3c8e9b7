/** The segmented switch: a radio group in a trough. One tab stop; arrows choose, as radio groups do. */
import './Segmented.css';
import './Tiles.css';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { SteadyWords } from './SteadyWords';

export interface Segment<Value extends string | number> {
  readonly value: Value;
  readonly label: ReactNode;
  /** Read instead of a label that is a drawing. */
  readonly name?: string;
}

export interface SegmentedSwitchProps<Value extends string | number> {
  /** What is chosen here, read to a screen reader; or the id of the text that says so. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
  /** Takes the whole width, segments alike. */
  readonly wide?: boolean;
  /** Tiles with a picture, or rows under each other, instead of a trough. */
  readonly look?: 'tiles' | 'rows';
}

/** How far a key moves in a row of choices, in reading order; `null` for other keys. */
export function moveOf(event: KeyboardEvent): number | null {
  const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  if (event.key === 'ArrowDown') return 1;
  if (event.key === 'ArrowUp') return -1;
  if (event.key === 'ArrowRight') return rightToLeft ? -1 : 1;
  if (event.key === 'ArrowLeft') return rightToLeft ? 1 : -1;
  return null;
}

export function SegmentedSwitch<Value extends string | number>(props: SegmentedSwitchProps<Value>) {
  const { segments, value, onChange, disabled = false, wide = false, look } = props;
  const group = useRef<HTMLDivElement>(null);
  const chosen = segments.findIndex((segment) => segment.value === value);
  const choose = (index: number): void => {
    const segment = segments[index];
    if (segment === undefined || disabled) return;
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[index]?.focus();
    if (segment.value !== value) onChange(segment.value);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    if (move === null) return;
    event.preventDefault();
    choose((Math.max(chosen, 0) + move + segments.length) % segments.length);
  };
  return (
    <div
      ref={group}
      className={['segmented', wide && 'segmented-wide', look].filter(Boolean).join(' ')}
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      aria-disabled={disabled || undefined}
      onKeyDown={onKeyDown}
    >
      {segments.map((segment, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a segment is a button to the eye and a radio to the ear.
        <button
          key={segment.value}
          type="button"
          role="radio"
          aria-checked={index === chosen}
          aria-label={segment.name}
          tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
          disabled={disabled}
          onClick={() => choose(index)}
        >
          {typeof segment.label === 'string' && look === undefined ? (
            <SteadyWords>{segment.label}</SteadyWords>
          ) : (
            segment.label
          )}
        </button>
      ))}
    </div>
  );
}
