/** The soreness question: eleven numbers, one tap, optional. A radio group: one tab stop, arrows, number keys. */
import './SorenessRow.css';
import { type KeyboardEvent, useRef } from 'react';
import { useText } from '../text';

export interface SorenessRowProps {
  /** The back now, or how much the stretch hurt. */
  readonly about: 'soreness' | 'pain-during';
  readonly value: number | null;
  readonly onChange: (score: number) => void;
}

const scores = Array.from({ length: 11 }, (_, score) => score);

export function SorenessRow({ about, value, onChange }: SorenessRowProps) {
  const { t, format } = useText();
  const pain = about === 'pain-during';
  const row = useRef<HTMLDivElement>(null);
  const choose = (score: number): void => {
    row.current?.querySelectorAll<HTMLElement>('[role="radio"]')[score]?.focus();
    onChange(score);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
    const move = {
      ArrowRight: rightToLeft,
      ArrowLeft: -rightToLeft,
      ArrowUp: 1,
      ArrowDown: -1,
    }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    choose(Math.min(10, Math.max(0, value === null ? 0 : value + move)));
  };
  return (
    <div className="soreness">
      <div className="soreness-head">
        <h2 id="soreness-question">
          {t(pain ? 'programme.soreness.duringQuestion' : 'programme.soreness.question')}
        </h2>
        <span className="t12 secondary">{t('programme.soreness.optional')}</span>
      </div>
      <div
        ref={row}
        className="soreness-row"
        role="radiogroup"
        aria-labelledby="soreness-question"
        aria-describedby="soreness-least soreness-most"
        onKeyDown={onKeyDown}
      >
        {scores.map((score) => (
          // biome-ignore lint/a11y/useSemanticElements: a button to the eye and a radio to the ear.
          <button
            key={score}
            type="button"
            role="radio"
            aria-checked={score === value}
            tabIndex={score === (value ?? 0) ? 0 : -1}
            onClick={() => onChange(score)}
          >
            {format.number(score)}
          </button>
        ))}
      </div>
      <div className="soreness-ends t12 secondary">
        <span id="soreness-least">
          {t(pain ? 'programme.soreness.painLeast' : 'programme.soreness.least')}
        </span>
        <span id="soreness-most">{t(pain ? 'programme.soreness.painMost' : 'programme.soreness.most')}</span>
      </div>
    </div>
  );
}
