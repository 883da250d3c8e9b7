/** Owns the exercises as the main process knows them: the data files, built in. */
import birdDog from '../../assets/exercises/bird-dog.json';
import calfRaise from '../../assets/exercises/calf-raise.json';
import gluteBridge from '../../assets/exercises/glute-bridge.json';
import halfSquat from '../../assets/exercises/half-squat.json';
import hipExtension from '../../assets/exercises/hip-extension.json';
import kneeRaise from '../../assets/exercises/knee-raise.json';
import kneeling from '../../assets/exercises/kneeling.json';
import lying from '../../assets/exercises/lying.json';
import seated from '../../assets/exercises/seated.json';
import sitToStand from '../../assets/exercises/sit-to-stand.json';
import standingChair from '../../assets/exercises/standing-chair.json';
import standingStep from '../../assets/exercises/standing-step.json';
import type { Exercise, ExerciseId } from '../domain/exercises/exercises';

/** The compiler refuses a missing one; the files' own test checks each against its schema. */
const files: { readonly [id in ExerciseId]: object } = {
  'standing-step': standingStep,
  'standing-chair': standingChair,
  seated,
  kneeling,
  lying,
  'sit-to-stand': sitToStand,
  'hip-extension': hipExtension,
  'glute-bridge': gluteBridge,
  'bird-dog': birdDog,
  'half-squat': halfSquat,
  'calf-raise': calfRaise,
  'knee-raise': kneeRaise,
};

/** The data of one exercise. */
export function exerciseOf(id: ExerciseId): Exercise {
  // The compiler sees only text where the type has words.
  return files[id] as Exercise;
}
