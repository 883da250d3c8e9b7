/** Specifies the guide at its edges: what it offers when, what a change leaves alone, and which clock it goes by. */
import { describe, expect, it } from 'vitest';
import { instant, after as later, type Span, seconds } from '../time';
import { act, type GuidePlan, guideAt, nextChangeAt, outcomeAt, planFor, startGuide, watched } from './guide';
import { exercise } from './guide.fixture';
import { easedHold, easedReach, easedRepetitions, planSpan } from './plan';

const nine = instant(Date.UTC(2026, 2, 2, 9));
const at = (second: number) => later(nine, seconds(second));
const once = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 } as const;
const standing = (holdSeconds = 30, reps = 1): GuidePlan =>
  planFor(exercise({ id: 'standing-step' }), { firstSide: 'right', holdSeconds, reps, sets: 1 });
const extension = (reps: number): GuidePlan =>
  planFor(exercise({ id: 'hip-extension', kind: 'strength' }), {
    firstSide: 'right',
    holdSeconds: 1,
    reps,
    sets: 1,
  });

describe('the plan', () => {
  it('takes as long as the guide does that nobody disturbs', () => {
    for (const plan of [standing(), standing(30, 2), extension(6)]) {
      const length: Span = planSpan(plan);
      expect(guideAt(startGuide(plan, nine), later(nine, seconds(length / 1000 - 0.1))).phase).toBe('return');
      expect(guideAt(startGuide(plan, nine), later(nine, length)).phase).toBe('done');
    }
  });
  it('repeats the hold alone where nothing is moved', () => {
    const phases = ['set-up', 'brace', 'hold', 'return'] as const;
    const still = exercise({ id: 'bird-dog', kind: 'strength', perSide: false, phases });
    const plan = planFor(still, { firstSide: 'right', holdSeconds: 5, reps: 3, sets: 1 });
    // Set-up 8 s, to brace 3 s, then three times the hold of 5 s and 3 s down.
    expect(planSpan(plan)).toBe(seconds(8 + 3 + 3 * (5 + 3)));
    const run = startGuide(plan, nine);
    expect(guideAt(run, at(19.5))).toMatchObject({ phase: 'hold', repetition: 2 });
    expect(guideAt(run, at(35)).phase).toBe('done');
  });
  it('tilts only where a stretch has a tilt', () => {
    const phases = ['set-up', 'move', 'hold', 'return'] as const;
    const without = planFor(exercise({ id: 'kneeling', phases }), { ...once, learning: true });
    expect([standing().tilts, extension(6).tilts, without.tilts]).toEqual([1, 0, 0]);
    expect(planFor(exercise({ id: 'kneeling' }), { ...once, learning: true }).tilts).toBe(3);
  });
  it('is plain where the exercise has no variant', () => {
    expect(standing().variant).toBe('plain');
  });
  it('becomes easier in steps: 10 s, below half a minute 5 s; two repetitions; a quarter of the reach', () => {
    expect([60, 30, 25, 15, 12, 10, 8].map((hold) => easedHold(seconds(hold)) / 1000)).toEqual([
      50, 20, 20, 10, 10, 10, 8,
    ]);
    expect([10, 7, 6, 5, 4].map(easedRepetitions)).toEqual([8, 5, 5, 5, 4]);
    expect([1, 0.75, 0.6, 0.5].map(easedReach)).toEqual([0.75, 0.5, 0.5, 0.5]);
  });
});

describe('what a guide offers', () => {
  it('is the other side and an easier form while it runs, nothing once it is over', () => {
    const run = startGuide(standing(), nine);
    expect(guideAt(run, at(20))).toMatchObject({ canSwap: true, canEase: true, completed: false });
    const stopped = act(run, 'stop', at(20));
    expect(guideAt(stopped, at(21))).toMatchObject({ canSwap: false, canEase: false, completed: false });
    expect(guideAt(run, at(60)).completed).toBe(false);
    for (const action of ['pause', 'easier', 'swap-side', 'go-on'] as const) {
      expect(act(stopped, action, at(30))).toEqual({ ...stopped, at: at(30) });
    }
  });
  it('is an easier form as long as hold, repetitions or reach can be less', () => {
    expect(guideAt(startGuide(standing(10), nine), at(1)).canEase).toBe(true);
    let run = startGuide(extension(10), nine);
    const offered: boolean[] = [];
    for (const second of [1, 2, 3]) {
      run = act(run, 'easier', at(second));
      offered.push(guideAt(run, at(second)).canEase);
    }
    expect(offered).toEqual([true, true, false]);
  });
});

describe('a change', () => {
  it('to easier leaves the length of the phase alone that is no hold', () => {
    const eased = act(startGuide(standing(), nine), 'easier', at(5));
    expect(guideAt(eased, at(5))).toMatchObject({ phase: 'set-up', left: seconds(3) });
    expect(nextChangeAt(eased, at(5))).toBe(at(8));
  });
  it('of sides keeps the turns that come later', () => {
    const swapped = act(startGuide(standing(30, 2), nine), 'swap-side', at(20));
    expect(guideAt(swapped, at(20))).toMatchObject({ sideNumber: 1, sideCount: 4, side: 'left' });
    expect(outcomeAt(swapped, at(900))).toMatchObject({ held: { left: 60, right: 60 }, completed: true });
  });
  it('of sides comes back to a side of which nothing was held, however short, and to one of which 5 s are left', () => {
    const short = act(startGuide(standing(4), nine), 'swap-side', at(5));
    expect(guideAt(short, at(5))).toMatchObject({ sideNumber: 1, sideCount: 2, side: 'left' });
    const five = act(startGuide(standing(), nine), 'swap-side', at(39.5));
    expect(guideAt(five, at(39.5))).toMatchObject({ sideNumber: 1, side: 'left' });
  });
});

describe('the clock of a guide', () => {
  const looked = (wall: number, mono: number | null) => ({
    at: at(wall),
    mono: mono === null ? null : seconds(mono),
  });
  it('is the wall clock where only one of two looks tells another', () => {
    const run = startGuide(standing(), nine);
    for (const [last, now] of [
      [looked(0, null), looked(5, 100)],
      [looked(0, 100), looked(5, null)],
    ] as const) {
      expect(guideAt(watched(run, last, now), at(5))).toMatchObject({ phase: 'set-up', left: seconds(3) });
    }
  });
  it('does not go back while the guide waits', () => {
    const paused = act(startGuide(standing(), nine), 'pause', at(5));
    expect(guideAt(paused, at(2)).left).toBe(seconds(3));
  });
  it('keeps the end of a phase where it is while two clocks are read one after the other', () => {
    const ends = new Set<number | null>();
    let run = startGuide(standing(), nine);
    // Hundredths of a second, told late by up to two of them.
    const read = [3, 3.99, 5.02, 6, 7.01].map((mono, index) => looked(3 + index, mono));
    let last = looked(0, 0);
    for (const now of read) {
      run = watched(run, last, now);
      ends.add(guideAt(run, now.at).phaseEndsAt);
      last = now;
    }
    expect([...ends]).toEqual([at(8)]);
  });
});
