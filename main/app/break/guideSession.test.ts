/** Owns the proof that the main process leads the guide by itself, and that nothing held is lost. */
import { describe, expect, test } from 'vitest';
import { exerciseOf } from '../../content/exercises';
import { guideAt, planFor } from '../../domain/guide/guide';
import { after, instant, minutes, seconds, span } from '../../domain/time';
import { handClock } from '../shell.fixture';
import { createGuideSession, type GuideOutcome } from './guideSession';

const plan = planFor(exerciseOf('standing-step'), { firstSide: 'left', holdSeconds: 20, reps: 1, sets: 1 });

function session() {
  const clock = handClock();
  const ended: GuideOutcome[] = [];
  const phases: string[] = [];
  const made = createGuideSession(clock, {
    changed() {
      const run = made.shown();
      if (run !== null) {
        const { phase, side } = guideAt(run, clock.now());
        phases.push(`${phase} ${side}`);
      }
    },
    ended: (outcome) => void ended.push(outcome),
  });
  return { clock, ended, phases, made };
}

describe('the guide', () => {
  test('goes from phase to phase and ends by itself, with both sides held', () => {
    const { clock, ended, phases, made } = session();
    made.start(plan);
    clock.wind(minutes(5));
    expect(phases).toEqual([
      ...['set-up left', 'tuck left', 'move left', 'hold left', 'return left'],
      ...['set-up right', 'tuck right', 'move right', 'hold right', 'return right', 'done right'],
    ]);
    expect(ended).toEqual([
      {
        exercise: 'standing-step',
        held: { left: 20, right: 20 },
        plannedSeconds: 40,
        completed: true,
      },
    ]);
    expect(clock.waiting()).toBe(0);
    expect(made.shown()).not.toBeNull();
  });

  test('stands still while paused', () => {
    const { clock, ended, made } = session();
    made.start(plan);
    clock.wind(seconds(8));
    made.act('pause');
    clock.wind(minutes(10));
    expect(made.isRunning()).toBe(true);
    expect(clock.waiting()).toBe(0);
    made.act('go-on');
    clock.wind(minutes(5));
    expect(ended[0]?.completed).toBe(true);
  });

  test('put away in the middle of a hold, it tells what was held; a second time there is nothing to tell', () => {
    const { clock, made } = session();
    made.start(plan);
    const before = plan.lengths['set-up'] + plan.lengths.tuck + plan.lengths.move;
    clock.wind(span(before + seconds(7)));
    expect(made.putAway()).toMatchObject({ held: { left: 7, right: 0 }, completed: false });
    expect(made.putAway()).toBeNull();
    expect([made.shown(), clock.waiting()]).toEqual([null, 0]);
  });

  test.each([-60, 60])('a wall clock set by %s minutes costs and gives no time', (by) => {
    const { clock, ended, made } = session();
    made.start(plan);
    clock.wind(seconds(10));
    clock.set(after(clock.now(), minutes(by)));
    clock.wind(seconds(25));
    expect(ended).toEqual([]);
    clock.wind(minutes(5));
    expect(ended).toHaveLength(1);
    expect(ended[0]).toMatchObject({ held: { left: 20, right: 20 }, completed: true });
  });

  test('a phase that ends before anyone has noticed the clock set back does not keep the guide waiting', () => {
    const { clock, ended, made } = session();
    made.start(plan);
    clock.wind(span(plan.lengths['set-up'] - seconds(1)));
    clock.set(instant(clock.now() - minutes(60)));
    clock.wind(minutes(5));
    expect(ended).toHaveLength(1);
    expect(ended[0]).toMatchObject({ held: { left: 20, right: 20 }, completed: true });
  });

  test('where the app was not running nothing is held: the guide waits and goes on when asked', () => {
    const { clock, ended, made } = session();
    made.start(plan);
    const before = plan.lengths['set-up'] + plan.lengths.tuck + plan.lengths.move;
    clock.wind(span(before + seconds(6)));
    clock.stall(seconds(90));
    clock.wind(seconds(30));
    expect(ended).toEqual([]);
    expect(made.shown()).toMatchObject({ phase: 'hold', paused: true });
    made.act('go-on');
    clock.wind(minutes(5));
    expect(ended[0]).toMatchObject({ held: { left: 20, right: 20 }, completed: true });
  });

  test('an end that a view saw before the alarm came is told all the same', () => {
    const { clock, ended, made } = session();
    made.start(plan);
    clock.wind(seconds(2));
    made.act('stop');
    expect(made.shown()).toMatchObject({ phase: 'done' });
    expect(ended).toHaveLength(1);
    expect(made.putAway()).toBeNull();
  });
});
