/** Proves the drawing: small, constant in shape, free of stray ids and numbers, and different where it must differ. */
import { describe, expect, it } from 'vitest';
import { movementIds, movementOf } from './movements';
import type { SvgNode } from './node';
import { PERSONS, paletteOf, SKINS } from './palette';
import { type SceneOptions, scene } from './scene';

const plain: SceneOptions = { id: 't-', theme: 'light', arrow: true };

const flat = (nodes: readonly SvgNode[]): SvgNode[] =>
  nodes.flatMap((node) => [node, ...flat(node.children)]);

const text = (nodes: readonly SvgNode[]): string =>
  nodes
    .map(
      ({ tag, attributes, children }) =>
        `<${tag}${Object.entries(attributes)
          .map(([name, value]) => ` ${name}="${value}"`)
          .join('')}>${text(children)}</${tag}>`,
    )
    .join('');

const shape = (nodes: readonly SvgNode[]): string =>
  nodes
    .map(
      ({ key, tag, attributes, children }) => `${key}:${tag}[${Object.keys(attributes)}](${shape(children)})`,
    )
    .join();

const moments = (id: string): number[] => {
  const last = movementOf(id).poses.length - 1;
  return Array.from({ length: last * 6 + 1 }, (_, i) => i / 6);
};

describe.each(movementIds)('%s', (id) => {
  const movement = movementOf(id);
  const frames = moments(id).map((pose) => scene(movement, pose, plain));
  const texts = frames.map(text);

  it('is well under 35 kB a frame', () => {
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(26_000);
  });

  it('keeps its shape from frame to frame, so that attributes can be patched', () => {
    expect(new Set(frames.map(shape)).size).toBe(1);
    expect(new Set(texts).size).toBeGreaterThan(frames.length / 2);
  });

  it('has no number that is none', () => {
    for (const pose of moments(id))
      expect(text(scene(movement, pose, plain))).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('gives every id once, under its prefix, and refers to no other', () => {
    const nodes = flat(scene(movement, 1.4, plain));
    const ids = nodes.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const one of ids) expect(one).toMatch(/^t-/);
    const used = [...text(scene(movement, 1.4, plain)).matchAll(/(?:url\(|href=")#([^")]+)/g)].map(
      ([, name]) => name,
    );
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(ids).toContain(name);
  });

  it('stays inside the frame it asks for', () => {
    const { frame } = movement;
    for (const nodes of frames) {
      const body = flat(nodes).filter(({ attributes }) =>
        /-(skin|upper|hair)$/.test(String(attributes['id'])),
      );
      expect(body.length).toBeGreaterThan(4);
      for (const { attributes } of body) {
        const [, x = '', y = ''] = /^M(-?[\d.]+)\s?(-?[\d.]+)/.exec(String(attributes['d'])) ?? [];
        expect(Number(x)).toBeGreaterThan(frame.x[0] * 400);
        expect(Number(x)).toBeLessThan(frame.x[1] * 400);
        expect(Number(y)).toBeGreaterThan(-frame.height * 400);
      }
    }
  });
});

describe('what the person sees', () => {
  const find = (nodes: readonly SvgNode[], key: string): SvgNode => {
    const found = flat(nodes).find((node) => node.key === key);
    if (!found) throw new Error(`no node "${key}"`);
    return found;
  };
  const step = movementOf('standing-step');

  it('the crescent appears with the tuck and is whole in the hold', () => {
    const shown = (pose: number): unknown => find(scene(step, pose, plain), 'crescent').attributes['opacity'];
    expect(shown(1)).toBe(0);
    expect(shown(2)).toBe(0.35);
    expect(shown(3)).toBe(1);
  });

  it('high contrast has ink lines, no soft glow, and a crescent 1.6 times as wide', () => {
    const nodes = scene(step, 3, { ...plain, contrast: 'more' });
    expect(find(nodes, 'stretch').attributes['opacity']).toBe(0);
    expect(find(nodes, 'soft').attributes['opacity']).toBe(0);
    expect(find(nodes, 'ink').attributes['stroke']).toBe('#000000');
    expect(flat(scene(step, 3, plain)).some(({ key }) => key === 'ink')).toBe(false);
    expect(find(nodes, 'crescent').attributes['d']).not.toBe(
      find(scene(step, 3, plain), 'crescent').attributes['d'],
    );
  });

  it('five people look different', () => {
    const looks = Object.values(PERSONS).map((person) => text(scene(step, 3, { ...plain, person })));
    expect(new Set(looks).size).toBe(5);
    expect(paletteOf('light', 'normal', PERSONS.bun).skin).toEqual(SKINS.deep);
    const covered = scene(step, 3, { ...plain, person: PERSONS.headscarf });
    expect(flat(covered).some(({ key }) => key === 'ear')).toBe(false);
    const layer = (key: string): number => covered.findIndex((node) => node.key === key);
    expect(layer('scarf')).toBeGreaterThan(layer('near-arm'));
  });

  it('a breath changes the shirt and leaves legs, arms and furniture alone', () => {
    const changed = (key: string): boolean => {
      const [a, b] = [-1, 1].map((breath) => find(scene(step, 3, { ...plain, breath }), key));
      return JSON.stringify(a) !== JSON.stringify(b);
    };
    expect(changed('shirt')).toBe(true);
    expect(changed('head')).toBe(true);
    for (const key of ['near-leg', 'far-leg', 'near-arm', 'far-arm', 'props-front', 'shadows'])
      expect(changed(key)).toBe(false);
  });

  it('a mistake is crossed, and the arrow can be left out', () => {
    const wrong = movementOf('standing-step', 'average', 'arching');
    const nodes = scene(wrong, 3, { ...plain, mistake: wrong.mistakes['arching'], arrow: false });
    expect(nodes.some(({ key }) => key === 'mark')).toBe(true);
    expect(nodes.some(({ key }) => key === 'arrow')).toBe(false);
    expect(text(nodes)).not.toBe(text(scene(step, 3, { ...plain, arrow: false })));
  });
});
