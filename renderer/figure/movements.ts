/**
 * Owns the list of movements: every file in assets/exercises is one, and every file in assets/variants another way
 * to do one of them, so that a new exercise or variant needs no code here.
 */
import { type Movement, type Reach, variantOf } from './movement';
import { parseMovement } from './parse';

/** The name of a file in assets, without its ending: "standing-step", "seated", "standing-step.split", ... */
export type MovementId = string;

const files = {
  ...import.meta.glob<unknown>('../../assets/exercises/*.json', { eager: true, import: 'movement' }),
  ...import.meta.glob<unknown>('../../assets/variants/*.json', { eager: true, import: 'movement' }),
  ...import.meta.glob<unknown>('../../assets/movements/*.json', { eager: true, import: 'movement' }),
};

const movements = new Map<MovementId, Movement>(
  Object.entries(files).map(([file, data]) => {
    const id = file.replace(/^.*\/|\.json$/g, '');
    return [id, parseMovement(data, `${id}.movement`)];
  }),
);

/** All movements, by file name. */
export const movementIds: readonly MovementId[] = [...movements.keys()];

/** The movement of an exercise done in this variant: its own where there is one, else that of the exercise. */
export function movementFor(exercise: string, variant: string): MovementId {
  const id = `${exercise}.${variant}`;
  return movements.has(id) ? id : exercise;
}

/** A movement, for a stiff, average or supple person, and with one mistake if named. Throws when unknown. */
export function movementOf(id: MovementId, reach?: Reach, mistake?: string): Movement {
  const movement = movements.get(id);
  if (!movement) throw new Error(`No movement "${id}"; there are ${movementIds.join(', ')}`);
  return variantOf(movement, reach, mistake);
}

/** The names of the mistakes a movement can show ("arching", "leaning", ...); texts belong to the caller. */
export const mistakesOf = (id: MovementId): readonly string[] => Object.keys(movementOf(id).mistakes);
