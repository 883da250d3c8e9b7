/** Owns the proof of when "until tomorrow" ends. */
import { expect, test } from 'vitest';
import { instant } from '../domain/time';
import { tomorrow } from './pauseTimes';

const at = (text: string) => instant(Date.parse(text));
const written = (text: string, offset: number, hours: Parameters<typeof tomorrow>[2]): string =>
  new Date(tomorrow(at(text), () => offset, hours) + offset * 60_000).toISOString().slice(0, 16);

test('at 04:00, when the day turns', () => {
  expect(written('2026-03-02T15:00:00Z', 0, null)).toBe('2026-03-03T04:00');
  expect(written('2026-03-02T23:30:00Z', 60, null)).toBe('2026-03-03T04:00');
  expect(written('2026-03-02T03:00:00Z', 0, null)).toBe('2026-03-02T04:00');
});

test('at the first of tomorrow’s working hours, where there are any', () => {
  const hours = {
    tue: [
      { from: 13 * 60, to: 17 * 60 },
      { from: 9 * 60, to: 12 * 60 },
    ],
  };
  expect(written('2026-03-02T15:00:00Z', 60, hours)).toBe('2026-03-03T09:00');
  expect(written('2026-03-03T15:00:00Z', 60, hours)).toBe('2026-03-04T04:00');
});

test('by the clock on the wall when daylight saving begins or ends in between', () => {
  const morning = { sun: [{ from: 9 * 60, to: 12 * 60 }] };
  const spring = (one: number): number => (one < at('2026-03-29T01:00:00Z') ? 60 : 120);
  expect(tomorrow(at('2026-03-28T20:00:00Z'), spring, morning)).toBe(at('2026-03-29T09:00:00+02:00'));
  const autumn = (one: number): number => (one < at('2026-10-25T01:00:00Z') ? 120 : 60);
  expect(tomorrow(at('2026-10-24T20:00:00Z'), autumn, morning)).toBe(at('2026-10-25T09:00:00+01:00'));
});
