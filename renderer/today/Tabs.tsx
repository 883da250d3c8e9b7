/** The two tabs of the window: the day, and twelve weeks. One stop of the keyboard; arrows choose. */
import '../ui/Segmented.css';
import { type KeyboardEvent, useRef } from 'react';
import { useText } from '../text';

const tabs = ['today', 'twelveWeeks'] as const;
export type Tab = (typeof tabs)[number];

export interface TabsProps {
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
}

export function Tabs({ shown, onShow }: TabsProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  // There are two, so that every arrow leads to the other one.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    onShow(shown === 'today' ? 'twelveWeeks' : 'today');
  };
  return (
    <div
      ref={list}
      className="segmented"
      role="tablist"
      aria-label={t('progress.tabs')}
      onKeyDown={onKeyDown}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          aria-selected={tab === shown}
          tabIndex={tab === shown ? 0 : -1}
          // The other page brings tabs of its own: whoever chose by them finds them again.
          ref={(button) => {
            if (tab === shown && list.current?.contains(document.activeElement)) button?.focus();
          }}
          onClick={() => onShow(tab)}
        >
          {t(`progress.${tab}`)}
        </button>
      ))}
    </div>
  );
}
