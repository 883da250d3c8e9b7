/** Specifies when the close-up tilts, stays and lets go. */
import { expect, it } from 'vitest';
import { tiltingAt } from './tilting';

const log = (tilts: number, ...ms: readonly number[]): string[] =>
  ms.map((at) => {
    const { tilt, rising, settled } = tiltingAt(at, tilts);
    return `${at} ${Math.round(tilt * 100)}${rising ? ' up' : ''}${settled ? ' settled' : ''}`;
  });

it('tilts, stays, lets go, three times, and stays tilted after the third', () => {
  expect(log(3, -5, 0, 600, 1200, 2800, 3200, 3600, 4200, 8400, 9999, 60_000)).toEqual([
    '-5 0 up',
    '0 0 up',
    '600 50 up',
    '1200 100',
    '2800 100',
    '3200 50',
    '3600 0 up',
    '4200 50 up',
    '8400 100 settled',
    '9999 100 settled',
    '60000 100 settled',
  ]);
});

it('tilts once for who knows it', () => {
  expect(log(1, 600, 1200, 5000)).toEqual(['600 50 up', '1200 100 settled', '5000 100 settled']);
});

it('shows in steps the same tilts each time', () => {
  const step = 1000 / 12;
  const shown = (from: number): ReadonlySet<string> =>
    new Set(Array.from({ length: 400 }, (_, at) => JSON.stringify(tiltingAt(from + at * 9.01, 3, step))));
  const first = shown(0);
  expect(first.size).toBeLessThanOrEqual(26);
  // Begun between two steps.
  expect([...shown(3600 + 31)].filter((one) => !first.has(one))).toEqual([]);
});
