/** A button in one of four kinds; at most one primary is in a window at a time. */
import './Button.css';
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import { Icon, type IconName } from './Icon';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  readonly kind?: 'primary' | 'tinted' | 'quiet' | 'bare';
  /** 48 high and 16 px text. */
  readonly big?: boolean;
  /** 36 high, for heads of pages. */
  readonly small?: boolean;
  readonly icon?: IconName;
  /** The key that does the same, shown at the end; it works only if the window listens for it. */
  readonly hint?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

export function Button({
  kind = 'quiet',
  big = false,
  small = false,
  icon,
  hint,
  className,
  children,
  ...rest
}: ButtonProps) {
  const classes = ['button', `button-${kind}`, big && 'button-big', small && 'button-small', className];
  return (
    <button type="button" className={classes.filter(Boolean).join(' ')} {...rest}>
      {icon !== undefined && <Icon name={icon} small={!big} />}
      {children}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd takes no focus; the key is no part of the name. */}
      {hint !== undefined && <kbd aria-hidden="true">{hint}</kbd>}
    </button>
  );
}
