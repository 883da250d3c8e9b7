/** A setting that is no number: title and line at the start, its control at the end. */
import './Setting.css';
import { type ReactNode, useId } from 'react';

export interface SettingRowProps {
  readonly title: string;
  readonly line?: string;
  /** The control, given the ids of its title and of its line. */
  readonly control: (ids: {
    readonly labelledBy: string;
    readonly describedBy: string | undefined;
  }) => ReactNode;
  /** The control stands under the words instead of beside them. */
  readonly below?: boolean;
  readonly children?: ReactNode;
}

export function SettingRow({ title, line, control, below = false, children }: SettingRowProps) {
  const id = useId();
  const describedBy = line === undefined ? undefined : `${id}-line`;
  return (
    <div className="setting">
      <div className={`setting-head${below ? ' setting-head-below' : ''}`}>
        <div className="setting-words">
          <h2 id={`${id}-title`}>{title}</h2>
          {line !== undefined && (
            <p id={`${id}-line`} className="secondary">
              {line}
            </p>
          )}
        </div>
        <div className="setting-controls">{control({ labelledBy: `${id}-title`, describedBy })}</div>
      </div>
      {children}
    </div>
  );
}
