/**
 * Owns the moving close-up: it renders once and then shows another frame 12 times a second while the pelvis turns, and
 * nothing while it rests. The frames are painted on a sheet where the page has a place for one, else patched in.
 */
import {
  type ReactElement,
  useCallback,
  useContext,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { BeatContext, eachBeat, MOVING } from '../beat';
import { createDrawing } from '../drawing';
import { type FigureProps, facing, personOf } from '../Figure';
import { type MovementId, movementOf } from '../movements';
import { painted } from '../paint';
import type { Box } from '../sheet';
import { useSheet } from '../useSheet';
import { lensScene } from './lens';
import { type Tilting, tiltingAt } from './tilting';

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
  /** What it is seen within in place of the disc, and the extent of that, from its own centre; keep it the same. */
  readonly within?: { readonly path: string; readonly box: Box };
}

/** The ground round the disc, in px of the stage. */
const ROUND = 5;

/** What of the time tells one frame from another. */
const nameOf = ({ tilt, rising }: Tilting): string => `${tilt} ${rising}`;

/** The close-up about its own centre. Decorative: the picture around it has the text. */
export function LiveLens(props: LiveLensProps): ReactElement {
  const { movement, pose, side, theme, contrast, person, radius, zoom, tilts, startMs, playing } = props;
  const { reducedMotion, bare, within } = props;
  const id = `${useId()}-`;
  const root = useRef<SVGGElement>(null);
  const beat = useContext(BeatContext);
  const begun = useRef({ at: performance.now(), elapsed: startMs });
  const moving = playing && !reducedMotion && tilts > 0;
  const tiltingNow = (): Tilting => {
    if (reducedMotion || tilts === 0) return { tilt: 1, rising: true, settled: true };
    const since = playing ? Math.max(0, performance.now() - begun.current.at) : 0;
    return tiltingAt(begun.current.elapsed + since, tilts, MOVING);
  };
  const nodesOf = useCallback(
    ({ tilt, rising }: Tilting) => {
      const look = { id, theme, contrast, person: personOf(person), radius, zoom, bare };
      return lensScene(movementOf(movement), pose, {
        ...look,
        tilt,
        arrows: rising,
        within: within?.path,
      });
    },
    [movement, pose, id, theme, contrast, person, radius, zoom, bare, within],
  );
  const [drawing] = useState(createDrawing);
  const box = useMemo((): Box => {
    if (within !== undefined) return within.box;
    const edge = radius + ROUND;
    return { x: -edge, y: -edge, width: 2 * edge, height: 2 * edge };
  }, [radius, within]);
  const show = (tilting: Tilting): void => {
    const name = nameOf(tilting);
    const nodes = () => drawing.frame(nodesOf, name, () => nodesOf(tilting));
    sheet.current?.show(name, nodes);
    if (sheet.current?.isUncovered() !== true && root.current) drawing.write(root.current, name, nodes);
  };
  const sheet = useSheet(root, box, nodesOf, moving, () => show(tiltingNow()));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a pause or another picture starts anew from `startMs`.
  useLayoutEffect(() => {
    begun.current = { at: performance.now(), elapsed: startMs };
    if (!moving) return;
    return eachBeat(beat, MOVING, () => {
      const tilting = tiltingNow();
      show(tilting);
      return !tilting.settled;
    });
  }, [moving, tilts, side, nodesOf, beat]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: later frames are shown by `show`; only another picture renders
  const elements = useMemo(() => {
    const tilting = tiltingNow();
    const name = nameOf(tilting);
    drawing.rendered(name);
    return painted(drawing.frame(nodesOf, name, () => nodesOf(tilting)));
  }, [nodesOf, reducedMotion, tilts]);
  // After every render the page may hold an older frame than React believes: set it right before it is seen.
  useLayoutEffect(() => show(tiltingNow()));
  return (
    <g ref={root} transform={facing(side)}>
      {elements}
    </g>
  );
}
