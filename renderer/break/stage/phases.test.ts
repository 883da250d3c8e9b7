/** Ties the cue, the pose and the arrow of each phase of every exercise and variant together: none changes alone. */
import { expect, test } from 'vitest';
import { loadTexts } from '../../../main/content/texts';
import type { PhaseName } from '../../../main/domain/exercises/exercises';
import type { Variant } from '../../../main/domain/guide/guide';
import { movementFor, movementOf } from '../../figure';
import { createText } from '../../text';
import { cueNow, instructionsOf } from '../exerciseData';
import { showsArrows } from './posing';

/** Phase, the pose in which it ends, its words, and whether an arrow points the way there. */
type Row = readonly [PhaseName, string, string, boolean];
const table: { readonly [exercise: string]: readonly Row[] } = {
  'bird-dog': [
    ['set-up', 'hands-and-knees', 'Hands under shoulders, knees under hips.', false],
    ['brace', 'hands-and-knees', 'Long back. Belly lightly on.', false],
    ['move', 'reach', 'Slide one leg back, then the opposite arm.', true],
    ['hold', 'reach', 'Hold for five. Pelvis level.', false],
    ['return', 'hands-and-knees', 'Back to hands and knees.', false],
  ],
  'calf-raise': [
    ['set-up', 'stand', 'Hands on the desk or a firm chair back.', false],
    ['move', 'toes', 'Rise onto your toes.', true],
    ['hold', 'toes', 'Stay tall for one.', false],
    ['return', 'stand', 'Lower for three.', false],
  ],
  'glute-bridge': [
    ['set-up', 'start', 'On your back. Feet flat, hip-width.', false],
    ['tilt', 'start', 'Breathe out. Tilt, and press your heels down.', false],
    ['move', 'top', 'Lift until hip and knee make one line.', true],
    ['hold', 'top', 'Squeeze. Stop at the straight line.', false],
    ['return', 'start', 'Down slowly, three seconds.', false],
  ],
  'half-squat': [
    ['set-up', 'stand', 'Hands on the desk or a firm chair back.', false],
    ['move', 'low', 'Sit back a little. Heels stay down.', true],
    ['hold', 'low', 'Stay low for one.', false],
    ['return', 'stand', 'Push the floor. Stand tall.', false],
  ],
  'hip-extension': [
    ['set-up', 'start', 'Hands on the chair back. Weight on one leg.', false],
    ['tilt', 'start', 'Tilt your belt buckle up. Keep your trunk still.', false],
    ['move', 'top', 'Straight leg back a little.', true],
    ['hold', 'top', 'Hold for two. Back stays long.', false],
    ['return', 'start', 'Slow return.', false],
  ],
  'knee-raise': [
    ['set-up', 'stand', 'One hand on the desk or a firm chair back.', false],
    ['move', 'knee-up', 'Lift the knee. Stay tall.', true],
    ['hold', 'knee-up', 'Stay up for one.', false],
    ['return', 'stand', 'Lower for three.', false],
  ],
  kneeling: [
    ['set-up', 'half-kneel', 'Cushion under the knee. Hand on the chair.', false],
    ['tilt', 'tuck', 'Tilt your belt buckle up toward your ribs.', true],
    ['move', 'hold', 'Slide your hips forward a few centimetres.', true],
    ['hold', 'hold', 'Grow tall. Keep the buckle up.', false],
    ['return', 'half-kneel', 'Slide back. Swap knees.', false],
  ],
  lying: [
    ['set-up', 'both-knees', 'Hips near the edge. Both knees in.', false],
    ['tilt', 'both-knees', 'Press your low back into the bed.', false],
    ['move', 'hold', 'Let one leg hang. Relax it fully.', true],
    ['hold', 'hold', 'Gravity does the work. Let it hang.', false],
    ['return', 'both-knees', 'Both knees in. Other leg.', false],
  ],
  seated: [
    ['set-up', 'sit', 'Sit tall. Slide to the front corner.', false],
    ['turn', 'turn', 'Turn. Take one thigh off the seat.', false],
    ['drop-back', 'drop-back', 'Let the knee drop. Slide that foot back.', true],
    ['tilt', 'hold', 'Tilt your belt buckle up toward your ribs.', false],
    ['hold', 'hold', 'Sit tall. Breathe out for four.', false],
    ['return', 'sit', 'Bring the foot home. Swap corners.', false],
  ],
  'sit-to-stand': [
    ['set-up', 'sit', 'Firm chair. Sit at the front, feet back.', false],
    ['lean', 'nose-over-toes', 'Nose over toes.', true],
    ['move', 'stand', 'Push the floor. Stand tall.', true],
    ['hold', 'stand', 'Squeeze the buttocks.', false],
    ['return', 'sit', 'Lower for three.', false],
  ],
  'standing-chair': [
    ['set-up', 'foot-up', 'One foot on the firm chair. Hand on the desk.', true],
    ['tilt', 'tuck', 'Tilt your belt buckle up toward your ribs.', true],
    ['move', 'hold', 'Slide your hips forward. Stay tall.', true],
    ['hold', 'hold', 'Stay tall. Keep the buckle up.', false],
    ['return', 'foot-up', 'Ease back. Other side.', false],
  ],
  'standing-step': [
    ['set-up', 'foot-up', 'One foot on the step. Fingertips on the desk.', true],
    ['tilt', 'tuck', 'Tilt your belt buckle up toward your ribs.', true],
    ['move', 'hold', 'Slide your hips forward. Stay tall.', true],
    ['hold', 'hold', 'Stay tall. Keep the buckle up.', false],
    ['return', 'foot-up', 'Ease back. Other side.', false],
  ],
  'standing-step.split': [
    ['set-up', 'foot-ahead', 'One foot a step ahead. Fingertips on the desk.', true],
    ['tilt', 'tuck', 'Tilt your belt buckle up toward your ribs.', true],
    ['move', 'hold', 'Slide your hips forward. Stay tall.', true],
    ['hold', 'hold', 'Stay tall. Keep the buckle up.', false],
    ['return', 'foot-ahead', 'Ease back. Other side.', false],
  ],
};

