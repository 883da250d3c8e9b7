/** Scenarios of the clock and of restarts (C1-C3). */
import { describe, expect, it } from 'vitest';
import { after, span } from '../time';
import { guide } from './cases.fixture';
import { clock, day, policyWith, quiet } from './scenario.fixture';
import type { Signal } from './state';
import { initialState, sittingTime, step } from './step';

const start = { type: 'answered', prompt: null, answer: 'start' } as const;

describe('C1 gaps', () => {
  it('C1 more than 60 s between samples is a firm absence from the earlier last seen', () => {
    expect(day('09:00').types('09:10').nothing('09:12').sample(0).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:12:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '09:12:00 bout since 09:12:00',
    ]);
    expect(day('09:00').types('09:10').nothing('09:11:59').sample(0).log()).toEqual([
      '09:00:00 bout since 09:00:00',
    ]);
  });

  it('C1 a stall counts too where the first thing after it is a click', () => {
    const stalled = day('09:00').types('09:10').nothing('09:14').say({ type: 'stood-up' });
    expect(stalled.log().slice(1)).toEqual(['09:14:00 bout ended 09:00:00-09:10:00 600 s by natural-break']);
  });

  it('C1 a gap of 60 s or less is none', () => {
    expect(day('09:00', policyWith({}), 60).types('09:10').still('09:14').log()).toEqual([
      '09:00:00 bout since 09:00:00',
    ]);
  });
});

