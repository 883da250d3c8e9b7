// @vitest-environment happy-dom
/** Specifies what a drawing keeps: a frame is made and written once, and written again after what React has rendered. */
import { expect, it } from 'vitest';
import { createDrawing } from './drawing';
import type { SvgNode } from './node';

const line = (d: string): readonly SvgNode[] => [
  { key: 'line', tag: 'path', attributes: { d }, children: [] },
];
const page = () => {
  const parent = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  parent.append(path);
  return { parent, path };
};

it('makes the frame that it has made last only once, and another one of another subject', () => {
  const drawing = createDrawing();
  const made: string[] = [];
  const frame = (subject: object, name: string) =>
    drawing.frame(subject, name, () => {
      made.push(name);
      return line(name);
    });
  const [one, other] = [{}, {}];
  expect(frame(one, 'a')).toBe(frame(one, 'a'));
  frame(one, 'b');
  frame(other, 'b');
  frame(one, 'a');
  expect(made).toEqual(['a', 'b', 'b', 'a']);
});

it('writes nothing that it holds, and everything anew once React has rendered it again', () => {
  const { parent, path } = page();
  const drawing = createDrawing();
  drawing.rendered('a');
  expect(drawing.write(parent, 'a', () => line('a'))).toBe(true);
  // It holds what React has rendered: nothing was to be written.
  expect(path.getAttribute('d')).toBeNull();
  drawing.write(parent, 'b', () => line('b'));
  expect(path.getAttribute('d')).toBe('b');
  drawing.rendered('b');
  path.setAttribute('d', 'of another picture');
  drawing.write(parent, 'b', () => line('b'));
  expect(path.getAttribute('d')).toBe('b');
});

it('tells where its elements are of another picture', () => {
  const { parent } = page();
  const drawing = createDrawing();
  drawing.rendered('a');
  expect(drawing.write(parent, 'b', () => [...line('b'), ...line('c')])).toBe(false);
});
