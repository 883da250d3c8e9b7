/** Owns the exercises as the main process knows them: the data files, built in. */
import birdDog from '../../assets/exercises/bird-dog.json';
import gluteBridge from '../../assets/exercises/glute-bridge.json';
import hipExtension from '../../assets/exercises/hip-extension.json';
import kneeling from '../../assets/exercises/kneeling.json';
import lying from '../../assets/exercises/lying.json';
import seated from '../../assets/exercises/seated.json';
import sitToStand from '../../assets/exercises/sit-to-stand.json';
import standingChair from '../../assets/exercises/standing-chair.json';
import standingStep from '../../assets/exercises/standing-step.json';
import { type Exercise, type ExerciseId, isExerciseId } from '../domain/exercises/exercises';

const files = [
  standingStep,
  standingChair,
  seated,
  kneeling,
  lying,
  sitToStand,
  hipExtension,
  gluteBridge,
  birdDog,
];

/** All exercises by their id. The files' own test checks each against its schema; the compiler sees only text. */
const exercises: ReadonlyMap<ExerciseId, Exercise> = new Map(
  files.flatMap((file) => (isExerciseId(file.id) ? [[file.id, file as unknown as Exercise]] : [])),
);

/** Throws where an id has no file: the catalogue is part of the app. */
export function exerciseOf(id: ExerciseId): Exercise {
  const found = exercises.get(id);
  if (found === undefined) throw new Error(`No data file of the exercise ${id}`);
  return found;
}
