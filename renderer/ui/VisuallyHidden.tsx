/** Words that only a screen reader hears. */
import type { ReactNode } from 'react';

export interface VisuallyHiddenProps {
  readonly children: ReactNode;
  readonly id?: string;
  /** Speaks up when its words change. */
  readonly live?: boolean;
}

export function VisuallyHidden({ children, id, live = false }: VisuallyHiddenProps) {
  return (
    <span id={id} className="hidden-visually" aria-live={live ? 'polite' : undefined}>
      {children}
    </span>
  );
}
