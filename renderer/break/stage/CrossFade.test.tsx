// @vitest-environment happy-dom
/** Specifies how one figure takes the place of another: the old one stays as it is and goes in steps while the new one comes. */
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { AppearanceContext } from '../../ui/appearance';
import { plainLook } from '../../ui/windows.fixture';
import { CrossFade } from './CrossFade';

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const page = (name: string, motion: 'full' | 'reduced' = 'full') => (
  <AppearanceContext value={{ ...plainLook, motion }}>
    <svg aria-hidden="true">
      <CrossFade name={name}>
        <path id={name} />
      </CrossFade>
    </svg>
  </AppearanceContext>
);
const element = (name: string) => document.getElementById(name);
const seen = (): string[] =>
  [...document.querySelectorAll('path')].map((one) => {
    const share = one.parentElement?.style.opacity;
    return `${one.id} ${share === '' ? 1 : Number(share).toFixed(2)}`;
  });
const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

it('shows what comes with the window at once', () => {
  render(page('one'));
  expect(seen()).toEqual(['one 1']);
});

it('keeps the element that leaves, and fades the one into the other in a quarter of a second', () => {
  const { rerender } = render(page('one'));
  const one = element('one');
  rerender(page('two'));
  expect(seen()).toEqual(['one 1', 'two 0.00']);
  expect(element('one')).toBe(one);
  const log: string[][] = [];
  for (let ms = 0; ms < 400; ms += 10) {
    pass(10);
    if (log.at(-1)?.join() !== seen().join()) log.push(seen());
  }
  expect(log).toEqual([['one 1', 'two 0.00'], ['one 0.66', 'two 0.34'], ['one 0.33', 'two 0.67'], ['two 1']]);
  expect(vi.getTimerCount()).toBe(0);
});

it('goes over to a third where the second has hardly come, and leaves no timer', () => {
  const { rerender } = render(page('one'));
  rerender(page('two'));
  pass(100);
  rerender(page('one'));
  expect(seen().map((part) => part.split(' ')[0])).toEqual(['two', 'one']);
  pass(400);
  expect(seen()).toEqual(['one 1']);
  expect(vi.getTimerCount()).toBe(0);
});

it('does not fade where motion is reduced', () => {
  const { rerender } = render(page('one', 'reduced'));
  rerender(page('two', 'reduced'));
  expect(seen()).toEqual(['two 1']);
});
