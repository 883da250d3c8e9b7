/** The person in the tilt: the figure steps aside, and a close-up of pelvis and low back shows what cannot be seen on it. */
import { Figure, type FigureProps, LiveLens } from '../../figure';
import { useText } from '../../text';
import { stage } from './domeGeometry';
import { tiltPlace } from './tiltPlace';

export interface TiltPersonProps
  extends Required<Pick<FigureProps, 'movement' | 'side' | 'person' | 'theme' | 'contrast'>> {
  /** The pose before the tilt: its legs are those of the close-up. */
  readonly pose: number;
  readonly tilts: number;
  /** Ms since the phase began. */
  readonly elapsed: number;
  readonly playing: boolean;
  readonly still: boolean;
}

export function TiltPerson({ side, pose, tilts, elapsed, playing, still, ...look }: TiltPersonProps) {
  const { t } = useText();
  const place = tiltPlace(look.movement, pose);
  const { hip, lens, wedge, edges, zoom, figure, captionY } = place;
  return (
    <g className="tilt">
      <g transform={side === 'left' ? `translate(${stage.width} 0) scale(-1 1)` : undefined}>
        <path className="tilt-wedge" d={wedge} />
        <path className="tilt-edge" d={edges} />
        <g className="tilt-figure" transform={figure}>
          <Figure {...look} pose={pose} side="right" />
        </g>
        <circle className="tilt-hip" cx={hip.x} cy={hip.y} r={hip.r} />
        <g className="tilt-lens" transform={`translate(${lens.x} ${lens.y})`}>
          <LiveLens
            {...look}
            side="right"
            pose={pose}
            radius={lens.r}
            zoom={zoom}
            tilts={tilts}
            startMs={elapsed}
            playing={playing}
            reducedMotion={still}
          />
        </g>
      </g>
      <text
        className="tilt-words"
        x={side === 'left' ? stage.width - lens.x : lens.x}
        y={captionY}
        textAnchor="middle"
      >
        {t('exercise.common.flattens')}
      </text>
    </g>
  );
}
