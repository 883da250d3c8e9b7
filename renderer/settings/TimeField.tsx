/** A time of day that is typed or moved by the arrow keys in quarters of an hour. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import { type Sentence, useText } from '../text';
import { parseTime } from './hours';

export interface TimeFieldProps {
  /** What the time is of: "Monday, from". */
  readonly label: string;
  /** Minutes after midnight. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Told when something typed is no time, and `null` when it is mended. */
  readonly onRefused: (sentence: Sentence | null) => void;
}

const quarter = 15;

export function TimeField({ label, value, onChange, onRefused }: TimeFieldProps) {
  const { format } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const refuse = (sentence: Sentence | null): void => {
    setRefused(sentence !== null);
    onRefused(sentence);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new value settles what was being typed.
  useEffect(() => {
    setTyped(null);
    if (refused) refuse(null);
  }, [value]);
  const settle = (): void => {
    if (typed === null) return;
    const read = parseTime(typed);
    if (read === null) {
      refuse((text) => text.t('settings.hours.refused', { typed }));
      return;
    }
    setTyped(null);
    refuse(null);
    if (read !== value) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = 24 * 60;
    if (event.key === 'Enter') settle();
    else if (event.key === 'ArrowUp') onChange((Math.floor(value / quarter) * quarter + quarter) % day);
    else if (event.key === 'ArrowDown')
      onChange((Math.ceil(value / quarter) * quarter - quarter + day) % day);
    else return;
    event.preventDefault();
  };
  return (
    <input
      type="text"
      className="time-field"
      inputMode="numeric"
      dir="ltr"
      aria-label={label}
      aria-invalid={refused || undefined}
      data-typed={typed !== null || undefined}
      value={typed ?? format.timeOfDay(value)}
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={settle}
      onKeyDown={onKeyDown}
    />
  );
}
