/** Scenarios of how watching begins again and how a recording ends (C3), at their edges. */
import { describe, expect, it } from 'vitest';
import { answer } from './cases.fixture';
import { type Day, day } from './scenario.fixture';

const over = { type: 'recording-ended' } as const;
const requested = { type: 'guide-requested' } as const;
const standing = { type: 'posture', posture: 'standing' } as const;

describe('C3 a restart', () => {
  const worked = (): Day => day('09:00').types('09:20');
  const entries = (one: Day): string[] => one.log().slice(1);

  it('C3 a sit goes on up to five minutes after the person was last seen', () => {
    expect(entries(worked().restart('09:24:59', 'killed'))).toEqual([]);
    expect(entries(worked().restart('09:25', 'killed'))).toEqual([
      '09:25:00 bout ended 09:00:00-09:20:00 1200 s by end',
    ]);
  });

  it('C3 it is a break where the person had not been seen for a minute when watching ended', () => {
    const left = (until: string): Day => worked().still(until).restart('10:00', 'killed');
    expect(entries(left('09:20:55'))).toEqual(['10:00:00 bout ended 09:00:00-09:20:00 1200 s by end']);
    expect(entries(left('09:21'))).toEqual(['10:00:00 bout ended 09:00:00-09:20:00 1200 s by natural-break']);
  });

  it('C3 standing is over after it, as seen', () => {
    const stood = worked().say(standing).types('09:30').restart('10:00', 'quit');
    expect(stood.told().at(-1)).toBe('10:00:00 standing 09:20:00-09:30:00');
    expect(stood.state().activity.doing).toBe('away');
  });

  it('C3 what an absence ended can’t be joined after it', () => {
    const back = worked().still('09:26').restart('09:27', 'quit').types('09:28');
    expect(back.say({ type: 'still-sitting' }).log().at(-1)).toBe(
      '09:28:00 refused still-sitting: nothing-to-join',
    );
  });

  it('C3 a guide that nobody prompted is a break where it lasted as long as one, else the sit goes on', () => {
    const resting = (until: string): Day => worked().say(requested).restart(until, 'killed');
    expect(entries(resting('09:22'))).toEqual([
      '09:22:00 bout ended 09:00:00-09:20:00 1200 s by natural-break',
    ]);
    expect(entries(resting('09:21:59').works('09:30:30'))).toEqual(['09:30:04 prompt 1 at 1801 s']);
    const walked = worked().say(requested).still('09:23').restart('09:24', 'killed').types('09:24:30');
    expect(entries(walked)).toEqual([
      '09:22:00 bout ended 09:00:00-09:20:00 1200 s by natural-break',
      '09:24:00 bout since 09:24:00',
    ]);
  });
});

describe('the end of a recording', () => {
  it.each([
    [
      'a sit where the person was last seen',
      () => day('09:00').works('09:10'),
      'bout ended 08:59:57-09:09:57 600 s by end',
    ],
    [
      'one with its prompt open',
      () => day('09:00').works('09:30'),
      'bout ended 08:59:57-09:29:57 1800 s by end',
    ],
    [
      'one in a break where that began',
      () => day('09:00').works('09:30').say(answer('start')).works('09:31'),
      'bout ended 08:59:57-09:30:00 1803 s by end',
    ],
    ['a spell of standing', () => day('09:00').say(standing).works('09:30'), 'standing 09:00:00-09:29:57'],
  ] as const)('ends %s', (_, at, entry) => {
    const one = at();
    one.told();
    const time = one.say(over).told();
    expect(time.map((line) => line.slice(9))).toEqual([entry]);
    expect(one.say(over).told()).toEqual([]);
  });

  it('ends nothing where nobody sat, nor a sit twice that a break has ended', () => {
    const away = day('09:00').works('09:10').still('09:20');
    const walked = day('09:00').works('09:30').say(answer('start')).still('09:33');
    for (const one of [day('09:00'), away, walked]) {
      one.told();
      expect(one.say(over).told()).toEqual([]);
    }
  });

  it('tells a call as far as it was seen', () => {
    const called = day('09:00').works('09:10').works('09:20', { call: true }).nothing('09:20:04').say(over);
    expect(called.told()).toContain('09:20:04 call 09:10:05-09:20:00');
  });
});
