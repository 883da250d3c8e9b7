/** Specifies the beat: at whole steps from where it is counted, which may lie ahead and may be set anew meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { eachBeat } from './beat';

beforeEach(() => {
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
});

it('comes at each whole step from where it is counted, be that gone or still ahead', () => {
  const begun = performance.now();
  for (const from of [begun - 9930, begun + 70, begun + 5070]) {
    const beats: number[] = [];
    const start = performance.now();
    const end = eachBeat({ current: from + start - begun }, 250, () => {
      beats.push(Math.round(performance.now() - start));
      return true;
    });
    vi.advanceTimersByTime(600);
    end();
    expect(beats).toEqual([70, 320, 570]);
    vi.advanceTimersByTime(1000);
    expect(beats).toHaveLength(3);
  }
});

it('goes on by what it is set to meanwhile, and ends where there is no more to show', () => {
  const start = performance.now();
  const beat = { current: start };
  const beats: number[] = [];
  eachBeat(beat, 250, () => {
    beats.push(Math.round(performance.now() - start));
    beat.current = start + 100;
    return beats.length < 3;
  });
  vi.advanceTimersByTime(2000);
  expect(beats).toEqual([250, 350, 600]);
});
