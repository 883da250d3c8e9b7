/** An exercise as one still picture: the pose in which it is held, or that tells best what it is. */
import type { ExerciseId } from '../../main/domain/exercises/exercises';
import { Figure, figureBox, movementFor, poseCount } from '../figure';
import { useAppearance } from './appearance';
import { looks } from './looks';

/** Where the last pose does not tell what it is: half way up from the chair. */
const seenFrom: { readonly [id in ExerciseId]?: number } = { 'sit-to-stand': 1 };

export interface ExercisePictureProps {
  readonly exercise: ExerciseId;
  /** On white paper, whatever the windows look like. */
  readonly onPaper?: boolean;
}

export function ExercisePicture({ exercise, onPaper = false }: ExercisePictureProps) {
  const { person, theme, contrast } = useAppearance();
  const movement = movementFor(exercise, 'plain');
  const { x, y, width, height } = figureBox(movement);
  return (
    <svg viewBox={`${x} ${y - 8} ${width} ${height + 20}`} aria-hidden="true">
      <Figure
        person={looks[person]}
        theme={onPaper ? 'light' : theme}
        contrast={onPaper ? 'normal' : contrast}
        movement={movement}
        side="right"
        pose={seenFrom[exercise] ?? poseCount(movement) - 1}
        floor
        arrow={!onPaper}
      />
    </svg>
  );
}
