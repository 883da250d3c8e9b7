/** A tick box with its words; the whole line is the target. */
import './TickBox.css';
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface TickBoxProps {
  readonly ticked: boolean;
  readonly onChange: (ticked: boolean) => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
}

export function TickBox({ ticked, onChange, children, disabled = false }: TickBoxProps) {
  return (
    <label className="tick-box" data-disabled={disabled || undefined}>
      <input
        type="checkbox"
        checked={ticked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="tick-box-square">{ticked && <Icon name="tick" small />}</span>
      <span>{children}</span>
    </label>
  );
}
