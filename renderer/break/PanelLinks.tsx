/** The ways aside from the break: how it goes, another exercise, or that a clinician was asked. They stand in the corners over the dome. */
import { useEffect, useRef } from 'react';
import { useText } from '../text';

export type PanelName = 'how' | 'another' | 'asked' | 'more' | 'drill';

const words = { how: 'break.how', another: 'break.another', asked: 'break.asked.open' } as const;

export interface PanelLinksProps {
  readonly names: readonly PanelName[];
  /** The panel that was just left: who comes back is where they were. */
  readonly left: PanelName | null;
  readonly open: (name: PanelName) => void;
}

export function PanelLinks({ names, left, open }: PanelLinksProps) {
  const { t } = useText();
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    if (left !== null && document.hasFocus())
      nav.current?.querySelector<HTMLElement>(`[data-panel="${left}"]`)?.focus();
  }, [left]);
  const shown = names.filter((name) => name !== 'more' && name !== 'drill');
  if (shown.length === 0) return null;
  return (
    <nav ref={nav} className="panel-links" aria-label={t('break.aside')}>
      {shown.map((name) => (
        <button key={name} type="button" className="link t12" data-panel={name} onClick={() => open(name)}>
          {t(words[name])}
        </button>
      ))}
    </nav>
  );
}
