/** Owns the drawn person as a component: one still frame. LiveFigure moves it. */
import { memo, type ReactElement, useId } from 'react';
import { type Movement, poseOf, type Reach } from './movement';
import { type MovementId, movementOf } from './movements';
import { UNITS } from './outline';
import { painted } from './paint';
import { type Contrast, PERSONS, type Person, type ThemeName } from './palette';
import { type SceneOptions, scene } from './scene';
import { solve } from './solve';

/** One of the five ready looks, or one's own choice of skin, hair and shirt. */
export type PersonChoice = keyof typeof PERSONS | Person;

export interface FigureProps {
  readonly movement: MovementId;
  /** Fractional pose index: 0 the first pose, 1.5 half way from the second to the third. Held inside the range. */
  readonly pose: number;
  /** The stretched or working side, and the side the figure faces: right hip facing right; left is mirrored. */
  readonly side: 'left' | 'right';
  readonly person?: PersonChoice;
  readonly theme: ThemeName;
  readonly contrast?: Contrast;
  /** Show the arrow of the pose being entered. */
  readonly arrow?: boolean;
  /** -1 breathed out to 1 breathed in; moves the trunk alone. */
  readonly breath?: number;
  /** End pose of a stiff, average or supple person (health.md 4.5). Contacts stay planted. */
  readonly reach?: Reach;
  /** The name of a mistake of this movement: its pose is drawn wrong and crossed. See mistakesOf, mistakePose. */
  readonly mistake?: string;
  /** Draw the movement's own floor line; leave out on a stage that has one. */
  readonly floor?: boolean;
}

export const personOf = (choice: PersonChoice = 'short'): Person =>
  typeof choice === 'string' ? PERSONS[choice] : choice;

/** What a frame needs beside its pose and breath; the same for all frames of one figure. */
export function sceneOf(props: Omit<FigureProps, 'pose' | 'breath'>, id: string): [Movement, SceneOptions] {
  const { movement, reach, mistake, person, theme, contrast, arrow, floor } = props;
  const found = movementOf(movement, reach, mistake);
  const wrong = mistake === undefined ? undefined : found.mistakes[mistake];
  return [found, { id, theme, contrast, person: personOf(person), arrow, floor, mistake: wrong }];
}

/** The mirror is about the figure's own x = 0; light then falls from the other side, still from the front. */
export const facing = (side: 'left' | 'right'): string | undefined =>
  side === 'left' ? 'scale(-1 1)' : undefined;

/**
 * The person and the furniture as an SVG `<g>`: body height 400 units, floor at y = 0, up negative. Place it with
 * {@link figureBox}. Decorative: give the svg around it a role and a text. Throws on an unknown movement or mistake.
 */
export const Figure = memo(function Figure(props: FigureProps): ReactElement {
  const id = `${useId()}-`;
  const [movement, options] = sceneOf(props, id);
  return (
    <g transform={facing(props.side)}>
      {painted(scene(movement, props.pose, { ...options, breath: props.breath }))}
    </g>
  );
});

/** The pose index at which a mistake is seen whole. */
export const mistakePose = (movement: MovementId, mistake: string): number =>
  movementOf(movement).mistakes[mistake]?.pose ?? 0;

/** How many poses a movement has; the last index is the hold. */
export const poseCount = (movement: MovementId): number => movementOf(movement).poses.length;

/** Whether a side view cannot show the movement and {@link TopView} should stand beside it. */
export const hasTopView = (movement: MovementId): boolean => movementOf(movement).topView === true;

/** The name of a pose ("tall", "foot-up", "tuck", "hold", ...), for captions. */
export const poseName = (movement: MovementId, index: number): string =>
  poseOf(movementOf(movement), index).name;

/** Where the hip joint is in a pose, in body heights: x forward, y up from the floor. */
export const hipOf = (movement: MovementId, pose: number): readonly [x: number, y: number] =>
  solve(movementOf(movement), pose).hip;

export interface FigureBox {
  /** Extent of person and furniture in drawing units, facing right: x from, y from (negative, up), size. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Pixels per drawing unit on the 392 x 340 break stage. */
  readonly scale: number;
  /** The drawing x, in units, that stands on the stage's axis. */
  readonly centre: number;
  /** The transform for the group around a Figure on a stage with its axis at x and its floor at y. */
  readonly transform: (axis: number, floor: number, side: 'left' | 'right') => string;
}

/** Where a figure goes on a stage: `transform(196, 268, side)` on the break window's. */
export function figureBox(movement: MovementId): FigureBox {
  const { frame, stage } = movementOf(movement);
  const [from, to] = frame.x;
  const centre = stage.centre * UNITS;
  return {
    x: from * UNITS,
    y: -frame.height * UNITS,
    width: (to - from) * UNITS,
    height: frame.height * UNITS,
    scale: stage.scale,
    centre,
    transform: (axis, floor, side) => {
      const shift = (side === 'left' ? centre : -centre) * stage.scale;
      return `translate(${Math.round((axis + shift) * 10) / 10} ${floor}) scale(${stage.scale})`;
    },
  };
}
