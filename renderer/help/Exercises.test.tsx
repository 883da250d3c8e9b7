// @vitest-environment happy-dom
/** Specifies which exercises the help lists for where somebody is. */
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { exerciseIds } from '../../main/domain/exercises/exercises';
import { show } from '../ui/windows.fixture';
import { ExerciseCards, type ExercisePlace } from './Exercises';

afterEach(cleanup);

const offers = exerciseIds.map((exercise) => ({ exercise, variant: 'plain', barred: null }) as const);

async function listed(place: ExercisePlace): Promise<readonly (string | null)[]> {
  cleanup();
  await show(<ExerciseCards offers={offers} place={place} onGo={() => undefined} />);
  return screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'));
}

it('lists those that are made for home, those that a desk will do for, and all', async () => {
  const home = ['Half-kneeling, one knee down', 'Lying on the edge of a bed', 'Glute bridge', 'Bird-dog'];
  expect(await listed('home')).toEqual(home);
  const desk = await listed('desk');
  expect(desk).toContain('Seated, at the front corner');
  expect(desk.filter((one) => home.includes(one ?? ''))).toEqual(['Half-kneeling, one knee down']);
  const all = await listed('all');
  expect(all).toHaveLength(exerciseIds.length);
  expect(new Set([...home, ...desk])).toEqual(new Set(all));
});
