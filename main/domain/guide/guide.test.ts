/** Specifies the course of a guide: scenarios with their whole logs. */
import { describe, expect, it } from 'vitest';
import { between, instant, after as later, seconds } from '../time';
import {
  act,
  type GuidePlan,
  type GuideRun,
  guideAt,
  nextChangeAt,
  outcomeAt,
  planFor,
  startGuide,
  watched,
} from './guide';
import { exercise } from './guide.fixture';

const nine = instant(Date.UTC(2026, 2, 2, 9));
const at = (second: number) => later(nine, seconds(second));

/** The standing stretch of health.md 1.1: 8 s set-up, 30 s, 6 s change, 30 s. */
const standing = (hold = 30): GuidePlan =>
  planFor(exercise({ id: 'standing-step' }), { firstSide: 'right', holdSeconds: hold, reps: 1, sets: 1 });

/** Every change from `from` on with its second: phase, side and what was held by then. */
function log(run: GuideRun, from = 0): string[] {
  const lines: string[] = [];
  let now = at(from);
  for (;;) {
    const { phase, side, sideNumber, sideCount, held } = guideAt(run, now);
    const second = between(nine, now) / 1000;
    lines.push(`${second} ${phase} ${side} ${sideNumber}/${sideCount} L${held.left} R${held.right}`);
    const next = nextChangeAt(run, now);
    if (next === null) return lines;
    now = next;
  }
}

