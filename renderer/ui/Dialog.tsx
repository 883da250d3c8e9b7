/** A dialog over its window: modal, closed by Esc, by its button or by a press beside it; gives the focus back. */
import './Dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useText } from '../text';
import { Button } from './Button';

export interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons instead of the one that closes. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

export function Dialog({ title, onClose, children, actions, wide = false }: DialogProps) {
  const { t } = useText();
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself.
    <dialog
      ref={box}
      className={wide ? 'dialog dialog-wide fades' : 'dialog fades'}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className="dialog-body">
        <h2 id={id}>{title}</h2>
        {children}
        <div className="dialog-actions">
          {actions ?? (
            <Button onClick={onClose} kind="tinted">
              {t('ui.close')}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}
