/** One phase of an exercise as a still picture: the pose that it ends in, or the close-up where the pelvis tilts. */
import type { ExercisePhase } from '../../main/domain/exercises/exercises';
import type { Side } from '../../main/domain/guide/guide';
import { Figure, figureBox, LiveLens, type MovementId } from '../figure';
import { useLook } from './stage/Person';
import { showsArrows } from './stage/posing';

export interface PhasePictureProps {
  readonly movement: MovementId;
  readonly phase: ExercisePhase;
  readonly side: Side;
  /** Whether a tilt is drawn as its close-up: that of a stretch is. */
  readonly closeUp: boolean;
}

/** In px of a picture: what the close-up shows of the body beside the figure's whole one. */
const lens = { width: 190, height: 132, zoom: 1.3 } as const;

export function PhasePicture({ movement, phase, side, closeUp }: PhasePictureProps) {
  const look = useLook();
  const { x, y, width, height } = figureBox(movement);
  if (phase.name === 'tilt' && closeUp)
    return (
      <svg viewBox={`${-lens.width / 2} ${-lens.height / 2} ${lens.width} ${lens.height}`} aria-hidden="true">
        <g transform={side === 'left' ? 'scale(-1 1)' : undefined}>
          <LiveLens
            {...look}
            movement={movement}
            pose={Math.max(0, phase.pose - 1)}
            side="right"
            radius={lens.width}
            zoom={lens.zoom}
            tilts={0}
            startMs={0}
            playing={false}
            reducedMotion
            bare
          />
        </g>
      </svg>
    );
  const from = side === 'left' ? -(x + width) : x;
  return (
    <svg viewBox={`${from} ${y - 8} ${width} ${height + 20}`} aria-hidden="true">
      <Figure
        {...look}
        movement={movement}
        pose={phase.pose}
        side={side}
        floor
        arrow={showsArrows(phase.name)}
      />
    </svg>
  );
}
