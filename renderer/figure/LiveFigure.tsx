/**
 * Owns the moving figure: it renders once, then shows 12 frames a second while limbs move and 4 while it only breathes, and
 * nothing while nothing changes. The frames are painted on a sheet where the page has a place for one, else patched in.
 */
import {
  memo,
  type ReactElement,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { BeatContext, BREATHING, eachBeat, MOVING } from './beat';
import { createDrawing } from './drawing';
import { type FigureProps, facing, figureBox, sceneOf } from './Figure';
import type { SvgNode } from './node';
import { painted } from './paint';
import { scene } from './scene';
import type { Box } from './sheet';
import { type Entered, enteredAt, type Phase, type PoseState, poseAt, stillPose } from './timeline';
import { useSheet } from './useSheet';

export interface LiveFigureProps extends Omit<FigureProps, 'pose' | 'breath'> {
  readonly phase: Phase;
  /** While false the figure stands still where it is, and no timer or frame runs. */
  readonly playing: boolean;
  /** How far into the phase to start, in ms; read when the phase or the movement changes. */
  readonly startMs?: number;
  /**
   * The caller's own way through the poses instead of the phase's, given the ms since the clock's start. The clock
   * starts anew whenever another function comes: keep it the same (useCallback) while the way is the same.
   */
  readonly along?: (elapsedMs: number) => PoseState;
  /** Told whenever another pose is entered, so that words can follow; keep it the same while the way is the same. */
  readonly onEntered?: ((entered: Entered) => void) | undefined;
  /** Show the whole pose that stands for the phase, or where `along` ends; nothing moves. */
  readonly reducedMotion?: boolean;
}

/** Poses and breaths are shown in steps, so that the way back and the next breath fall on frames that are there. */
const POSE_STEPS = 36;
const BREATH_STEPS = 5;

/** Arrows, hands and shadows reach beyond the body's and the furniture's extent, in drawing units. */
const REACH = 36;

function sheetBox(movement: FigureProps['movement']): Box {
  const { x, y, width, height } = figureBox(movement);
  return { x: x - REACH, y: y - REACH, width: width + 2 * REACH, height: height + 2 * REACH };
}

/** What of the time tells one frame from another. */
const nameOf = ({ pose, breath, back = false }: PoseState): string => `${pose} ${breath} ${back}`;

const stepped = ({ pose, breath, settled, ...rest }: PoseState): PoseState => ({
  ...rest,
  pose: settled ? pose : Math.round(pose * POSE_STEPS) / POSE_STEPS,
  breath: Math.round(breath * BREATH_STEPS) / BREATH_STEPS,
  settled,
});

/**
 * A Figure that keeps its own time within a phase. Changing `phase` or `movement` restarts its clock at `startMs`;
 * pausing keeps it. Place it as a Figure.
 */
export const LiveFigure = memo(function LiveFigure(props: LiveFigureProps): ReactElement {
  const { movement: name, phase, playing, startMs = 0, along, reducedMotion = false, side, person } = props;
  const id = `${useId()}-`;
  const root = useRef<SVGGElement>(null);
  const beat = useContext(BeatContext);
  const elapsed = useRef(startMs);
  const run = useRef({ name, phase, along });
  const shownState = useRef<PoseState | undefined>(undefined);
  const [fresh, renderAfresh] = useReducer((n: number) => n + 1, 0);
  if (run.current.name !== name || run.current.phase !== phase || run.current.along !== along) {
    run.current = { name, phase, along };
    elapsed.current = startMs;
  }
  const { theme, contrast, arrow, reach, mistake, floor, onEntered } = props;
  const entered = useRef<Entered | null>(null);
  const [movement, options] = useMemo(
    () =>
      sceneOf(
        {
          movement: name,
          side,
          theme,
          ...(person === undefined ? {} : { person }),
          ...(contrast === undefined ? {} : { contrast }),
          ...(arrow === undefined ? {} : { arrow }),
          ...(reach === undefined ? {} : { reach }),
          ...(mistake === undefined ? {} : { mistake }),
          ...(floor === undefined ? {} : { floor }),
        },
        id,
      ),
    [name, side, theme, person, contrast, arrow, reach, mistake, floor, id],
  );
  const box = useMemo(() => sheetBox(name), [name]);
  const [drawing] = useState(createDrawing);
  const nodesOf = (state: PoseState): readonly SvgNode[] =>
    drawing.frame(options, nameOf(state), () =>
      scene(movement, state.pose, { ...options, breath: state.breath, arrowRests: state.back === true }),
    );
  const now = (): PoseState => {
    if (!reducedMotion) return stepped(along?.(elapsed.current) ?? poseAt(name, elapsed.current, phase));
    return { pose: along?.(Infinity).pose ?? stillPose(name, phase), breath: 0, settled: true };
  };
  const show = (state: PoseState): void => {
    shownState.current = state;
    const { pose, back } = enteredAt(state);
    if (onEntered !== undefined && (entered.current?.pose !== pose || entered.current.back !== back)) {
      entered.current = { pose, back };
      onEntered(entered.current);
    }
    const name = nameOf(state);
    const nodes = () => nodesOf(state);
    sheet.current?.show(name, nodes);
    if (sheet.current?.isUncovered() !== true && root.current && !drawing.write(root.current, name, nodes))
      renderAfresh();
  };
  const moving = playing && !reducedMotion;
  const sheet = useSheet(root, box, options, moving, () => show(now()));
  // biome-ignore lint/correctness/useExhaustiveDependencies: later frames are patched in; only a new scene renders
  const elements = useMemo(() => {
    const state = now();
    drawing.rendered(nameOf(state));
    return painted(nodesOf(state));
  }, [movement, options, fresh]);

  // After every render the page may hold an older frame than React believes: set it right before it is seen.
  useLayoutEffect(() => show(now()));

  // biome-ignore lint/correctness/useExhaustiveDependencies: show and now read the values named here
  useEffect(() => {
    if (!moving || now().settled) return;
    let last = performance.now();
    return eachBeat(beat, phase === 'hold' ? BREATHING : MOVING, () => {
      const time = performance.now();
      elapsed.current += Math.max(0, time - last);
      last = time;
      const state = now();
      const { current } = shownState;
      if (current?.pose !== state.pose || current.breath !== state.breath) show(state);
      return !state.settled;
    });
  }, [moving, phase, along, movement, options, beat]);

  return (
    <g ref={root} transform={facing(side)}>
      {elements}
    </g>
  );
});
