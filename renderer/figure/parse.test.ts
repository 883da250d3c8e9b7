/** Proves that wrong movement data is refused with the place and the reason. */
import { describe, expect, it } from 'vitest';
import { movementOf } from './movements';
import { parseMovement } from './parse';

/** The data of a real movement, as read from its file, with one change. */
function changed(change: (data: Record<string, unknown>) => void): unknown {
  const data: Record<string, unknown> = JSON.parse(JSON.stringify(movementOf('seated')));
  change(data);
  return data;
}

describe('movement data', () => {
  it('survives the parser unchanged', () => {
    expect(parseMovement(changed(() => undefined))).toEqual(movementOf('seated'));
  });

  it.each<[string, (data: Record<string, unknown>) => void, string]>([
    ['no poses', (d) => Object.assign(d, { poses: [] }), 'movement.poses should be a list of at least 2'],
    [
      'an unknown anchor',
      (d) => Object.assign(d, { anchor: { joint: 'tail', at: [0, 0] } }),
      'movement.anchor.joint should be one of',
    ],
    [
      'a text for an angle',
      (d) => Object.assign(d, { poses: [{}, {}] }),
      'movement.poses[0].name should be a text',
    ],
    [
      'an unknown prop',
      (d) => Object.assign(d, { props: [{ kind: 'sofa', x: [0, 1], top: 0.3 }] }),
      'movement.props[0].kind',
    ],
    [
      'three coordinates',
      (d) => Object.assign(d, { farShift: [0, 0, 0] }),
      'movement.farShift should be two numbers',
    ],
    [
      'a mistake of no pose',
      (d) =>
        Object.assign(d, {
          mistakes: { leaning: { pose: 9, change: {}, mark: { from: 'hip', by: [0, 0] } } },
        }),
      'movement.mistakes.leaning.pose should be a number from 0 to 3',
    ],
  ])('refuses %s', (_, change, reason) => {
    expect(() => parseMovement(changed(change))).toThrow(reason);
  });

  it('refuses a file without a movement', () => {
    expect(() => parseMovement(undefined, 'jump.movement')).toThrow('jump.movement should be an object');
  });
});