describe('C2 the clock set, back or forward', () => {
  it('C2 changes no duration, and nothing fires early or late', () => {
    const back = day('09:00').types('09:20').setBack(60).works('08:30:05');
    // Thirty minutes of sitting by the monotonic clock, told by the new one.
    expect(back.log()).toEqual(['09:00:00 bout since 09:00:00', '08:30:05 prompt 1 at 1802 s']);
    expect(back.say({ type: 'stood-up' }).log()).toEqual([
      '08:30:05 prompt 1 taken',
      '08:30:05 bout ended 08:00:00-08:30:05 1805 s by stood-up',
    ]);
  });

  it('C2 set forward it is no absence and no break, and nothing comes early', () => {
    const forward = day('09:00').types('09:20').setForward(10).works('09:40:05');
    expect(forward.log()).toEqual(['09:00:00 bout since 09:00:00', '09:40:05 prompt 1 at 1802 s']);
    expect(forward.say({ type: 'stood-up' }).log().at(-1)).toBe(
      '09:40:05 bout ended 09:10:00-09:40:05 1805 s by stood-up',
    );
    const idle = day('09:00').types('09:20').still('09:22').setForward(10).still('09:34').types('09:36');
    expect(idle.log()).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('C2 set forward while a guide runs, the break is as long as it was', () => {
    const during = day('09:00').works('09:30').say(start).still('09:31').setForward(10).still('09:41:30');
    during.say({ ...guide(10), plannedSeconds: 60 }).works('09:42');
    expect(during.log().slice(2)).toEqual(['09:41:30 prompt 1 abandoned']);
  });

  it('C2 what is said just after the clock was set is judged by the time that really passed', () => {
    for (const by of [10, -10]) {
      const said = day('09:00').types('09:20').setForward(by).say({ type: 'posture', posture: 'sitting' });
      expect(said.types(by > 0 ? '09:31' : '09:11').log()).toEqual(['09:00:00 bout since 09:00:00']);
    }
  });

  it('C2 a gap that both clocks tell is one, and a sleep of which only the wall clock knows is one too', () => {
    expect(day('09:00').types('09:10').nothing('09:20').sample(0).log().length).toBe(3);
    const asleep = day('09:00')
      .types('09:10')
      .say({ type: 'suspended' })
      .setForward(60)
      .say({ type: 'resumed' });
    expect(asleep.types('10:10:05').log().slice(1)).toEqual([
      '10:10:05 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '10:10:05 bout since 10:10:05',
    ]);
  });

  it('C2 found by chance: sitting time below zero after a wish between two samples of one moment', () => {
    // The signals as they were found, the wish without the other clock's reading and with it.
    for (const mono of [null, span(0), span(120_000)]) {
      const sampled = (seconds: number): Signal => ({
        type: 'sampled',
        at: after(clock('09:00'), span(seconds * 1000)),
        mono: span(0),
        sample: { ...quiet, idle: span(0) },
      });
      const signals: Signal[] = [
        sampled(0),
        { type: 'posture', posture: 'sitting', at: clock('09:02'), mono },
        sampled(0),
        { type: 'guide-requested', at: clock('09:00'), mono: span(0) },
      ];
      let state = initialState();
      for (const signal of signals) {
        state = step(state, signal, policyWith({})).state;
        expect(sittingTime(state)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('C2 a clock corrected by seconds around a click records no break', () => {
    for (const bySeconds of [-8, -1.2, 1.2, 8]) {
      const corrected = day('09:00')
        .types('09:20')
        .setForward(bySeconds / 60)
        .say({ type: 'still-sitting' })
        .setForward(-bySeconds / 60)
        .types('09:21');
      expect(corrected.log()).toEqual(['09:00:00 bout since 09:00:00', expect.stringContaining('refused')]);
    }
  });

  it('C2 shifts a postponement, a pause and a spell of standing with it', () => {
    const postponed = day('09:00').works('09:30').say({ type: 'answered', prompt: null, answer: 'postpone' });
    expect(postponed.setBack(30).works('09:06').log().at(-1)).toBe('09:05:00 prompt 2 at 2100 s');
    const paused = day('09:00')
      .say({ type: 'paused', until: day('09:40').now() })
      .works('09:35');
    expect(paused.setBack(60).works('08:41').log().at(-1)).toBe('08:40:15 prompt 1 at 2412 s');
    const standing = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('09:20');
    expect(standing.setBack(60).types('09:11').log().slice(2)).toEqual([
      '08:55:00 standing-hint',
      '09:10:00 bout since 09:10:00',
    ]);
  });
});

describe('C3 restart', () => {
  it('C3 a bout survives if less than 5 minutes have passed since last seen', () => {
    const again = day('09:00').works('09:20').restart('09:24', 'quit').works('09:31');
    expect(again.log()).toEqual(['08:59:57 bout since 08:59:57', '09:30:00 prompt 1 at 1800 s']);
  });

  it('C3 else it ended at last seen', () => {
    const again = day('09:00').works('09:20').restart('09:25', 'killed').works('09:26');
    expect(again.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:25:00 bout ended 08:59:57-09:19:57 1200 s by end',
      '09:25:00 bout since 09:24:57',
    ]);
  });

  it('C3 a prompt that was open is withdrawn and due again, ordinals go on', () => {
    const again = day('09:00').works('09:30:30').restart('09:31', 'killed').works('09:32');
    expect(again.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:31:00 prompt 1 withdrawn',
      '09:31:15 prompt 2 at 1875 s',
    ]);
  });

  it('C3 a guide does not outlive the app: long enough is taken, too short is abandoned', () => {
    const short = day('09:00').works('09:30').say(start).restart('09:31', 'killed').works('09:32');
    expect(short.log().slice(2)).toEqual(['09:31:00 prompt 1 abandoned', '09:31:15 prompt 2 at 1875 s']);
    const long = day('09:00')
      .works('09:30')
      .say(start)
      .still('09:31')
      .restart('09:33', 'killed')
      .types('09:34');
    expect(long.log().slice(2)).toEqual([
      '09:33:00 prompt 1 taken',
      '09:33:00 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
      '09:33:00 bout since 09:33:00',
    ]);
  });

  it('C3 an idle time is not doubted for the hours in which nobody asked for it (P8)', () => {
    const again = day('09:00').works('09:24').restart('12:00', 'quit').works('12:10');
    expect(again.log().slice(1)).toEqual([
      '12:00:00 bout ended 08:59:57-09:23:57 1440 s by end',
      '12:00:00 bout since 11:59:57',
    ]);
  });

  it('C3 standing and away survive too', () => {
    const standing = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('09:20');
    expect(standing.restart('09:22', 'quit').types('09:40').state().activity.doing).toBe('standing');
    const away = day('09:00').types('09:10').still('09:20').restart('09:21', 'quit');
    expect(sittingTime(away.state())).toBe(0);
    expect(away.types('09:22').log().at(-1)).toBe('09:21:00 bout since 09:21:00');
  });
});
