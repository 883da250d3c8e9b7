/** A time of day that is typed or moved by the arrow keys in quarters of an hour. */
import type { KeyboardEvent } from 'react';
import { type Sentence, useText } from '../text';
import { useTyped } from '../ui/useTyped';
import { parseTime } from './hours';

export interface TimeFieldProps {
  /** What the time is of: "Monday, from". */
  readonly label: string;
  /** Minutes after midnight. */
  readonly value: number;
  readonly onChange: (value: number) => void;
  /** Told when something typed is no time, and `null` when it is mended. */
  readonly onRefused: (sentence: Sentence | null) => void;
  /** Id of the element in which the refusal stands. */
  readonly refusalId: string;
}

const quarter = 15;

export function TimeField({ label, value, onChange, onRefused, refusalId }: TimeFieldProps) {
  const { format } = useText();
  const { typed, refused, type, refuse, settle } = useTyped(value, onRefused);
  const take = (): void => {
    if (typed === null) return;
    const read = parseTime(typed, format.dayPeriods());
    if (read === null) {
      refuse((text) => text.t('settings.hours.refused', { typed }));
      return;
    }
    settle();
    if (read !== value) onChange(read);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const day = 24 * 60;
    if (event.key === 'Enter') take();
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
      aria-describedby={refused ? refusalId : undefined}
      data-typed={typed !== null || undefined}
      value={typed ?? format.timeOfDay(value)}
      onChange={(event) => type(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={take}
      onKeyDown={onKeyDown}
    />
  );
}
