/** Specifies when the number takes the place of the person: where the screen is out of view, and never where it is learnt. */
import { describe, expect, it } from 'vitest';
import { exerciseIds, isStretchId } from '../../../main/domain/exercises/exercises';
import { seenFromAfar } from './FarNumber';

type Asked = Parameters<typeof seenFromAfar>[0];
const far = (exercise: Asked['exercise'], some: Partial<Asked>): boolean =>
  seenFromAfar({
    exercise,
    kind: isStretchId(exercise) ? 'stretch' : 'strength',
    phase: 'hold',
    repetition: 2,
    ...some,
  });

describe('the number that is read from afar', () => {
  it('is for what is done lying or on all fours', () => {
    expect(exerciseIds.filter((id) => far(id, {}))).toEqual(['lying', 'glute-bridge', 'bird-dog']);
  });

  it('leaves the person in view until the hold, and again for getting up', () => {
    const phases = ['set-up', 'tilt', 'move', 'hold', 'return'] as const;
    expect(phases.filter((phase) => far('lying', { phase }))).toEqual(['hold']);
  });

  it('leaves the person in view for the first repeat', () => {
    expect(far('glute-bridge', { repetition: 1 })).toBe(false);
  });
});
