/** The measure of a person's rhythm (P4) at its edges: how long an absence must be to count as a break. */
import { describe, expect, it } from 'vitest';
import { after as later, minutes, type Span, seconds, span, zero } from '../time';
import { idleBreakOf, paused } from './rhythm';
import { clock, policyWith } from './scenario.fixture';
import type { Rhythm } from './state';

const nine = clock('09:00');
const policy = policyWith({});
const longSat = minutes(15);

/** So many pauses of so many seconds each, in so much work, all of them told at nine. */
function rhythmOf(pauses: Readonly<Record<number, number>>, worked: Span = minutes(45)): Rhythm {
  let rhythm = paused([], zero, worked, nine);
  for (const [length, count] of Object.entries(pauses))
    for (let one = 0; one < count; one += 1) rhythm = paused(rhythm, seconds(Number(length)), zero, nine);
  return rhythm;
}
const breakInMinutes = (rhythm: Rhythm, sat: Span = zero, at = nine): number =>
  idleBreakOf(rhythm, at, policy, sat) / minutes(1);

describe('P4 pauses that are many up to a length, and from there next to none', () => {
  it.each([
    ['six short ones', { 15: 6 }, 2],
    ['five are not many', { 15: 5 }, 5],
    ['typing is no pause', { 14: 60 }, 5],
    ['one longer in twenty', { 15: 20, 60: 1 }, 2],
    ['one longer in nineteen', { 15: 19, 60: 1 }, 5],
    ['of a minute', { 60: 6 }, 2.5],
    ['of 75 s', { 75: 6 }, 3],
    ['of 90 s', { 90: 6 }, 4],
    ['of two minutes', { 120: 6 }, 5],
  ] as const)('P4 %s', (_, pauses, bar) => {
    expect(breakInMinutes(rhythmOf(pauses))).toBe(bar);
  });

  it('P4 of 45 minutes of work at least', () => {
    expect(breakInMinutes(rhythmOf({ 15: 6 }, span(minutes(45) - 1)))).toBe(5);
  });

  it('P4 never less than a break is long, nor more than the no-input break', () => {
    const other = (numbers: Parameters<typeof policyWith>[0], pauses: Readonly<Record<number, number>>) =>
      idleBreakOf(rhythmOf(pauses), nine, policyWith(numbers), zero);
    expect(other({ breakLength: 3 }, { 15: 6 })).toBe(minutes(3));
    expect(other({ idleBreak: 3 }, { 90: 6 })).toBe(minutes(3));
  });
});

describe('P4 longer pauses that are half as many at most', () => {
  it.each([
    ['half as many', { 90: 6, 180: 3 }, 3],
    ['more than half as many', { 90: 6, 180: 4 }, 5],
    ['few', { 90: 5, 180: 2 }, 5],
    ['shorter ones', { 75: 6, 150: 3 }, 2.5],
  ] as const)('P4 %s', (_, pauses, bar) => {
    expect(breakInMinutes(rhythmOf(pauses), longSat)).toBe(bar);
    expect(breakInMinutes(rhythmOf(pauses), span(longSat - 1))).toBe(5);
  });
});

describe('P4 what lies four hours back', () => {
  const fourHours = later(nine, minutes(240));
  const justBefore = later(fourHours, span(-1));

  it('P4 is no rhythm any more', () => {
    expect(breakInMinutes(rhythmOf({ 15: 6 }), zero, justBefore)).toBe(2);
    expect(breakInMinutes(rhythmOf({ 15: 6 }), zero, fourHours)).toBe(5);
  });

  it('P4 is forgotten with the next pause', () => {
    expect(paused(rhythmOf({}), zero, zero, justBefore)).toHaveLength(2);
    expect(paused(rhythmOf({}), zero, zero, fourHours)).toHaveLength(1);
  });

  it('P4 is kept by pieces of ten minutes', () => {
    expect(paused(rhythmOf({}), zero, zero, later(nine, span(minutes(10) - 1)))).toHaveLength(1);
    expect(paused(rhythmOf({}), zero, zero, later(nine, minutes(10))).map(({ from }) => from)).toEqual([
      nine,
      later(nine, minutes(10)),
    ]);
  });
});
