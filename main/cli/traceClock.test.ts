/** What a trace does not tell of the monotonic clock is found between the lines that tell it. */
import { describe, expect, it } from 'vitest';
import { presetPolicy } from '../domain/policy';
import { simulate } from './simulation';
import { parseTraceLine } from './trace';
import { createTraceClock } from './traceClock';

const stamp = (second: number): string => new Date(Date.UTC(2026, 2, 2, 9) + second * 1000).toISOString();
const sample = (second: number, mono: number | null = second) =>
  parseTraceLine(JSON.stringify({ at: stamp(second), idle: 0, mono: mono === null ? null : mono * 1000 }));
const stoodUp = (second: number) => parseTraceLine(JSON.stringify({ at: stamp(second), event: 'stood-up' }));

function monos(lines: readonly ReturnType<typeof sample>[]): (number | null)[] {
  const clock = createTraceClock();
  const all = [...lines.flatMap((line) => clock.take(line)), ...clock.end()];
  expect(all.map(({ signal }) => signal.at)).toEqual(lines.map(({ signal }) => signal.at));
  return all.map(({ signal }) => (signal.mono === null ? null : signal.mono / 1000));
}

describe('the monotonic clock of a trace', () => {
  it('goes on with the wall clock between two samples that agree', () => {
    expect(monos([sample(0), stoodUp(3), sample(5)])).toEqual([0, 3, 5]);
  });

  it('finds on which side of an event the wall clock was set', () => {
    expect(monos([sample(0), stoodUp(603), sample(605, 5)])).toEqual([0, 3, 5]);
    expect(monos([sample(0), stoodUp(3), sample(605, 5)])).toEqual([0, 3, 5]);
    expect(monos([sample(600, 0), stoodUp(3), sample(5)])).toEqual([0, 3, 5]);
  });

  it('lets an event that fits neither happen at one of them', () => {
    expect(monos([sample(0), stoodUp(120), sample(0)])).toEqual([0, 0, 0]);
  });

  it('leaves a trace without it as it is, and holds nothing back at its end', () => {
    expect(monos([stoodUp(0), sample(1, null), stoodUp(2)])).toEqual([null, null, null]);
    expect(monos([sample(0), stoodUp(2), stoodUp(3)])).toEqual([0, 2, 3]);
    expect(monos([sample(0), stoodUp(2), sample(3, null), sample(4)])).toEqual([0, 2, null, 4]);
    expect(monos([sample(90), stoodUp(91), sample(95, 5)])).toEqual([90, null, 5]);
  });

  it('C2 so that an answer between the setting of the clock and the next sample ends no bout', () => {
    const clock = createTraceClock();
    const simulation = simulate(presetPolicy);
    const sitting = JSON.stringify({ at: stamp(663), event: 'posture', posture: 'sitting' });
    const lines = [
      ...Array.from({ length: 13 }, (_, index) => sample(index * 5)),
      parseTraceLine(sitting),
      sample(665, 65),
    ];
    const told = lines.flatMap((line) => clock.take(line)).flatMap(({ signal }) => simulation.feed(signal));
    expect(told.map(({ type }) => type)).toEqual(['bout-started']);
  });
});
