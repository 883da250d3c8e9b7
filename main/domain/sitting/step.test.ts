/** Scenarios of what one sample decides beside presence and prompts: a sleep, a pause, a call and a guide that nobody ended. */
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../time';
import { answer } from './cases.fixture';
import { type Day, day, policyWith } from './scenario.fixture';
import { sittingTime } from './step';

const suspended = { type: 'suspended' } as const;
const since = (one: Day): string[] => one.told().slice(1);

describe('a sleep that was only announced', () => {
  it('is believed for a minute of samples, from the first word of it', () => {
    const one = day('09:00').types('09:10').say(suspended).types('09:10:30').say(suspended).types('09:10:55');
    expect(one.state().lastSeen).toBe(day('09:10').now());
    expect(one.types('09:11').state()).toMatchObject({ suspendedAt: null, lastSeen: one.now() });
    expect(since(one.types('09:13'))).toEqual([]);
  });

  it('ends a call with it', () => {
    const one = day('09:00').types('09:10', { call: true }).say(suspended).types('09:10:05', { call: true });
    expect(since(one)).toEqual(['09:10:05 call 09:00:00-09:10:05']);
  });
});

it('Q13 a pause ends at its instant, and says so', () => {
  const paused = day('09:00')
    .types('09:05')
    .say({ type: 'paused', until: day('09:10').now() });
  expect(since(paused.types('09:09:55'))).toEqual(['09:05:00 paused']);
  expect(paused.types('09:10').told()).toEqual(['09:10:00 resumed']);
  expect(paused.types('09:11').told()).toEqual([]);
});

it('C1 a call ended where a gap began, else at the first sample without it', () => {
  const called = (): Day => day('09:00').types('09:10', { call: true });
  expect(since(called().nothing('09:11').sample(0))).toEqual(['09:11:00 call 09:00:00-09:11:00']);
  expect(since(called().nothing('09:11:01').sample(0))).toEqual(['09:11:01 call 09:00:00-09:10:00']);
});

it('P2 an unlock of what was not locked proves nobody', () => {
  const quietly = policyWith({ sittingLimit: 600, strongNudge: null });
  const blind = day('09:00', quietly).blind('10:00').say({ type: 'unlocked' }).blind('10:40');
  expect(blind.log().at(-1)).toBe('10:35:00 bout ended 09:00:00-10:30:00 5400 s by natural-break');
});

describe('Q11 after a break', () => {
  /** Back since 09:33:05 from a break that an absence has made long enough. */
  const back = (): Day => {
    const one = day('09:00').works('09:30').say(answer('start'));
    expect(sittingTime(one.state())).toBe(minutes(30) + seconds(3));
    one.still('09:33').told();
    return one;
  };

  it('Q11 the bout begins with the first of touches that go on for five seconds', () => {
    expect(back().types('09:33:05').told()).toEqual([]);
    expect(back().types('09:33:10').told()).toEqual(['09:33:10 bout since 09:33:05']);
    const quick = back().nothing('09:33:05').sample(0).nothing('09:33:09').sample(0);
    expect(quick.told()).toEqual([]);
  });

  it('Q11 not with touches five seconds apart, nor with two that a pause divides', () => {
    const slow = back()
      .nothing('09:33:05')
      .sample(5)
      .nothing('09:33:11')
      .sample(5)
      .nothing('09:33:17')
      .sample(5);
    expect(slow.told()).toEqual([]);
    const divided = back()
      .nothing('09:33:05')
      .sample(0)
      .nothing('09:33:12')
      .sample(7)
      .nothing('09:33:14')
      .sample(0);
    expect(divided.told()).toEqual([]);
    expect(divided.nothing('09:33:19').sample(0).told()).toEqual(['09:33:19 bout since 09:33:14']);
  });

  it('Q11 a guide that is left open beside slow work is given up, and the bout begins there', () => {
    const slow = back();
    for (let second = 10; second <= 250; second += 10)
      slow.nothing(`09:${33 + Math.floor(second / 60)}:${second % 60}`).sample(6);
    expect(slow.told()).toEqual(['09:37:00 bout since 09:36:54']);
    expect(slow.effects.some((effect) => effect.do === 'close-guide')).toBe(true);
  });
});

it('P6 a spell of standing that nobody ended is told whole', () => {
  const desk = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('10:10');
  expect(desk.told().slice(-2)).toEqual([
    '10:10:00 standing 09:10:00-10:10:00',
    '10:10:00 bout since 10:10:00',
  ]);
});
