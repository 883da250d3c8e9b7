import { describe, expect, test } from 'vitest';
import type { StripBlock } from '../../main/domain/statistics/strip';
import { type Instant, instant } from '../../main/domain/time';
import { offsetAt } from '../offsets';
import { hourStep, placeOf, scaleOf } from './stripScale';

const at = (text: string): Instant => instant(Date.parse(`2026-03-29T${text}:00Z`));
const iso = (one: number): string => new Date(one).toISOString().slice(11, 16);
const block = (from: string, to: string): StripBlock => ({ kind: 'sitting', from: at(from), to: at(to) });
const plain = { marks: [], today: false, now: at('23:00'), offsets: [{ from: at('00:00'), minutes: 0 }] };

describe('the span', () => {
  test('is none where nothing is', () => {
    expect(scaleOf({ ...plain, strip: [] })).toBeNull();
  });

  test('goes to half hours with some air, and is never shorter than a working day', () => {
    const scale = scaleOf({ ...plain, strip: [block('08:42', '11:00')] });
    expect([iso(scale?.from ?? 0), iso(scale?.to ?? 0)]).toEqual(['08:30', '17:30']);
    expect(scale?.hours.map(({ hour }) => hour)).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17]);
    const long = scaleOf({ ...plain, strip: [block('06:05', '22:15')] });
    expect([iso(long?.from ?? 0), iso(long?.to ?? 0)]).toEqual(['05:30', '22:30']);
  });

  test('reaches to now today, also where the last block lies before it', () => {
    const scale = scaleOf({ ...plain, strip: [block('08:00', '09:00')], today: true, now: at('20:05') });
    expect(iso(scale?.to ?? 0)).toBe('20:30');
  });

  test('goes by local time in a zone of half hours', () => {
    const offsets = [{ from: at('00:00'), minutes: 345 }];
    const scale = scaleOf({ ...plain, offsets, strip: [block('03:00', '12:30')] });
    expect(scale?.hours.slice(0, 2)).toEqual([
      { at: at('03:15'), hour: 9 },
      { at: at('04:15'), hour: 10 },
    ]);
  });

  test('leaps over the hour that a change of the clock leaves out', () => {
    const offsets = [
      { from: instant(at('00:00') - 3_600_000), minutes: 60 },
      { from: at('01:00'), minutes: 120 },
    ];
    const scale = scaleOf({ ...plain, offsets, strip: [block('00:00', '08:00')] });
    expect(scale?.hours.map(({ hour }) => hour).slice(0, 4)).toEqual([1, 3, 4, 5]);
    expect([offsetAt(offsets, at('00:59')), offsetAt(offsets, at('01:00'))]).toEqual([60, 120]);
  });
});

test('an instant has its place in per cent, never outside', () => {
  const scale = { from: 0, to: 200, hours: [] };
  expect([0, 50, 200, 300, -1].map((one) => placeOf(scale, one))).toEqual([0, 25, 100, 100, 0]);
});

test('hours are left out where their numbers would touch', () => {
  expect([hourStep(9, 768, 1), hourStep(20, 768, 2), hourStep(24, 300, 2)]).toEqual([1, 2, 6]);
});
