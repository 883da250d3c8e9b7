/** One lane: what it is, its drawing, the newest value. One stop of the keyboard; arrows go through the weeks, each said. */
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import type { ProgressView } from '../../../main/bridge/contract';
import { useText } from '../../text';
import { Grid } from './plots';
import { type Axis, plotWidth } from './scale';

type Week = ProgressView['weeks'][number];

export interface LaneProps {
  readonly view: ProgressView;
  readonly axis: Axis;
  readonly title: string;
  readonly unit: ReactNode;
  readonly height: number;
  /** A week's value in words. */
  readonly say: (week: Week) => string;
  readonly weekName: (week: Week) => string;
  /** `null` = none: an empty line would be read out as one. */
  readonly reading: ReactNode;
  readonly line: ReactNode;
  readonly plain?: boolean;
  readonly children: ReactNode;
}

function stepOf(key: string, rtl: boolean): number {
  if (key === 'ArrowRight' || key === 'ArrowLeft') return (key === 'ArrowRight') === rtl ? -1 : 1;
  return key === 'Home' ? Number.NEGATIVE_INFINITY : key === 'End' ? Number.POSITIVE_INFINITY : 0;
}

export function Lane(props: LaneProps) {
  const { view, axis, title, unit, height, say, weekName, plain = false } = props;
  const { t } = useText();
  const last = view.weeks.length - 1;
  const [stop, setStop] = useState(last);
  const [shown, setShown] = useState<Week | null>(null);
  const weeks = useRef<(HTMLElement | null)[]>([]);
  const current = Math.min(stop, last);
  const move = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, axis.rtl);
    if (step === 0) return;
    event.preventDefault();
    weeks.current[Math.min(last, Math.max(0, current + step))]?.focus();
  };
  return (
    <section className={plain ? 'lane lane-plain' : 'lane'} aria-label={title}>
      <div>
        <h2 className="t14">{title}</h2>
        <p className="t12 secondary">{unit}</p>
      </div>
      <div className="lane-plot">
        <svg viewBox={`0 0 ${plotWidth} ${height}`} aria-hidden="true">
          {!plain && <Grid view={view} axis={axis} height={height} />}
          {props.children}
        </svg>
        <div
          className="lane-weeks"
          role="listbox"
          tabIndex={-1}
          aria-label={t('progress.label', { lane: title })}
          onKeyDown={move}
        >
          {view.weeks.map((week, index) => (
            <div
              key={week.from}
              role="option"
              aria-selected={index === current}
              aria-label={`${weekName(week)}: ${say(week)}`}
              tabIndex={index === current ? 0 : -1}
              style={{
                insetInlineStart: `${(index / axis.weeks) * 100}%`,
                inlineSize: `${100 / axis.weeks}%`,
              }}
              ref={(element) => {
                weeks.current[index] = element;
              }}
              onFocus={() => {
                setStop(index);
                setShown(week);
              }}
              onBlur={() => setShown(null)}
              onMouseEnter={() => setShown(week)}
              onMouseLeave={() => setShown(null)}
            />
          ))}
        </div>
      </div>
      {shown === null ? (
        <div>
          {props.reading !== null && <p className="lane-value">{props.reading}</p>}
          {props.line !== null && <p className="t12 secondary">{props.line}</p>}
        </div>
      ) : (
        // Said by the week itself.
        <div aria-hidden="true">
          <p className="strong">{say(shown)}</p>
          <p className="t12 secondary">{weekName(shown)}</p>
        </div>
      )}
    </section>
  );
}
