/** Scenarios of who locked the screen, and of an unlock that nobody told (P1, P4, P9). */
import { describe, expect, it } from 'vitest';
import { type Day, day, policyWith } from './scenario.fixture';

const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
/** Nothing is asked, however long the day is. */
const asksNothing = (time = '09:00', every = 5): Day =>
  day(time, policyWith({ sittingLimit: 600, strongNudge: null }), every);
/** When the bout ended, and where. */
const end = (one: Day): string | undefined =>
  one
    .log()
    .find((line) => line.includes('ended'))
    ?.replace(/ bout ended \S+-(\S+) .*/, ' at $1');

describe('P4 a lock is a person’s where they were there just before it', () => {
  const reader = (every = 5): Day => asksNothing('09:00', every).types('09:10').still('09:13');
  const cases: readonly (readonly [string, () => Day, string])[] = [
    [
      'a touch 59 s before it',
      () => asksNothing().types('09:10').nothing('09:10:59').say(lock),
      '09:12:04 at 09:10:00',
    ],
    [
      'none for 60 s: the desktop’s own',
      () => asksNothing().types('09:10').still('09:11').say(lock),
      '09:15:00 at 09:10:00',
    ],
    // The first sample under the lock tells of a touch; up to 2 s after the lock it is the hand that locked.
    ['a touch 2 s after it', () => reader().say(lock).nothing('09:13:02').sample(0), '09:13:02 at 09:10:00'],
    [
      'a touch 3 s after it: someone passes by',
      () => reader().say(lock).nothing('09:13:03').sample(0),
      '09:15:03 at 09:10:00',
    ],
    // Somebody touched the locked screen, so that only a sample of before tells, where it is of the last 20 s.
    [
      'seen 20 s before',
      () => reader().nothing('09:13:20').say(lock).nothing('09:13:25').sample(0),
      '09:15:00 at 09:10:00',
    ],
    [
      'seen 21 s before',
      () => reader().nothing('09:13:21').say(lock).nothing('09:13:25').sample(0),
      '09:13:25 at 09:10:00',
    ],
    [
      'seen at a key',
      () => asksNothing().types('09:13').say(lock).nothing('09:13:05').sample(0),
      '09:15:00 at 09:13:00',
    ],
  ];
  it.each(cases)('P4 %s', (_, one, ended) => {
    expect(end(one().still('09:20'))).toBe(ended);
  });

  it('P4 is judged once: a touch of the locked screen makes the desktop’s own lock nobody’s', () => {
    const passing = reader().say(lock).still('09:13:25').nothing('09:13:30').sample(0);
    expect(end(passing.still('09:20'))).toBe('09:15:00 at 09:10:00');
  });

  it('P4 told twice it is one lock: the hand that passed by between did not lock it', () => {
    const twice = reader().say(lock).still('09:13:25').nothing('09:13:30').sample(0).say(lock);
    twice.nothing('09:13:35').sample(5);
    expect(end(twice.still('09:20'))).toBe('09:15:00 at 09:10:00');
  });

  it('P4 a lock in a call is the desktop’s own, though the call ends with it', () => {
    const called = asksNothing().works('09:20', { call: true }).say(lock).still('09:24:50');
    expect(end(called)).toBeUndefined();
    expect(end(called.still('09:26'))).toBe('09:25:00 at 09:20:00');
  });

  it('P4 a microphone that is stuck for three hours makes no lock the desktop’s own', () => {
    const stuck = asksNothing().works('12:10', { call: true }).say(lock);
    expect(end(stuck.still('12:20', { call: true }))).toBe('12:12:00 at 12:10:00');
  });

  it('P4 where no sensor tells of the last touch, whoever locked was there', () => {
    const blind = asksNothing().types('09:10').blind('09:20').say(lock).blind('09:25');
    expect(end(blind)).toBe('09:22:00 at 09:20:00');
    const doubted = asksNothing().works('12:10').nothing('12:11').say(lock).still('12:16');
    expect(end(doubted)).toBe('12:12:00 at 12:10:00');
  });
});

