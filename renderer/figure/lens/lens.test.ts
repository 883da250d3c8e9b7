/** Proves the close-up of the tilt: it turns as far as it says, keeps its shape, and bone can be seen on every cloth. */
import { describe, expect, it } from 'vitest';
import { movementIds, movementOf } from '../movements';
import type { SvgNode } from '../node';
import { PERSONS, type Person, paletteOf } from '../palette';
import { clothed, contrast } from './cloth';
import { type LensOptions, lensScene } from './lens';

const stretches = movementIds.filter((id) => movementOf(id).kind === 'stretch');
const options: LensOptions = { id: 'l-', theme: 'light', tilt: 1, radius: 66, zoom: 1.04, arrows: true };

const shapeOf = (nodes: readonly SvgNode[]): unknown =>
  nodes.map(({ key, tag, children }) => [key, tag, shapeOf(children)]);

function found(nodes: readonly SvgNode[], ...way: readonly string[]): SvgNode {
  const [key, ...rest] = way;
  const node = nodes.find((one) => one.key === key);
  if (node === undefined) throw new Error(`no ${key} in the drawing`);
  return rest.length === 0 ? node : found(node.children, ...rest);
}

/** Degrees that the buckle is turned, clockwise on the screen. */
function buckleTurn(id: string, tilt: number): number {
  const nodes = lensScene(movementOf(id), 1, { ...options, tilt });
  const { transform } = found(nodes, 'lens', 'drawing', 'buckle').attributes;
  return Number(/rotate\((-?[\d.]+)\)/.exec(String(transform))?.[1]);
}

describe.each(stretches)('the close-up of %s', (id) => {
  it('turns the pelvis by 27 degrees, front edge up', () => {
    expect(buckleTurn(id, 0) - buckleTurn(id, 1)).toBeCloseTo(27.2, 0);
  });

  it('keeps its shape from frame to frame, so that attributes can be patched', () => {
    const at = (tilt: number, arrows: boolean): unknown =>
      shapeOf(lensScene(movementOf(id), 1, { ...options, tilt, arrows }));
    expect(at(0, false)).toEqual(at(1, true));
    expect(at(0.3, true)).toEqual(at(1, true));
  });

  it('shows what was before only once something has changed, and arrows only when told', () => {
    const opacity = (tilt: number, arrows: boolean, ...way: string[]): unknown =>
      found(lensScene(movementOf(id), 1, { ...options, tilt, arrows }), 'lens', 'drawing', ...way).attributes[
        'opacity'
      ];
    expect([opacity(0, false, 'was'), opacity(1, false, 'was')]).toEqual([0, 1]);
    expect([opacity(1, false, 'arrows'), opacity(1, true, 'arrows')]).toEqual([0, 1]);
  });
});

describe.each(Object.entries<Person>(PERSONS))('the cloth of %s', (_, person) => {
  it.each(['light', 'dark'] as const)('is dark enough for bone to be seen on it (3 : 1), %s', (theme) => {
    const palette = clothed(paletteOf(theme, 'normal', person));
    for (const cloth of [...palette.shirt, ...palette.trousers])
      expect(contrast(cloth, palette.bone)).toBeGreaterThanOrEqual(3);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#FFFFFF')).toBeCloseTo(4.48, 2);
});