const text = createText('en', await loadTexts('en'));

test.each(Object.entries(table))('%s: words, pose and arrow of each phase belong together', (name, rows) => {
  const [exercise = '', variant = 'plain'] = name.split('.') as [string, Variant?];
  const { poses } = movementOf(movementFor(exercise, variant));
  const phases = instructionsOf(exercise, variant)?.phases ?? [];
  let before = 0;
  const found = phases.map(({ name: phase, pose }): Row => {
    const place = { sideNumber: 1, sideCount: 2, repetition: 1, repetitions: 1 };
    const cue = cueNow({ exercise, variant, phase, ...place }, 0, 0) ?? '';
    const entered = poses.slice(before + 1, pose + 1);
    const arrow = showsArrows(phase) && entered.some(({ arrows = [] }) => arrows.length > 0);
    before = pose;
    return [phase, poses[pose]?.name ?? '', text.t(cue as never), arrow];
  });
  expect(found).toEqual(rows);
});

test('an arrow points the way into every stretch and movement; none in a hold and on the way back', () => {
  for (const rows of Object.values(table)) {
    expect(rows.some(([phase, , , arrow]) => arrow && phase !== 'set-up')).toBe(true);
    for (const [phase, , , arrow] of rows)
      if (phase === 'hold' || phase === 'return') expect(arrow).toBe(false);
    const [hold, last] = [
      rows.find(([phase]) => phase === 'hold'),
      rows.filter(([, , , arrow]) => arrow).at(-1),
    ];
    if (last?.[0] === 'move') expect(hold?.[1]).toBe(last[1]);
  }
});
