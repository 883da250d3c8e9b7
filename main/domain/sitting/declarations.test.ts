/** Scenarios of what the person says of their posture, in a break, twice, or at the edge of what can be said (P6, P7, Q7). */
import { describe, expect, it } from 'vitest';
import { answer } from './cases.fixture';
import { type Day, day } from './scenario.fixture';

const stoodUp = { type: 'stood-up' } as const;
const standing = { type: 'posture', posture: 'standing' } as const;
const sitting = { type: 'posture', posture: 'sitting' } as const;
const stillSitting = { type: 'still-sitting' } as const;

describe('P6 in a break', () => {
  it.each([
    ['I stood up', stoodUp, 'stood-up', 'away'],
    ['I’m standing', standing, 'standing', 'standing'],
  ] as const)('P6 "%s" ends it as taken, and the sit where the break began', (_, said, by, doing) => {
    const resting = day('09:00').works('09:30').say(answer('start')).works('09:31');
    resting.log();
    expect(resting.say(said).log()).toEqual([
      '09:31:00 prompt 1 taken',
      `09:31:00 bout ended 08:59:57-09:30:00 1803 s by ${by}`,
    ]);
    expect(resting.effects.some((effect) => effect.do === 'close-guide')).toBe(true);
    expect(resting.state().activity.doing).toBe(doing);
    const own = day('09:00').types('09:10').say({ type: 'guide-requested' }).types('09:11').say(said);
    expect(own.log().slice(1)).toEqual([`09:11:00 bout ended 09:00:00-09:10:00 600 s by ${by}`]);
  });

  it('P6 it ends the break after whose length the sit was over anyway', () => {
    const walked = day('09:00').works('09:30').say(answer('start')).still('09:33');
    walked.log();
    expect(walked.say(stoodUp).log()).toEqual([]);
    expect(walked.state().activity.doing).toBe('away');
  });
});

describe('P6 said again', () => {
  const stood = (): Day => day('09:00').types('09:10').say(standing).types('09:20');

  it.each([
    ['I stood up', stoodUp],
    ['I’m standing', standing],
  ] as const)('P6 "%s" while standing changes nothing', (_, said) => {
    const again = stood().say(said).types('09:25').say(sitting);
    expect(again.told()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:10:00 bout ended 09:00:00-09:10:00 600 s by standing',
      '09:25:00 standing 09:10:00-09:25:00',
      '09:25:00 bout since 09:25:00',
    ]);
  });

  it('P6 "I’m sitting" while sitting changes nothing, and just after "I stood up" it takes that back', () => {
    expect(day('09:00').types('09:10').say(sitting).types('09:12').log()).toHaveLength(1);
    const back = day('09:00').types('09:10').say(stoodUp).say(sitting);
    expect(back.log().at(-1)).toBe('09:10:00 bout since 09:10:00');
  });
});

describe('P7 "I was still sitting"', () => {
  const reader = (): Day => day('09:00').types('09:10').still('09:17').types('09:18');

  it('P7 can be said up to ten minutes after the return', () => {
    expect(reader().types('09:27:05').say(stillSitting).log().at(-1)).toBe('09:27:05 bouts-joined');
    expect(reader().types('09:27:06').say(stillSitting).log().at(-1)).toMatch('too-late');
  });

  it('P7 can’t be said in a break', () => {
    const resting = reader().say({ type: 'guide-requested' }).say(stillSitting);
    expect(resting.log().at(-1)).toBe('09:18:00 refused still-sitting: prompt-open');
  });

  it('P7 can’t be said while away or standing: nothing goes on that could be joined', () => {
    for (const gone of [day('09:00').types('09:10').still('09:17'), reader().say(standing)])
      expect(gone.say(stillSitting).log().at(-1)).toMatch('nothing-to-join');
  });
});
