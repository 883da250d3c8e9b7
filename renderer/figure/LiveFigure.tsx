/** Owns the moving figure: it renders once and then patches the few attributes that change, at most 30 times a second. */
import {
  memo,
  type ReactElement,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { type FigureProps, facing, sceneOf } from './Figure';
import { painted, patch } from './paint';
import { scene } from './scene';
import { type Phase, type PoseState, poseAt, stillPose } from './timeline';

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
  /** Show the whole pose that stands for the phase, or where `along` ends; nothing moves. */
  readonly reducedMotion?: boolean;
}

/** Milliseconds between frames: a moving limb, and a chest that breathes less than a pixel in that time. */
const MOVING = 33;
const BREATHING = 100;

/**
 * A Figure that keeps its own time within a phase. Changing `phase` or `movement` restarts its clock at `startMs`;
 * pausing keeps it. Place it as a Figure.
 */
export const LiveFigure = memo(function LiveFigure(props: LiveFigureProps): ReactElement {
  const { movement: name, phase, playing, startMs = 0, along, reducedMotion = false, side, person } = props;
  const id = `${useId()}-`;
  const root = useRef<SVGGElement>(null);
  const elapsed = useRef(startMs);
  const run = useRef({ name, phase, along });
  const shownState = useRef<PoseState | undefined>(undefined);
  const [fresh, renderAfresh] = useReducer((n: number) => n + 1, 0);
  if (run.current.name !== name || run.current.phase !== phase || run.current.along !== along) {
    run.current = { name, phase, along };
    elapsed.current = startMs;
  }
  const { theme, contrast, arrow, reach, mistake, floor } = props;
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
  const now = (): PoseState => {
    if (!reducedMotion) return along?.(elapsed.current) ?? poseAt(name, elapsed.current, phase);
    return { pose: along?.(Infinity).pose ?? stillPose(name, phase), breath: 0, settled: true };
  };
  const show = (state: PoseState): void => {
    shownState.current = state;
    const nodes = scene(movement, state.pose, { ...options, breath: state.breath });
    if (root.current && !patch(root.current, nodes)) renderAfresh();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: later frames are patched in; only a new scene renders
  const elements = useMemo(() => {
    const state = now();
    return painted(scene(movement, state.pose, { ...options, breath: state.breath }));
  }, [movement, options, fresh]);

  // After every render the page may hold an older frame than React believes: set it right before it is seen.
  useLayoutEffect(() => show(now()));

  // biome-ignore lint/correctness/useExhaustiveDependencies: show and now read the values named here
  useEffect(() => {
    if (!playing || reducedMotion) return;
    let last = performance.now();
    let shown = last;
    let frame = requestAnimationFrame(function next(time: number): void {
      elapsed.current += Math.max(0, time - last);
      last = time;
      const state = now();
      if (time - shown >= (phase === 'hold' ? BREATHING : MOVING) || state.settled) {
        shown = time;
        const { current } = shownState;
        if (current?.pose !== state.pose || current.breath !== state.breath) show(state);
      }
      if (!state.settled) frame = requestAnimationFrame(next);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, reducedMotion, phase, along, movement, options]);

  return (
    <g ref={root} transform={facing(side)}>
      {elements}
    </g>
  );
});
