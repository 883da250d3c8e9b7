/** "Later" with its lengths: a menu button that opens upwards, the usual length first in the hand. */
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useText } from '../../text';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

export interface LaterButtonProps {
  readonly lengths: readonly number[];
  readonly usual: number;
  readonly onChoose: (minutes: number) => void;
  readonly className?: string;
}

export function LaterButton({ lengths, usual, onChoose, className }: LaterButtonProps) {
  const { t, format } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const items = (): HTMLElement[] => [
    ...(place.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
  ];

  useEffect(() => {
    if (!open) return;
    place.current?.querySelector<HTMLElement>('[data-usual="true"]')?.focus();
    const onPointerDown = (event: PointerEvent) => {
      if (event.target instanceof Node && place.current?.contains(event.target) === true) return;
      setOpen(false);
    };
    window.addEventListener('pointerdown', onPointerDown);
    return () => window.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!open) {
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      return setOpen(true);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      return button.current?.focus();
    }
    if (event.key === 'Tab') return setOpen(false);
    const all = items();
    const at = all.findIndex((item) => item.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    all[(to + all.length) % all.length]?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the button and the menu in it.
    <div ref={place} className={`later ${className ?? ''}`} onKeyDown={onKeyDown}>
      <Button
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('break.later')}
        <Icon name="down" small />
      </Button>
      {open && (
        <div id={id} className="later-menu" role="menu" aria-label={t('break.later')}>
          {lengths.map((minutes) => (
            <button
              key={minutes}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-usual={minutes === usual}
              className={minutes === usual ? 'strong' : undefined}
              onClick={() => onChoose(minutes)}
            >
              {format.amount(minutes, 'minutes')}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
