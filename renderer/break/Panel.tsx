/** A page inside the break window that takes the place of the stage: its title takes the focus, Esc leads back. */
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../text';
import { Button } from '../ui/Button';
import { Title } from './Title';
import { useKeys } from './useKeys';

export interface PanelProps {
  readonly title: string;
  readonly onBack: () => void;
  /** The button that answers what the page asks; it stands before the one that leads back. */
  readonly answer?: ReactNode;
  /** A button in one row with the one that leads back, before it. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ title, onBack, answer, beside, children }: PanelProps) {
  const { t } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useKeys({ Escape: onBack });
  useEffect(() => {
    // Only who has the keyboard here is led to the page; nobody else's keys are taken.
    if (document.hasFocus()) heading.current?.focus();
  }, []);
  const back = (
    <Button
      {...(answer === undefined && { kind: 'tinted', big: true })}
      className="widest"
      aria-keyshortcuts="Escape"
      onClick={onBack}
    >
      {t('break.back')}
    </Button>
  );
  return (
    <>
      <header className="break-head">
        <Title ref={heading}>{title}</Title>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section className={answer === undefined ? 'panel' : 'panel ask'} aria-label={title} tabIndex={0}>
        {children}
      </section>
      <div className="break-actions">
        {answer}
        {beside === undefined ? (
          back
        ) : (
          <div className="panel-foot">
            {beside}
            {back}
          </div>
        )}
      </div>
    </>
  );
}
