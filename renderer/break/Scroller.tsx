/** A part of the window that scrolls where there is too little room, and can then be scrolled by keyboard. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useText } from '../text';

export interface ScrollerProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** Whether there is something in it that takes the focus, and so brings what is out of sight into it. */
const hasStop = (box: HTMLElement): boolean => box.querySelector('button, a[href], [tabindex="0"]') !== null;

export function Scroller({ className, children }: ScrollerProps) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const [isStop, setStop] = useState(false);
  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    const look = () => setStop(place.scrollHeight > place.clientHeight + 1 && !hasStop(place));
    // Both what there is room for and what is in it may change.
    const sizes = new ResizeObserver(look);
    sizes.observe(place);
    for (const one of place.children) sizes.observe(one);
    const contents = new MutationObserver(look);
    contents.observe(place, { childList: true, subtree: true, characterData: true });
    look();
    return () => {
      sizes.disconnect();
      contents.disconnect();
    };
  }, []);
  const stop = isStop ? ({ tabIndex: 0, role: 'group', 'aria-label': t('break.title') } as const) : {};
  return (
    <div ref={box} className={className} {...stop}>
      {children}
    </div>
  );
}