describe('a stretch on both sides', () => {
  it('goes through every phase on each side and credits the holds alone', () => {
    expect(log(startGuide(standing(), nine))).toEqual([
      '0 set-up right 1/2 L0 R0',
      '8 tilt right 1/2 L0 R0',
      '11 move right 1/2 L0 R0',
      '14.5 hold right 1/2 L0 R0',
      '44.5 return right 1/2 L0 R30',
      '46 set-up left 2/2 L0 R30',
      '50.5 tilt left 2/2 L0 R30',
      '53.5 move left 2/2 L0 R30',
      '57 hold left 2/2 L0 R30',
      '87 return left 2/2 L30 R30',
      '88.5 done left 2/2 L30 R30',
    ]);
    expect(outcomeAt(startGuide(standing(), nine), at(200))).toEqual({
      exercise: 'standing-step',
      held: { left: 30, right: 30 },
      plannedSeconds: 60,
      completed: true,
    });
  });

  it('gives who is new to it time to set up and three tilts, on each side', () => {
    const dose = { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1, learning: true } as const;
    const run = startGuide(planFor(exercise({ id: 'standing-step' }), dose), nine);
    expect(guideAt(run, nine).tilts).toBe(3);
    expect(log(run).slice(0, 3)).toEqual([
      '0 set-up right 1/2 L0 R0',
      '15 tilt right 1/2 L0 R0',
      '25.2 move right 1/2 L0 R0',
    ]);
  });

  it('goes through the phases that the exercise names, in their order', () => {
    const phases = ['set-up', 'turn', 'drop-back', 'tilt', 'hold', 'return'] as const;
    const seated = exercise({ id: 'seated', perSide: false, phases });
    const run = startGuide(planFor(seated, { firstSide: 'right', holdSeconds: 30, reps: 1, sets: 1 }), nine);
    expect(log(run)).toEqual([
      '0 set-up right 1/1 L0 R0',
      '8 turn right 1/1 L0 R0',
      '11.2 drop-back right 1/1 L0 R0',
      '14.4 tilt right 1/1 L0 R0',
      '17.4 hold right 1/1 L0 R0',
      '47.4 return right 1/1 L30 R30',
      '48.9 done right 1/1 L30 R30',
    ]);
  });

  it('stands still while paused and goes on where it was', () => {
    const paused = act(startGuide(standing(), nine), 'pause', at(20));
    expect(guideAt(paused, at(500))).toMatchObject({
      phase: 'hold',
      paused: true,
      phaseEndsAt: null,
      left: seconds(24.5),
      held: { left: 0, right: 5 },
      crediting: false,
    });
    // Nor is there anything to tell a window anew.
    expect(guideAt(paused, at(500))).toEqual(guideAt(paused, at(20)));
    expect(nextChangeAt(paused, at(500))).toBeNull();
    const goesOn = act(paused, 'go-on', at(500));
    expect(guideAt(goesOn, at(500)).phaseEndsAt).toBe(at(524.5));
    expect(log(goesOn, 600).at(-1)).toBe('600 done left 2/2 L30 R30');
  });

  it('goes on at once for who is ready, also from a set-up that was waited in, and nowhere else', () => {
    const run = startGuide(standing(), nine);
    expect(log(act(run, 'ready', at(3)), 3)[0]).toBe('3 tilt right 1/2 L0 R0');
    const waited = act(run, 'pause', at(3));
    const gone = act(waited, 'ready', at(100));
    expect(log(gone, 100)[0]).toBe('100 tilt right 1/2 L0 R0');
    expect([guideAt(gone, at(100)).paused, guideAt(gone, at(110)).phase]).toEqual([false, 'hold']);
    expect(log(act(run, 'ready', at(20)), 20)).toEqual(log(run, 20));
    expect(log(act(run, 'ready', at(47)), 47)[0]).toBe('47 tilt left 2/2 L0 R30');
  });

  it('pauses as well when something hurts', () => {
    const hurts = act(startGuide(standing(), nine), 'hurts', at(20));
    expect(guideAt(hurts, at(60))).toMatchObject({ paused: true, held: { left: 0, right: 5 } });
    expect(guideAt(act(hurts, 'stop', at(60)), at(61))).toMatchObject({ phase: 'done', completed: false });
  });

  it('keeps what was held on one side when the person swaps, and comes back to the rest of it', () => {
    const swapped = act(startGuide(standing(), nine), 'swap-side', at(26.5));
    expect(log(swapped, 26.5)).toEqual([
      '26.5 set-up left 1/2 L0 R12',
      '31 tilt left 1/2 L0 R12',
      '34 move left 1/2 L0 R12',
      '37.5 hold left 1/2 L0 R12',
      '67.5 return left 1/2 L30 R12',
      '69 set-up right 2/2 L30 R12',
      '73.5 tilt right 2/2 L30 R12',
      '76.5 move right 2/2 L30 R12',
      '80 hold right 2/2 L30 R12',
      '98 return right 2/2 L30 R30',
      '99.5 done right 2/2 L30 R30',
    ]);
  });

  it('begins anew on the other side when nothing was held yet', () => {
    const swapped = act(startGuide(standing(), nine), 'swap-side', at(5));
    expect(log(swapped, 5).slice(0, 2)).toEqual(['5 set-up left 1/2 L0 R0', '13 tilt left 1/2 L0 R0']);
  });

  it('does not come back for the last seconds of a hold', () => {
    const swapped = act(startGuide(standing(), nine), 'swap-side', at(41));
    expect(log(swapped, 41)[0]).toBe('41 set-up left 2/2 L0 R26');
    expect(outcomeAt(swapped, at(200))).toMatchObject({ held: { left: 30, right: 26 }, completed: true });
  });

  it('has nothing to swap to when the other side is over', () => {
    const run = startGuide(standing(), nine);
    expect(guideAt(run, at(60)).canSwap).toBe(false);
    expect(log(act(run, 'swap-side', at(60)), 60)).toEqual(log(run, 60));
  });

  it('makes the hold shorter and the reach smaller, and both only as far as is sensible', () => {
    const once = act(startGuide(standing(), nine), 'easier', at(20));
    expect(guideAt(once, at(20))).toMatchObject({
      left: seconds(14.5),
      reach: 0.75,
      holdLength: seconds(20),
    });
    expect(outcomeAt(once, at(200))).toMatchObject({ held: { left: 20, right: 20 }, plannedSeconds: 40 });
    const thrice = act(act(once, 'easier', at(21)), 'easier', at(22));
    expect(guideAt(thrice, at(22))).toMatchObject({ holdLength: seconds(10), reach: 0.5, canEase: false });
    expect(act(thrice, 'easier', at(22))).toEqual(thrice);
  });

  it('ends a hold that was already longer than the easier one, and leaves the side that is over alone', () => {
    const late = act(startGuide(standing(), nine), 'easier', at(40));
    expect(guideAt(late, at(40))).toMatchObject({ phase: 'return', held: { left: 0, right: 25 } });
    expect(outcomeAt(late, at(200))).toMatchObject({ held: { left: 20, right: 25 }, plannedSeconds: 45 });
    const second = act(startGuide(standing(), nine), 'easier', at(60));
    expect(outcomeAt(second, at(200))).toMatchObject({ held: { left: 20, right: 30 }, plannedSeconds: 50 });
  });

  it('never lengthens a hold that is below ten seconds already', () => {
    const eased = act(startGuide(standing(8), nine), 'easier', at(1));
    expect(guideAt(eased, at(1)).holdLength).toBe(seconds(8));
  });

  it('credits what was held when it is stopped', () => {
    const stopped = act(startGuide(standing(), nine), 'stop', at(32.9));
    expect(guideAt(stopped, at(100))).toMatchObject({ phase: 'done', left: 0, completed: false });
    expect(outcomeAt(stopped, at(100))).toEqual({
      exercise: 'standing-step',
      held: { left: 0, right: 18 },
      plannedSeconds: 60,
      completed: false,
    });
  });

  const looked = (wall: number, mono: number | null = wall) => ({
    at: at(wall),
    mono: mono === null ? null : seconds(mono),
  });

  it.each([-3600, 600])('counts by the monotonic clock where the wall clock is set by %s s', (by) => {
    const run = startGuide(standing(), nine);
    const before = watched(run, looked(0), looked(5));
    const after = watched(before, looked(5), looked(10 + by, 10));
    expect(guideAt(after, at(10 + by))).toMatchObject({
      phase: 'tilt',
      left: seconds(1),
      held: { left: 0, right: 0 },
    });
    expect(outcomeAt(after, at(200 + by)).held).toEqual({ left: 30, right: 30 });
  });

  it('credits nobody for the time in which the app was not running: it waits', () => {
    const holding = watched(startGuide(standing(), nine), looked(0), looked(10));
    const run = watched(holding, looked(10), looked(18));
    const stalled = watched(run, looked(18), looked(108));
    expect(guideAt(stalled, at(108))).toMatchObject({
      phase: 'hold',
      paused: true,
      held: { left: 0, right: 3 },
    });
    expect(outcomeAt(act(stalled, 'go-on', at(110)), at(400)).held).toEqual({ left: 30, right: 30 });
  });

  it('counts by the wall clock where there is no other, and one set back adds nothing', () => {
    const run = watched(startGuide(standing(), nine), looked(0, null), looked(9, null));
    expect(guideAt(run, at(9)).phase).toBe('tilt');
    const back = watched(run, looked(9, null), looked(-3600, null));
    expect(guideAt(back, at(-3600))).toMatchObject({ phase: 'tilt', left: seconds(2) });
  });

  it('is not moved by any time once it waits or is over', () => {
    const paused = act(startGuide(standing(), nine), 'pause', at(20));
    expect(guideAt(watched(paused, looked(20), looked(900)), at(900))).toMatchObject({ held: { right: 5 } });
    const stopped = act(startGuide(standing(), nine), 'stop', at(20));
    expect(watched(stopped, looked(20), looked(900))).toMatchObject({ phase: 'done', paused: false });
  });
});

