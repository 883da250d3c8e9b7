// @vitest-environment happy-dom
/** Owns the proof that a page says it has drawn once, and only when there is something to see. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenDrawn } from './painted';

const frames: (() => void)[] = [];
/** The next frame is drawn. */
const frame = (): void => {
  for (const call of frames.splice(0)) call();
};
/** What the page has changed is told. */
const turn = (): Promise<void> => Promise.resolve();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
});
afterEach(() => {
  frames.splice(0);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function page() {
  const place = document.createElement('div');
  const drawn = vi.fn();
  whenDrawn(place, drawn);
  return { place, drawn };
}

test('a page without a word is blank, however many frames it draws', async () => {
  const { place, drawn } = page();
  place.append(document.createElement('main'));
  await turn();
  for (let passed = 0; passed < 9; passed += 1) frame();
  vi.advanceTimersByTime(10_000);
  expect(drawn).not.toHaveBeenCalled();
});

test('it has drawn once the frame in which the first word is has come all the way', async () => {
  const { place, drawn } = page();
  place.append('Time for a break');
  await turn();
  frame();
  expect(drawn).not.toHaveBeenCalled();
  frame();
  expect(drawn).toHaveBeenCalledTimes(1);
  place.append('more');
  await turn();
  for (let passed = 0; passed < 9; passed += 1) frame();
  vi.advanceTimersByTime(10_000);
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('where an empty frame went before, two more frames see it gone', async () => {
  const { place, drawn } = page();
  frame();
  place.append('Settings');
  await turn();
  for (let passed = 0; passed < 3; passed += 1) frame();
  expect(drawn).not.toHaveBeenCalled();
  frame();
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('where an empty frame went before and no more frames are given, a tenth of a second does', async () => {
  const { place, drawn } = page();
  frame();
  place.append('Settings');
  await turn();
  frame();
  frame();
  vi.advanceTimersByTime(99);
  expect(drawn).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(drawn).toHaveBeenCalledTimes(1);
});

test('a hidden page that is given no frames says so all the same', async () => {
  const { place, drawn } = page();
  place.append('Time for a break');
  await turn();
  vi.advanceTimersByTime(500);
  expect(drawn).toHaveBeenCalledTimes(1);
});
