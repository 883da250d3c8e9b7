// @vitest-environment happy-dom
/** Specifies that each of the nine exercises, and the way without a step, leads from prompt to end in the window. */

import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { type Exercise, exerciseIds } from '../../main/domain/exercises/exercises';
import {
  type GuidePlan,
  type GuideProgress,
  guideAt,
  planFor,
  startGuide,
} from '../../main/domain/guide/guide';
import { after as later, seconds } from '../../main/domain/time';
import { at, nine } from '../../main/views/breakView.fixture';
import { movementFor, poseCount } from '../figure';
import { cueNow, instructionsOf } from './exerciseData';
import { guideViewOf, promptView, scripted, unscript } from './scripted.fixture';
import { wayOf } from './stage/posing';

afterEach(unscript);

const fileOf = (id: string): Exercise => {
  const file = instructionsOf(id, 'plain');
  if (file === null) throw new Error(`no exercise ${id}`);
  return file;
};

const dose = { firstSide: 'right', holdSeconds: 5, reps: 5, sets: 2 } as const;
const plans: readonly (readonly [string, GuidePlan])[] = [
  ...exerciseIds.map((id) => [id, planFor(fileOf(id), dose)] as const),
  ['without a step', planFor(fileOf('standing-step'), { ...dose, variant: 'split', easier: true })],
];

/** Every second of a guide up to its end. */
function seconded(plan: GuidePlan): readonly GuideProgress[] {
  const run = startGuide(plan, nine);
  const all: GuideProgress[] = [];
  for (let second = 0; second < 1200; second += 1) {
    const guide = guideAt(run, later(nine, seconds(second)));
    all.push(guide);
    if (guide.phase === 'done') return all;
  }
  throw new Error('the guide does not end');
}

describe.each(plans)('%s', (_, plan) => {
  const course = seconded(plan);

  it('has a cue and a way for the figure in every second', () => {
    const poses = poseCount(movementFor(plan.exercise, plan.variant));
    for (const guide of course) {
      const { from, to } = wayOf(guide);
      for (const pose of [from, to]) expect(pose >= 0 && pose <= poses - 1).toBe(true);
      if (guide.phase !== 'done') expect(cueNow(guide, 0, 0)).toMatch(/^exercise\./);
    }
  });

  it('moves the figure, and holds it still in the hold', () => {
    const moves = course.filter(({ phase }) => ['turn', 'drop-back', 'move'].includes(phase)).map(wayOf);
    expect(moves.length).toBeGreaterThan(0);
    for (const { from, to } of moves) expect(to).toBeGreaterThan(from);
    for (const guide of course.filter(({ phase }) => phase === 'hold'))
      expect(wayOf(guide)).toMatchObject({ from: wayOf(guide).to });
  });

  it('counts every repetition, does both sides, and is whole at its end', () => {
    const end = course.at(-1);
    expect(end?.completed).toBe(true);
    expect(end?.held.left).toBe(end?.held.right);
    const counted = new Set(course.map(({ sideNumber, repetition }) => `${sideNumber} ${repetition}`));
    expect(counted.size).toBe(plan.sides.length * plan.repetitions);
    if (!plan.bothAtOnce) expect(new Set(course.map(({ side }) => side)).size).toBe(2);
  });

  it('is shown from the prompt over the middle to the end', async () => {
    const proposal = { plan, why: null, choices: [], offers: [] };
    const { tell } = await scripted(promptView(true, { proposal }));
    expect(screen.getByRole('button', { name: /Start/ })).toBeTruthy();
    const holding = course.findIndex(({ phase }) => phase === 'hold');
    await tell(guideViewOf(plan, holding));
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/side/);
    expect(screen.getByRole('listitem', { current: 'step' }).textContent).toBe('Hold');
    await tell(guideViewOf(plan, course.length + 1));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      plan.bothAtOnce ? 'Done' : 'Both sides done',
    );
  });

  it('tells how it goes: steps, feeling, mistakes drawn, and sources', async () => {
    const proposal = { plan, why: null, choices: [], offers: [] };
    const { wait } = await scripted(promptView(true, { proposal }));
    await wait(1000);
    fireEvent.click(screen.getByRole('button', { name: 'How it goes' }));
    fireEvent.click(screen.getByRole('button', { name: 'Safety and easier forms' }));
    const how = instructionsOf(plan.exercise, plan.variant);
    const steps = screen.getByRole('heading', { name: 'How to do it' }).parentElement;
    expect(steps?.querySelectorAll('ol > li')).toHaveLength(how?.steps.length ?? 0);
    for (const name of ['Feel it here', 'Not here', 'Common mistakes', 'What is known', 'Sources'])
      expect(screen.getByRole('heading', { name })).toBeTruthy();
    expect(screen.getAllByTestId('figure').length).toBeGreaterThan(0);
    expect(document.querySelectorAll('.sources li')).toHaveLength(how?.evidence.sources.length ?? 0);
    expect(document.body.textContent).not.toMatch(/exercise\.|programme\./);
  });
});

it('leaves the step out in pictures and words where there is none', () => {
  expect(movementFor('standing-step', 'split')).toBe('standing-step.split');
  expect(movementFor('standing-step', 'step')).toBe('standing-step');
  const guide = guideAt(
    startGuide(planFor(fileOf('standing-step'), { ...dose, variant: 'split' }), nine),
    at(1),
  );
  expect(cueNow(guide, 0, 0)).toBe('exercise.standing-step.split.cue.set-up');
});
