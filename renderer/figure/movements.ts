/** Owns the list of movements: every file in assets/exercises is one, so a new exercise needs no code here. */
import { type Movement, type Reach, variantOf } from './movement';
import { parseMovement } from './parse';

/** The name of a file in assets/exercises, without its ending: "standing-step", "seated", ... */
export type MovementId = string;

const files = import.meta.glob<unknown>('../../assets/exercises/*.json', { eager: true, import: 'movement' });

const movements = new Map<MovementId, Movement>(
  Object.entries(files).map(([file, data]) => {
    const id = file.replace(/^.*\/|\.json$/g, '');
    return [id, parseMovement(data, `${id}.movement`)];
  }),
);

/** All movements, by file name. */
export const movementIds: readonly MovementId[] = [...movements.keys()];

/** A movement, for a stiff, average or supple person, and with one mistake if named. Throws when unknown. */
export function movementOf(id: MovementId, reach?: Reach, mistake?: string): Movement {
  const movement = movements.get(id);
  if (!movement) throw new Error(`No movement "${id}"; there are ${movementIds.join(', ')}`);
  return variantOf(movement, reach, mistake);
}

/** The names of the mistakes a movement can show ("arching", "leaning", ...); texts belong to the caller. */
export const mistakesOf = (id: MovementId): readonly string[] => Object.keys(movementOf(id).mistakes);
