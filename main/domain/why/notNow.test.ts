/** Specifies what is told of a prompt that did not come: what holds it back now. */
import { describe, expect, it } from 'vitest';
import { clock, type Day, day, policyWith } from '../sitting/scenario.fixture';
import { answer, lineOf } from './lines.fixture';
import { whyNot } from './notNow';

const now = (one: Day, policy = policyWith({})) => whyNot(one.state(), policy, one.now()).map(lineOf);

describe("why didn't I", () => {
  it('not due yet, with the minutes to go', () => {
    expect(now(day('09:00').works('09:24'))).toEqual([
      '08:59:57 now.bout',
      '09:24:00 now.toGo, sat 1440 s, limit 1800 s, left 360 s',
    ]);
  });

  it('put off, skipped', () => {
    const later = day('09:00').works('09:30').say(answer('postpone')).works('09:32');
    expect(now(later)[1]).toBe('09:32:00 now.again, sat 1920 s, limit 1800 s, time 09:35:00');
    const skipped = day('09:00').works('09:30').say(answer('skip')).works('09:32');
    expect(now(skipped)[1]).toBe('09:32:00 now.afterSkip, sat 1920 s, limit 1800 s, left 1740 s');
  });

  it('due and waiting: a call, typing, an empty chair', () => {
    expect(now(day('09:00').works('09:35', { call: true })).slice(1)).toEqual([
      '09:29:57 now.due, sat 2103 s',
      '09:29:57 now.waits.call, since 08:59:57',
    ]);
    expect(now(day('09:00').types('09:30:30')).at(-1)).toBe('09:30:00 now.held.typing');
    const empty = day('09:00').works('09:29:30').still('09:33', { fullScreen: true }).still('09:34');
    expect(now(empty).at(-1)).toMatch(/now\.(held\.nobody-there|toGo)/);
  });

  it('the third unanswered prompt was the last; nudges go on', () => {
    const one = day('09:00').works('10:05');
    expect(now(one).slice(1)).toEqual(['10:05:00 now.never, times 3', '10:05:00 now.nudge, mark 5400 s']);
    expect(now(one, policyWith({ strongNudge: null })).slice(1)).toEqual(['10:05:00 now.never, times 3']);
  });

  it('what proves nothing any more: a stuck call, a display always awake, an idle time that never rests', () => {
    const stuck = day('09:00').works('12:10', { call: true, displayAwake: true });
    expect(now(stuck).slice(-3)).toEqual([
      '12:10:00 now.sensorDoubted',
      '12:10:00 now.callEndless',
      '12:10:00 now.displayEndless',
    ]);
  });

  it('paused, standing, away, on a break, open, never seen', () => {
    const until = clock('10:00');
    expect(now(day('09:00').works('09:10').say({ type: 'paused', until })).at(-1)).toBe(
      '09:10:00 now.pausedUntil, until 10:00:00',
    );
    expect(now(day('09:00').works('09:10').say({ type: 'paused', until: null })).at(-1)).toBe(
      '09:10:00 now.paused',
    );
    const standing = day('09:00').works('09:10').say({ type: 'posture', posture: 'standing' });
    expect(now(standing)).toEqual(['09:10:00 now.standing, until 10:10:00']);
    expect(now(day('09:00').works('09:10').still('09:20'))[0]).toMatch(/now\.away/);
    const asked = day('09:00').works('09:30');
    expect(now(asked).at(-1)).toBe('09:30:00 now.open, sat 1800 s');
    expect(now(asked.say(answer('start')))).toEqual(['09:30:00 now.break']);
    expect(now(day('09:00'))).toEqual(['09:00:00 now.neverSeen']);
  });

  it('without a sensor for input it says what then ends a bout', () => {
    expect(now(day('09:00').blind('09:10')).at(-1)).toBe('09:10:00 now.noSensor');
  });
});
