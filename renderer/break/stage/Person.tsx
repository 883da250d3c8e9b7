/** The person in the dome: loops the movement before the start, follows the phases of the guide, walks at the end. */
import { type ReactNode, useCallback } from 'react';
import type { ExercisePhase } from '../../../main/domain/exercises/exercises';
import type { GuideProgress, Side } from '../../../main/domain/guide/guide';
import {
  type Entered,
  Figure,
  type FigureProps,
  figureBox,
  hasTopView,
  LiveFigure,
  type MovementId,
  movementFor,
  type PersonChoice,
  type Reach,
  TopView,
} from '../../figure';
import { useText } from '../../text';
import { useAppearance } from '../../ui/appearance';
import { looks } from '../../ui/looks';
import { useVisible } from '../hold/useCountdown';
import { stage } from './domeGeometry';
import { poseAlong, showsArrows, wayOf } from './posing';
import { TiltPerson } from './TiltPerson';

interface Look {
  readonly person: PersonChoice;
  readonly theme: 'light' | 'dark';
  readonly contrast: 'normal' | 'more';
}

export function useLook(): Look {
  const { person, theme, contrast } = useAppearance();
  return { person: looks[person], theme, contrast };
}

/** Puts a figure on the stage, and the view from above beside it where the side view can't show the turn. */
export function Placed({
  movement,
  side,
  children,
}: {
  movement: MovementId;
  side: Side;
  children: ReactNode;
}) {
  const { t } = useText();
  const look = useLook();
  const ahead = stage.centreX + (side === 'right' ? 82 : -82);
  return (
    <g className="person">
      <g transform={figureBox(movement).transform(stage.centreX, stage.floor, side)}>{children}</g>
      {hasTopView(movement) && (
        <>
          <g transform={`translate(${ahead} 96)`}>
            <TopView {...look} side={side} />
          </g>
          <text className="top-view-words" x={ahead} y={144} textAnchor="middle">
            {t('exercise.seated.topView')}
          </text>
        </>
      )}
    </g>
  );
}

/** A pose that stands in place of a movement; the next one is faded in. */
function Still({ pose, ...figure }: FigureProps) {
  return (
    <g key={pose} className="still-pose">
      <Figure {...figure} pose={pose} />
    </g>
  );
}

export interface GuidedPersonProps {
  readonly guide: GuideProgress;
  /** Ms since the phase began. */
  readonly elapsed: number;
}

/** The tilt of a stretch is taught by a close-up; strength exercises only begin with it. */
export const showsTilt = ({ phase, tilts }: Pick<GuideProgress, 'phase' | 'tilts'>): boolean =>
  phase === 'tilt' && tilts > 0;

/** The person in a guide: at the pose of the phase, breathing in a hold, still while paused. */
export function GuidedPerson({ guide, elapsed }: GuidedPersonProps) {
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const visible = useVisible();
  const { side, phase, paused, reach } = guide;
  const movement = movementFor(guide.exercise, guide.variant);
  const way = wayOf(guide);
  const { from, to, ms, waitMs } = way;
  const along = useCallback(
    (passed: number) => ({
      pose: poseAlong({ from, to, ms, waitMs }, passed),
      breath: 0,
      settled: from === to || passed >= ms + waitMs,
    }),
    [from, to, ms, waitMs],
  );
  const shared = {
    ...look,
    movement,
    side,
    arrow: showsArrows(phase),
    reach: reach < 1 ? ('stiff' as const) : ('average' as const),
  };
  const playing = visible && !paused;
  if (showsTilt(guide))
    return (
      <TiltPerson
        {...look}
        movement={movement}
        side={side}
        pose={way.from}
        tilts={guide.tilts}
        elapsed={elapsed}
        playing={playing}
        still={still}
      />
    );
  if (still) return <Still {...shared} pose={way.to} />;
  if (phase === 'hold' && Number.isInteger(way.to)) {
    return <LiveFigure {...shared} phase="hold" playing={playing} startMs={elapsed} />;
  }
  return <LiveFigure {...shared} phase="enter" along={along} playing={playing} startMs={elapsed} />;
}

/** The person in the pose in which the phase ends, as a picture. */
export function StillPerson({ guide }: Pick<GuidedPersonProps, 'guide'>) {
  const look = useLook();
  const movement = movementFor(guide.exercise, guide.variant);
  return (
    <Placed movement={movement} side={guide.side}>
      <Figure {...look} movement={movement} side={guide.side} pose={wayOf(guide).to} />
    </Placed>
  );
}

export interface PreviewProps {
  readonly movement: MovementId;
  readonly side: Side;
  readonly easier: boolean;
  /** Told which pose is entered, so that the words follow. */
  readonly onEntered: (entered: Entered) => void;
}

/** The movement that the prompt shows before anything is started, in a loop. */
export function Preview({ movement, side, easier, onEntered }: PreviewProps) {
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const visible = useVisible();
  const figure = { ...look, movement, side, arrow: true, reach: reachOf(easier) };
  return (
    <Placed movement={movement} side={side}>
      {still ? (
        <Figure {...figure} pose={1} />
      ) : (
        <LiveFigure {...figure} phase="preview" playing={visible} onEntered={onEntered} />
      )}
    </Placed>
  );
}

const reachOf = (easier: boolean): Reach => (easier ? 'stiff' : 'average');

export interface StillPreviewProps extends Omit<PreviewProps, 'onEntered'> {
  readonly phase: ExercisePhase;
  /** Whether a tilt is drawn with its close-up: that of a stretch is. */
  readonly closeUp: boolean;
}

/** One phase of the movement that the prompt shows, where nothing moves. */
export function StillPreview({ movement, side, easier, phase, closeUp }: StillPreviewProps) {
  const look = useLook();
  if (phase.name === 'tilt' && closeUp)
    return (
      <TiltPerson
        {...look}
        movement={movement}
        side={side}
        pose={Math.max(0, phase.pose - 1)}
        tilts={0}
        elapsed={0}
        playing={false}
        still
      />
    );
  return (
    <Placed movement={movement} side={side}>
      <Still
        {...look}
        movement={movement}
        side={side}
        pose={phase.pose}
        reach={reachOf(easier)}
        arrow={showsArrows(phase.name)}
      />
    </Placed>
  );
}

/** One step of the walk: contact to passing, 0.55 s. */
const stepMs = 550;
const steps = 4;
const walkAlong = (elapsed: number) => ({ pose: (elapsed / stepMs) % steps, breath: 0, settled: false });

/** A person who walks on the spot, from step to step; who is over stands still in the middle of one. */
export function WalkingPerson({ walking }: { readonly walking: boolean }) {
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const visible = useVisible();
  return (
    <Placed movement="walk" side="right">
      {still || !walking ? (
        <Figure {...look} movement="walk" pose={0} side="right" />
      ) : (
        <LiveFigure
          {...look}
          movement="walk"
          side="right"
          phase="repeat"
          along={walkAlong}
          playing={visible}
        />
      )}
    </Placed>
  );
}