describe('a strength exercise', () => {
  const dose = { firstSide: 'right', holdSeconds: 1, reps: 6, sets: 1 } as const;
  const extension = planFor(exercise({ id: 'hip-extension', kind: 'strength' }), dose);

  it('counts repetitions at the tempo two, one, three and credits all of it', () => {
    const run = startGuide(extension, nine);
    expect(log(run).slice(0, 8)).toEqual([
      '0 set-up right 1/2 L0 R0',
      '8 tilt right 1/2 L0 R0',
      '11 move right 1/2 L0 R0',
      '13 hold right 1/2 L0 R2',
      '14 return right 1/2 L0 R3',
      '17 move right 1/2 L0 R6',
      '19 hold right 1/2 L0 R8',
      '20 return right 1/2 L0 R9',
    ]);
    expect(guideAt(run, at(17))).toMatchObject({ repetition: 2, repetitions: 6, crediting: true });
    expect(outcomeAt(run, at(300))).toMatchObject({ held: { left: 36, right: 36 }, plannedSeconds: 72 });
  });

  it('does fewer repetitions when it is to be easier, never fewer than five or than were begun', () => {
    const eased = act(startGuide(extension, nine), 'easier', at(7));
    expect(guideAt(eased, at(7))).toMatchObject({ repetitions: 5, reach: 0.75 });
    expect(outcomeAt(eased, at(300))).toMatchObject({ held: { left: 30, right: 30 }, completed: true });
    const atTheSixth = act(startGuide(extension, nine), 'easier', at(43));
    expect(guideAt(atTheSixth, at(43))).toMatchObject({ repetition: 6, repetitions: 6 });
  });

  it('does a repetition anew that was broken off by a swap', () => {
    const swapped = act(startGuide(extension, nine), 'swap-side', at(19));
    expect(outcomeAt(swapped, at(300))).toMatchObject({ held: { left: 36, right: 38 }, completed: true });
  });

  it('credits both sides where both work at once, set after set', () => {
    const data = exercise({ id: 'glute-bridge', kind: 'strength', perSide: false, change: 60 });
    const bridge = planFor(data, { ...dose, reps: 8, sets: 2 });
    const run = startGuide(bridge, nine);
    expect(guideAt(run, at(60))).toMatchObject({ phase: 'set-up', left: seconds(56), sideNumber: 2 });
    expect(outcomeAt(run, at(400))).toMatchObject({ held: { left: 96, right: 96 }, plannedSeconds: 192 });
    expect(guideAt(run, at(20)).canSwap).toBe(false);
  });
});

it('holds the sides in turn where each is held twice', () => {
  const plan = planFor(exercise({ id: 'kneeling' }), {
    firstSide: 'left',
    holdSeconds: 30,
    reps: 2,
    sets: 1,
  });
  expect(plan.sides).toEqual(['left', 'right', 'left', 'right']);
  expect(outcomeAt(startGuide(plan, nine), at(900))).toMatchObject({ held: { left: 60, right: 60 } });
});

it('needs a side and a hold', () => {
  expect(() => startGuide({ ...standing(), sides: [] }, nine)).toThrow('at least one side');
  expect(() => startGuide({ ...standing(), phases: ['set-up', 'return'] }, nine)).toThrow('needs a hold');
});
