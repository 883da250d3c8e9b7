/** A button that opens a short list to choose one of; arrows, Home, End and letters move, Esc closes. */
import './Select.css';
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Icon } from './Icon';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** A second, quieter line. */
  readonly line?: string;
  /** Language of the label where it is not the window's. */
  readonly lang?: string;
}

export interface SelectProps<Value extends string> {
  /** Shown before the chosen label: "Preset Standard". */
  readonly prefix?: string;
  /** What is chosen here, for a screen reader; or the id of the text that says so. Without the id the button
   * is named by what it shows. */
  readonly name?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string | undefined;
  readonly options: readonly SelectOption<Value>[];
  /** `null`: none of the options; `none` is shown. */
  readonly value: Value | null;
  readonly none?: string;
  readonly onChange: (value: Value) => void;
}

/** Where a key leads in a list of `count`, or `null` for other keys. */
function target(
  event: KeyboardEvent,
  from: number,
  options: readonly { readonly label: string }[],
): number | null {
  const last = options.length - 1;
  if (event.key === 'ArrowDown') return Math.min(from + 1, last);
  if (event.key === 'ArrowUp') return Math.max(from - 1, 0);
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return last;
  if (event.key.length !== 1 || event.key === ' ') return null;
  const letter = event.key.toLocaleLowerCase();
  const starts = (index: number): boolean =>
    options[index]?.label.toLocaleLowerCase().startsWith(letter) ?? false;
  const order = options.map((_, index) => (from + 1 + index) % options.length);
  return order.find(starts) ?? null;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, none = '' } = props;
  const id = useId();
  const [at, setAt] = useState<number | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const open = at !== null;
  const chosen = options.findIndex((option) => option.value === value);

  useEffect(() => {
    if (at === null) return;
    list.current?.querySelectorAll<HTMLElement>('[role="option"]')[at]?.focus();
  }, [at]);

  const close = (): void => {
    setAt(null);
    button.current?.focus();
  };
  const choose = (index: number): void => {
    const option = options[index];
    close();
    if (option !== undefined && option.value !== value) onChange(option.value);
  };
  const onListKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Enter' || event.key === ' ') choose(at ?? 0);
    else {
      const next = target(event, at ?? 0, options);
      if (next === null) return;
      setAt(next);
    }
    event.stopPropagation();
    event.preventDefault();
  };
  const onButtonKey = (event: KeyboardEvent): void => {
    if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    setAt(Math.max(chosen, 0));
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setAt(null);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave.
    <div className="select" onBlur={onBlur}>
      <button
        ref={button}
        type="button"
        className="button button-quiet button-small"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-labelledby={props.labelledBy === undefined ? undefined : `${props.labelledBy} ${id}-chosen`}
        aria-describedby={props.describedBy}
        onClick={() => setAt(open ? null : Math.max(chosen, 0))}
        onKeyDown={onButtonKey}
      >
        {props.prefix !== undefined && <span className="secondary">{props.prefix}</span>}
        <span id={`${id}-chosen`}>{options[chosen]?.label ?? none}</span>
        <Icon name="down" small />
      </button>
      {open && (
        // The list itself is no stop of the Tab key; its options take the focus one by one.
        <div
          ref={list}
          className="select-list"
          role="listbox"
          tabIndex={-1}
          aria-label={props.name}
          aria-labelledby={props.labelledBy}
          onKeyDown={onListKey}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list takes the keys of all its options.
            <div
              key={option.value}
              role="option"
              tabIndex={-1}
              aria-selected={index === chosen}
              lang={option.lang}
              onClick={() => choose(index)}
            >
              <span className="select-words">
                <span>{option.label}</span>
                {option.line !== undefined && <span className="t12 secondary">{option.line}</span>}
              </span>
              {index === chosen && <Icon name="tick" small />}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
