/** Specifies how much of a guide makes a break that was taken (Q7, Q8). */
import { describe, expect, it } from 'vitest';
import { halfDone, isTaken } from './enough';

const closed = (left: number, right: number, completed = false, plannedSeconds = 60): boolean =>
  isTaken({ held: { left, right }, plannedSeconds, completed });

describe('a guide', () => {
  it('was taken from half of its seconds on, both sides together', () => {
    expect(closed(15, 15)).toBe(true);
    expect(closed(30, 0)).toBe(true);
    expect(closed(0, 30)).toBe(true);
    expect(closed(15, 14)).toBe(false);
    expect(closed(0, 0)).toBe(false);
  });

  it('was taken where it came to its end, whatever of it was held', () => {
    expect(closed(0, 0, true)).toBe(true);
    expect(closed(0, 0, true, 0)).toBe(true);
  });

  it('that plans nothing is no break for what was held by chance', () => {
    expect(closed(5, 5, false, 0)).toBe(false);
  });
});

it('half of nothing is anything at all, but not nothing', () => {
  expect(halfDone(1, 0)).toBe(true);
  expect(halfDone(0, 0)).toBe(false);
});
