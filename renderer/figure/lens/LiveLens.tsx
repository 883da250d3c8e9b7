/** Owns the moving close-up: it renders once and then patches the few attributes that change, 12 times a second. */
import { type ReactElement, useEffect, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { type FigureProps, facing, personOf } from '../Figure';
import { type MovementId, movementOf } from '../movements';
import { painted, patch } from '../paint';
import { type LensOptions, lensScene } from './lens';
import { tiltingAt } from './tilting';

export interface LiveLensProps extends Pick<FigureProps, 'theme' | 'contrast' | 'side' | 'person'> {
  readonly movement: MovementId;
  /** The pose of the movement whose legs it shows. */
  readonly pose: number;
  /** Radius of the disc and px per drawing unit, on the stage. */
  readonly radius: number;
  readonly zoom: number;
  /** How often the tilt is shown before it stays. */
  readonly tilts: number;
  /** Ms since the first tilt began; read when it is shown and when `playing` changes. */
  readonly startMs: number;
  /** While false it stands still where it is, and no timer runs. */
  readonly playing: boolean;
  /** Untilted and tilted at once; nothing moves. */
  readonly reducedMotion: boolean;
  readonly bare?: boolean;
}

/** Milliseconds between frames. */
const FRAME = 83;

/** The close-up about its own centre. Decorative: the picture around it has the text. */
export function LiveLens(props: LiveLensProps): ReactElement {
  const { movement, pose, side, theme, contrast, person, radius, zoom, tilts, startMs, playing } = props;
  const { reducedMotion, bare } = props;
  const id = `${useId()}-`;
  const root = useRef<SVGGElement>(null);
  const begun = useRef({ at: performance.now(), elapsed: startMs });
  const nodesAt = (elapsed: number) => {
    const still = reducedMotion || tilts === 0;
    const { tilt, rising } = still ? { tilt: 1, rising: true } : tiltingAt(elapsed, tilts);
    const options: LensOptions = {
      id,
      theme,
      contrast,
      person: personOf(person),
      tilt,
      arrows: rising,
      radius,
      zoom,
      bare,
    };
    return lensScene(movementOf(movement), pose, options);
  };
  const now = (): number =>
    begun.current.elapsed + (playing ? Math.max(0, performance.now() - begun.current.at) : 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause or another picture starts anew from `startMs`.
  useLayoutEffect(() => {
    begun.current = { at: performance.now(), elapsed: startMs };
    if (!playing || reducedMotion || tilts === 0) return;
    const timer = setInterval(() => {
      const elapsed = now();
      if (root.current) patch(root.current, nodesAt(elapsed));
      if (tiltingAt(elapsed, tilts).settled) clearInterval(timer);
    }, FRAME);
    return () => clearInterval(timer);
  }, [playing, reducedMotion, tilts, movement, pose, side, theme, contrast, person, radius, zoom, bare]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: later frames are patched in; only another picture renders
  const elements = useMemo(
    () => painted(nodesAt(startMs)),
    [movement, pose, theme, contrast, person, radius, zoom, reducedMotion, tilts, bare],
  );
  // After every render the page may hold an older frame than React believes: set it right before it is seen.
  useEffect(() => {
    if (root.current) patch(root.current, nodesAt(now()));
  });
  return (
    <g ref={root} transform={facing(side)}>
      {elements}
    </g>
  );
}
