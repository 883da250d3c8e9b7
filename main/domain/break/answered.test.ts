/** Specifies what an answer about the body does to a guide that has begun: what is right for the person takes its place. */
import { describe, expect, it } from 'vitest';
import { planFor } from '../guide/guide';
import { exercise } from '../guide/guide.fixture';
import { minutes, seconds } from '../time';
import { deskAtPrompt, guiding, held } from './break.fixture';

describe('an answer about the body', () => {
  const other = planFor(exercise({ id: 'seated' }), {
    firstSide: 'right',
    holdSeconds: 20,
    reps: 1,
    sets: 1,
  });

  it('brings what is right for the person in the place of what was begun, in the same break', () => {
    const desk = guiding().still(seconds(4)).acts('pause');
    const { stage: before } = desk.state();
    desk.happens({ type: 'replanned', plan: other });
    const { stage } = desk.state();
    expect(held(desk)).toBe('set-up, 0 + 0');
    expect(stage.is === 'guide' && stage.run.plan.exercise).toBe('seated');
    expect(stage.is === 'guide' && before.is === 'guide' && stage.run.since).toBe(
      before.is === 'guide' && before.run.since,
    );
    expect(desk.log()).toEqual([]);
    expect(desk.still(minutes(2)).log()).toContainEqual(
      expect.stringMatching(/ credit 20 \+ 20 of 40 s, completed$/),
    );
  });

  it('leaves a walk where no exercise is right', () => {
    const desk = guiding().still(seconds(4));
    desk.happens({ type: 'replanned', plan: null });
    expect(desk.state().stage).toMatchObject({ is: 'walk', over: false });
    expect(desk.still(minutes(2)).log()).toContain('09:32:03 say: walked');
  });

  it('takes nothing away that was held, and nothing where no guide runs', () => {
    const desk = guiding().still(seconds(20));
    const before = held(desk);
    desk.happens({ type: 'replanned', plan: other });
    expect(held(desk)).toBe(before);
    const asked = deskAtPrompt();
    asked.happens({ type: 'replanned', plan: other });
    expect(asked.state().stage.is).toBe('prompt');
  });
});
