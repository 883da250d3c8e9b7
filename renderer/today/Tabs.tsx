/** The two tabs of the window: the day, and twelve weeks. One stop of the keyboard; arrows choose. */
import '../ui/Segmented.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useText } from '../text';
import { SteadyWords } from '../ui/SteadyWords';

const tabs = ['today', 'twelveWeeks'] as const;
export type Tab = (typeof tabs)[number];

export interface TabsProps {
  readonly shown: Tab;
  readonly onShow: (tab: Tab) => void;
  /** The person has chosen by them: the other page brings tabs of its own, and the keyboard finds them again. */
  readonly chosen: boolean;
}

export function Tabs({ shown, onShow, chosen }: TabsProps) {
  const { t } = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen) list.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [chosen]);
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
          onClick={() => onShow(tab)}
        >
          <SteadyWords>{t(`progress.${tab}`)}</SteadyWords>
        </button>
      ))}
    </div>
  );
}
