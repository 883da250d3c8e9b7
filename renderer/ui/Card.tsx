/** A card: the one raised surface. */
import './Card.css';
import type { ReactNode } from 'react';

export interface CardProps {
  readonly children: ReactNode;
  readonly className?: string;
  /** What the card is about, read to a screen reader, where no heading in it says so. */
  readonly label?: string;
}

export function Card({ children, className = '', label }: CardProps) {
  return (
    <section className={`card ${className}`} aria-label={label}>
      {children}
    </section>
  );
}
