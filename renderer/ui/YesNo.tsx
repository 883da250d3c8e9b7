/** A question of one tap, yes or no, that may be left alone. */
import './YesNo.css';
import { useId } from 'react';
import { useText } from '../text';

export interface YesNoProps {
  readonly question: string;
  readonly value: boolean | null;
  readonly onChange: (answer: boolean) => void;
}

export function YesNo({ question, value, onChange }: YesNoProps) {
  const { t } = useText();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out in one row everywhere.
    <div className="yes-no" role="group" aria-labelledby={id}>
      <span id={id} className="yes-no-question t14">
        {question}
      </span>
      <span className="yes-no-answers">
        {([false, true] as const).map((answer) => (
          <button
            key={String(answer)}
            type="button"
            aria-pressed={value === answer}
            onClick={() => onChange(answer)}
          >
            {t(answer ? 'break.yes' : 'break.no')}
          </button>
        ))}
      </span>
    </div>
  );
}
