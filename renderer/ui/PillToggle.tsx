/** A pill that is on or off; it acts at once. */
import './Pills.css';
import type { ReactNode } from 'react';

export interface PillToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

export function PillToggle({ on, onChange, children }: PillToggleProps) {
  return (
    <button type="button" className="pill-toggle" aria-pressed={on} onClick={() => onChange(!on)}>
      {children}
    </button>
  );
}
