/** "How did that feel?": four words, one tap. A radio group: one tab stop, arrows, 1 to 4; nothing is chosen beforehand. */
import { type KeyboardEvent, useRef } from 'react';
import { type Feeling, feelings } from '../../../main/domain/journal';
import { useText } from '../../text';
import { moveOf } from '../../ui/Segmented';

export interface FeelRowProps {
  readonly value: Feeling | null;
  readonly onChange: (how: Feeling) => void;
}

export function FeelRow({ value, onChange }: FeelRowProps) {
  const { t } = useText();
  const row = useRef<HTMLDivElement>(null);
  const at = value === null ? 0 : feelings.indexOf(value);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moveOf(event);
    if (move === null) return;
    event.preventDefault();
    // Only the focus goes along: a word that passes is no answer, and the last one opens a list.
    const stops = [...(row.current?.querySelectorAll<HTMLElement>('[role="radio"]') ?? [])];
    const from = stops.findIndex((stop) => stop.matches(':focus'));
    stops[Math.min(stops.length - 1, Math.max(0, (from < 0 ? at : from) + move))]?.focus();
  };
  return (
    <div className="feel">
      <div className="feel-head">
        <h2 id="feel-question">{t('break.feel.question')}</h2>
        <span className="t12 secondary" role="status">
          {/* Another word is saved anew, and said to be. */}
          <span key={value}>{t(value === null ? 'programme.soreness.optional' : 'break.feel.saved')}</span>
        </span>
      </div>
      <div
        ref={row}
        className="feel-row"
        role="radiogroup"
        aria-labelledby="feel-question"
        onKeyDown={onKeyDown}
      >
        {feelings.map((how, index) => (
          // biome-ignore lint/a11y/useSemanticElements: a button to the eye and a radio to the ear.
          <button
            key={how}
            type="button"
            role="radio"
            aria-checked={how === value}
            aria-keyshortcuts={String(index + 1)}
            tabIndex={index === at ? 0 : -1}
            onClick={() => onChange(how)}
          >
            {t(`break.feel.${how}`)}
          </button>
        ))}
      </div>
    </div>
  );
}
