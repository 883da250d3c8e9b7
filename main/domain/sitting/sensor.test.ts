/** What samples show of the idle sensor itself (P8), edge by edge. */
import { expect, it } from 'vitest';
import { clock, type Day, day, policyWith } from './scenario.fixture';
import { isSensorDoubted } from './sensor';

const quietly = policyWith({ sittingLimit: 600, strongNudge: null });
/** A sample each five seconds from 09:00:05 on, with these idle times. */
const idles = (...times: readonly number[]): Day => {
  const one = day('09:00', quietly).sample(4);
  times.forEach((idle, index) => {
    const second = 5 * (index + 1);
    one.nothing(`09:${Math.floor(second / 60)}:${second % 60}`).sample(idle);
  });
  return one;
};
const often = (idle: number, count: number): readonly number[] => Array.from({ length: count }, () => idle);
/** Nothing was shown yet, since the first sample. */
const begun = { unprovenSince: clock('09:00'), proven: false, busySince: null, spaced: false, worked: false };

it.each([
  ['nothing at first', () => idles(), begun],
  [
    'touches less than 5 s apart, from the first of them',
    () => idles(4, 4),
    { ...begun, busySince: clock('09:00:01') },
  ],
  ['none that are 5 s apart', () => idles(5), begun],
  ['a pause of 9 s is none', () => idles(9), begun],
  ['a pause of 10 s', () => idles(10), { ...begun, spaced: true }],
  [
    'work after two minutes of touches',
    () => idles(...often(4, 24)),
    { ...begun, busySince: clock('09:00:01'), worked: false },
  ],
  ['and what it showed stays', () => idles(...often(4, 25), 10), { ...begun, spaced: true, worked: true }],
] as const)('P8 %s', (_, one, sensor) => {
  expect(one().state().sensor).toEqual(sensor);
});

it('P8 two minutes without a touch prove it, and all else begins anew', () => {
  const busy = day('09:00', quietly).types('09:10').still('09:10:10').types('09:20').still('09:21:59');
  expect(busy.state().sensor).toMatchObject({ proven: false, spaced: true, worked: true });
  expect(busy.still('09:22').state().sensor).toEqual({
    ...begun,
    unprovenSince: clock('09:22'),
    proven: true,
  });
});

it('P8 after a gap everything begins anew but that it was proven once', () => {
  const stalled = (one: Day): Day => one.types('09:30').nothing('09:32').sample(0);
  const unprovenSince = clock('09:32');
  expect(stalled(day('09:00', quietly)).state().sensor).toEqual({ ...begun, unprovenSince });
  expect(stalled(day('09:00', quietly).types('09:10').still('09:13')).state().sensor).toEqual({
    ...begun,
    unprovenSince,
    proven: true,
  });
});

it('P8 is doubted from three hours on', () => {
  const stuck = day('09:00', quietly).types('11:59:55');
  expect(isSensorDoubted(stuck.state(), stuck.now())).toBe(false);
  expect(isSensorDoubted(stuck.types('12:00').state(), stuck.now())).toBe(true);
});
