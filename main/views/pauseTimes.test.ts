/** Owns the proof of when "until tomorrow" ends. */
import { expect, test } from 'vitest';
import { instant } from '../domain/time';
import { tomorrow } from './pauseTimes';

const at = (text: string) => instant(Date.parse(text));
const written = (text: string, offset: number, hours: Parameters<typeof tomorrow>[2]): string =>
  new Date(tomorrow(at(text), offset, hours) + offset * 60_000).toISOString().slice(0, 16);

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
