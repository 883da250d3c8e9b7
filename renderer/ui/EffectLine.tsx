/** The effect of a setting in one sentence, from the person's own numbers. */
import './Card.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

export interface EffectLineProps {
  readonly icon: IconName;
  /** `due` is the amber one: something to know, never something to press. */
  readonly kind?: 'accent' | 'due';
  readonly children: ReactNode;
}

export function EffectLine({ icon, kind = 'accent', children }: EffectLineProps) {
  return (
    <p className="effect-line" data-kind={kind}>
      <Icon name={icon} />
      <span>{children}</span>
    </p>
  );
}
