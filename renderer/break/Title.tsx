/**
 * The heading of the break window: what it shows, which is the title of the window in the system's lists of windows too.
 * It can be given the focus where what had it is gone.
 */
import { type ComponentProps, useEffect } from 'react';

export interface TitleProps extends Omit<ComponentProps<'h1'>, 'children'> {
  readonly children: string;
}

export function Title({ children, ...rest }: TitleProps) {
  useEffect(() => {
    document.title = children;
  }, [children]);
  return (
    <h1 tabIndex={-1} {...rest}>
      {children}
    </h1>
  );
}
