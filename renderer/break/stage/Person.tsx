/** The person in the dome: loops the movement before the start, follows the phases of the guide, walks at the end. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { GuideProgress, Side } from '../../../main/domain/guide/guide';
import {
  Figure,
  figureBox,
  hasTopView,
  LiveFigure,
  type MovementId,
  movementFor,
  type PersonChoice,
  poseCount,
  TopView,
} from '../../figure';
import { useText } from '../../text';
import { useAppearance } from '../../ui/appearance';
import { looks } from '../../ui/looks';
import { useVisible } from '../hold/useCountdown';
import { stage } from './domeGeometry';
import { poseAlong, showsArrows, type Way, wayOf } from './posing';
import { Stills } from './Stills';
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

/** How often the figure is drawn while it moves: 30 times a second. */
const frameMs = 33;

/** A figure that goes its way once and stays. `elapsed` is where it stood when the props came. */
function Moving({ way, elapsed, playing, ...still }: MovingProps) {
  const begun = useRef(elapsed);
  const [passed, setPassed] = useState(elapsed);
  const key = `${way.from} ${way.to} ${way.ms} ${way.waitMs} ${playing}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new way or a pause starts anew from `elapsed`.
  useEffect(() => {
    begun.current = elapsed;
    setPassed(elapsed);
    const whole = way.ms + way.waitMs;
    if (!playing || way.from === way.to || elapsed >= whole) return;
    const start = performance.now();
    let shown = start;
    let frame = requestAnimationFrame(function next(time) {
      const now = begun.current + (time - start);
      if (time - shown >= frameMs || now >= whole) {
        shown = time;
        setPassed(now);
      }
      if (now < whole) frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [key]);
  return <Figure {...still} pose={poseAlong(way, passed)} />;
}

interface MovingProps extends Look {
  readonly movement: MovementId;
  readonly side: Side;
  readonly way: Way;
  readonly elapsed: number;
  readonly playing: boolean;
  readonly arrow: boolean;
  readonly reach: 'stiff' | 'average';
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
  if (still) return <Stills {...shared} poses={[way.to]} />;
  if (phase === 'hold' && Number.isInteger(way.to)) {
    return <LiveFigure {...shared} phase="hold" playing={playing} startMs={elapsed} />;
  }
  return <Moving {...shared} way={way} elapsed={elapsed} playing={playing} />;
}

export interface PreviewProps {
  readonly movement: MovementId;
  readonly side: Side;
  readonly easier: boolean;
}

/** The movement that the prompt shows before anything is started, in a loop. */
export function Preview({ movement, side, easier }: PreviewProps) {
  const look = useLook();
  const still = useAppearance().motion === 'reduced';
  const visible = useVisible();
  const reach = easier ? ('stiff' as const) : ('average' as const);
  const figure = { ...look, movement, side, reach, arrow: true };
  const poses = Array.from({ length: poseCount(movement) }, (_, pose) => pose);
  return (
    <Placed movement={movement} side={side}>
      {still ? (
        <Stills {...figure} poses={poses} />
      ) : (
        <LiveFigure {...figure} phase="preview" playing={visible} />
      )}
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