describe('P4 the desktop’s own lock is told as it ends, where the bout goes on', () => {
  const read = (): Day => asksNothing().types('09:10').still('09:13').say(lock);
  const judged = (one: Day): string[] => one.told().filter((line) => line.includes('judged'));

  it('P4 over a reader, and over a call', () => {
    expect(judged(read().still('09:14:55').say(unlock))).toEqual(['09:14:55 judged own-lock since 09:13:00']);
    const inCall = asksNothing().types('09:10').still('09:13', { call: true }).say(lock);
    expect(judged(inCall.say(unlock))).toEqual(['09:13:00 judged own-lock-in-call since 09:13:00']);
    const before = asksNothing().types('09:10', { call: true }).still('09:13').say(lock);
    expect(judged(before.still('09:14:55').say(unlock))).toEqual(['09:14:55 judged own-lock since 09:13:00']);
  });

  it('P4 not where the absence is a break by then, nor of a lock by hand', () => {
    expect(judged(read().nothing('09:15').say(unlock))).toEqual([]);
    expect(judged(asksNothing().types('09:10').say(lock).still('09:11').say(unlock))).toEqual([]);
  });

  it('P4 not where the lock was part of a firm absence, for which two minutes are enough', () => {
    const slept = (): Day =>
      asksNothing().types('09:10').asleep('09:10:05').sample(5).nothing('09:11:05').sample(65).say(lock);
    expect(judged(slept().nothing('09:11:59').say(unlock))).toEqual([
      '09:11:59 judged own-lock since 09:11:05',
    ]);
    expect(judged(slept().nothing('09:12').say(unlock))).toEqual([]);
  });

  it('P4 a firm absence that is over by then makes no later one firm', () => {
    const later = asksNothing().types('09:10').asleep('09:10:05').types('09:20').still('09:23').say(lock);
    expect(judged(later.still('09:24:55').say(unlock))).toEqual(['09:24:55 judged own-lock since 09:23:00']);
    const lid = asksNothing().types('09:10').say({ type: 'suspended' }).say({ type: 'resumed' });
    lid.still('09:13').say(lock).still('09:14:55');
    expect(judged(lid.say(unlock))).toEqual(['09:14:55 judged own-lock since 09:13:00']);
  });

  it('P4 not of a bout that began under it, or with it', () => {
    const called = read().still('09:16').still('09:20', { call: true });
    expect(called.log().at(-1)).toBe('09:16:05 bout since 09:16:05');
    expect(judged(called.say(unlock))).toEqual([]);
    const began = asksNothing().types('09:10').still('09:13').say({ type: 'stood-up' });
    began.say({ type: 'posture', posture: 'sitting' }).say(lock).still('09:14');
    expect(judged(began.say(unlock))).toEqual([]);
  });
});

describe('P9 touches under a lock', () => {
  /** A sample every five seconds for so long, all with the same idle time. */
  const touched = (one: Day, idle: number, until: number): Day => {
    for (let second = 5; second <= until; second += 5)
      one.nothing(`09:${20 + Math.floor(second / 60)}:${second % 60}`).sample(idle);
    return one;
  };
  const untold = (one: Day): string[] => one.told().filter((line) => line.includes('untold'));

  it('P9 are work for a minute under the first lock after a sensor that had shown an empty chair', () => {
    const proven = asksNothing().types('09:10').still('09:12:30').types('09:20').say(lock).works('09:21');
    expect(untold(proven)).toEqual([]);
    expect(untold(proven.works('09:21:05'))).toEqual(['09:21:05 judged unlock-untold since 09:20:05']);
  });

  it('P9 may be up to 20 s apart after a rest of a minute', () => {
    const rested = (): Day => asksNothing().types('09:19').say(lock).still('09:20');
    expect(untold(touched(rested(), 19, 65))).toEqual(['09:21:05 judged unlock-untold since 09:20:05']);
    expect(untold(touched(rested(), 20, 90))).toEqual([]);
    const shorter = asksNothing().types('09:19:05').say(lock).still('09:20');
    expect(untold(touched(shorter, 19, 90))).toEqual([]);
  });

  it('P9 are up to 5 s apart without a rest, of a sensor that has shown longer pauses', () => {
    const spaced = (): Day => asksNothing().types('09:19').still('09:19:30').types('09:20').say(lock);
    expect(untold(touched(spaced(), 4, 65))).toEqual(['09:21:05 judged unlock-untold since 09:20:05']);
    expect(untold(touched(spaced(), 5, 90))).toEqual([]);
  });
});
