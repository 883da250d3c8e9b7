/** A short state in a pill: a word, with an icon so that colour is not alone. */
import './Card.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface PillProps {
  readonly kind?: 'plain' | 'accent' | 'due';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export function Pill({ kind = 'plain', icon, children }: PillProps) {
  return (
    <span className="pill" data-kind={kind}>
      {icon !== undefined && <Icon name={icon} small />}
      {children}
    </span>
  );
}
