/** The stage that stays in one place through the whole break: the dome, the number under it, and its two ends. */
import type { ReactNode } from 'react';
import { Dome, type DomeProps } from './Dome';

export interface StageEnd {
  readonly name: string;
  /** What was held there, once there is something. */
  readonly held: string | null;
  readonly active: boolean;
}

export interface StageProps extends DomeProps {
  readonly number: ReactNode;
  /** The number stands still: it is said in a quieter colour. */
  readonly quiet?: boolean;
  /** The line under the number; `null` where the ring and the head say it all. */
  readonly caption: string | null;
  readonly captionStrong?: boolean;
  /** In place of a caption where the number stands beside the dome and no end of the floor is named. */
  readonly captionBeside?: string | null;
  /** What stands on the stage beside the dome. */
  readonly aside?: ReactNode;
  readonly ends: { readonly left: StageEnd; readonly right: StageEnd } | null;
}

function End({ side, end, big }: { side: 'left' | 'right'; end: StageEnd; big: boolean }) {
  return (
    <div className={`stage-end stage-${side}`}>
      <div className="stage-end-words">
        <div className={end.active ? 't12 strong' : 't12 secondary'}>{end.name}</div>
        {end.held !== null && <div className={big ? 't16 strong' : 't14 strong'}>{end.held}</div>}
      </div>
    </div>
  );
}

export function Stage({
  number,
  quiet = false,
  caption,
  captionStrong = false,
  captionBeside = null,
  aside,
  ends,
  ...dome
}: StageProps) {
  const big = dome.state !== 'guide' || dome.heads.length === 0;
  return (
    <div className="stage">
      <div className="dome-place">
        <Dome {...dome} />
      </div>
      <div className="stage-side">
        {aside}
        <div className="stage-words">
          <div className={quiet ? 'stage-number secondary' : 'stage-number'}>{number}</div>
          {caption !== null && (
            <div className={captionStrong ? 't14 medium' : 't14 secondary'}>{caption}</div>
          )}
          {caption === null && captionBeside !== null && (
            <div className="stage-beside t14 medium">{captionBeside}</div>
          )}
        </div>
        {ends !== null && (
          <div className="stage-ends">
            <End side="left" end={ends.left} big={big} />
            <End side="right" end={ends.right} big={big} />
          </div>
        )}
      </div>
    </div>
  );
}
