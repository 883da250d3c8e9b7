/** Scenarios of what keeps a prompt, a nudge or a hint back, told with its reasons, edge by edge (Q2, Q3, Q6, Q9, Q10, Q15, P6). */
import { describe, expect, it } from 'vitest';
import { minutes } from '../time';
import { answer } from './cases.fixture';
import { type Day, day, policyWith } from './scenario.fixture';

const spoken = (one: Day): string[] => one.log().filter((line) => / at \d+ s$/.test(line));
const since = (one: Day): string[] => one.told().slice(1);
const unnudged = policyWith({ strongNudge: null });

describe('Q2 a due prompt waits', () => {
  it('Q2 for a pause in typing, from when the limit was reached', () => {
    expect(since(day('09:00').types('09:32'))).toEqual([
      '09:30:00 due',
      '09:30:00 held-back typing',
      '09:31:00 prompt 1 at 1860 s',
    ]);
  });

  it('Q2 from the end of a hindrance anew', () => {
    expect(since(day('09:00').types('09:35', { doNotDisturb: true }).types('09:37'))).toEqual([
      '09:30:00 due',
      '09:30:00 deferred do-not-disturb',
      '09:35:05 lifted do-not-disturb',
      '09:35:05 held-back settling',
      '09:35:20 held-back typing',
      '09:36:05 prompt 1 at 2165 s',
    ]);
  });

  it('Q2 for the patience alone where there is no sensor', () => {
    expect(since(day('09:00').blind('09:31'))).toEqual([
      '09:30:00 due',
      '09:30:00 held-back no-sensor',
      '09:31:00 prompt 1 at 1860 s',
    ]);
  });

  it('Q2 for somebody to be there: seen in the last minute', () => {
    const seen = (until: string): Day => day('09:00', policyWith({ sittingLimit: 28 })).types(until);
    // A limit that is lowered falls due while nobody is there.
    const lowered = (one: Day): string[] =>
      since(one.with(policyWith({ sittingLimit: 20 })).still('09:26:05'));
    expect(lowered(seen('09:25:05').still('09:26')).at(-1)).toBe('09:26:05 prompt 1 at 1505 s');
    expect(lowered(seen('09:25').still('09:26'))).toEqual([
      '09:26:05 due',
      '09:26:05 held-back nobody-there',
    ]);
  });

  it('Q14 a limit that is raised takes back what was due', () => {
    const raised = day('09:00')
      .types('09:30:30')
      .with(policyWith({ sittingLimit: 45 }))
      .types('09:45');
    expect(since(raised)).toEqual([
      '09:30:00 due',
      '09:30:00 held-back typing',
      '09:45:00 due',
      '09:45:00 held-back typing',
    ]);
    const called = day('09:00')
      .types('09:30', { call: true })
      .with(policyWith({ sittingLimit: 45 }));
    expect(since(called.types('09:45', { call: true }))).toEqual([
      '09:30:00 due',
      '09:30:00 deferred call',
      '09:45:00 due',
      '09:45:00 deferred call',
    ]);
  });
});

describe('Q3 a prompt is a note', () => {
  const quiet = (one: Day): unknown => {
    const { activity } = one.state();
    return activity.doing === 'prompted' ? activity.prompt.quiet : activity.doing;
  };
  const awake = { displayAwake: true };
  it.each([
    [
      'over a display kept awake without a touch for 60 s',
      () => day('09:00').types('09:29').still('09:30', awake),
      true,
    ],
    [
      'not where the last touch is fresher',
      () => day('09:00').types('09:29:01').still('09:30', awake),
      false,
    ],
    ['where there is no sensor, and something is shown', () => day('09:00').blind('09:31', awake), true],
    ['not where there is none, and nothing is shown', () => day('09:00').blind('09:31'), false],
    [
      'over a full screen that hinders nobody',
      () =>
        day('09:00', { ...policyWith({}), ignored: ['full-screen'] }).works('09:30', { fullScreen: true }),
      true,
    ],
  ] as const)('Q3 %s', (_, one, is) => {
    expect(quiet(one())).toBe(is);
  });
});

describe('Q3 the one quiet word over a hindrance without end', () => {
  it('Q3 is said of a full screen too, once, and is the nudge of its mark', () => {
    const full = day('09:00').works('11:10', { fullScreen: true });
    expect(spoken(full)).toEqual(['10:30:00 nudge at 5400 s']);
  });

  it.each([
    ['do-not-disturb', () => day('09:00').works('11:10', { doNotDisturb: true })],
    ['a call that shows something', () => day('09:00').works('11:10', { call: true, displayAwake: true })],
    [
      'a call behind a lock',
      () =>
        day('09:00').works('10:00', { call: true }).say({ type: 'locked' }).works('10:31', { call: true }),
    ],
  ] as const)('Q3 is not said over %s', (_, one) => {
    expect(spoken(one())).toEqual([]);
  });
});

describe('Q6 whether the person is still there after two minutes', () => {
  it.each([
    ['seen 30 s before', '09:31:30', ['09:32:00 prompt 1 unanswered']],
    ['seen longer before', '09:31:29', []],
  ] as const)('Q6 %s', (_, until, closed) => {
    const one = day('09:00').works('09:30');
    one.log();
    expect(one.types(until).still('09:32').log()).toEqual(closed);
  });

  it('Q6 seen two minutes after it, however long ago that is', () => {
    const one = day('09:00').works('09:30').nothing('09:30:50').sample(0).nothing('09:31:45').sample(0);
    one.log();
    expect(one.nothing('09:32:40').sample(41).log()).toEqual([]);
    expect(one.nothing('09:32:45').sample(45).log()).toEqual([]);
    expect(one.nothing('09:33:30').sample(89).log()).toEqual(['09:33:30 prompt 1 unanswered']);
  });
});

describe('Q9 what was withdrawn', () => {
  it('Q15 comes a quarter of an hour after the prompt that was, for nobody asked for it', () => {
    const call = day('09:00').works('09:30:30').works('09:35', { call: true }).works('09:46');
    expect(spoken(call)).toEqual(['09:30:00 prompt 1 at 1800 s', '09:45:00 prompt 2 at 2700 s']);
  });

  it('Q3 is deferred anew for the same hindrance', () => {
    const call = day('09:00').works('09:31', { call: true }).works('09:32').works('09:33', { call: true });
    expect(call.log().slice(1)).toEqual([
      '09:30:00 deferred call',
      '09:31:20 prompt 1 at 1880 s',
      '09:32:05 prompt 1 withdrawn',
      '09:32:05 deferred call',
    ]);
  });
});

describe('Q15 where no sensor tells', () => {
  it('Q15 half an hour lies between two prompts', () => {
    const blind = day('09:00', policyWith({ sittingLimit: 15, strongNudge: null })).blind('09:16');
    expect(spoken(blind.say(answer('skip')).blind('09:47'))).toEqual([
      '09:16:00 prompt 1 at 960 s',
      '09:46:00 prompt 2 at 2760 s',
    ]);
  });
});

describe('Q10 a nudge is left to the prompt that is near', () => {
  it.each([
    [
      'a prompt a quarter of an hour off is not',
      75,
      ['10:00:00 nudge at 3600 s', '10:15:00 prompt 1 at 4500 s'],
    ],
    ['a nearer one is', 74, ['10:14:00 prompt 1 at 4440 s']],
  ] as const)('Q10 %s', (_, sittingLimit, said) => {
    expect(spoken(day('09:00', policyWith({ sittingLimit })).works('10:15'))).toEqual(said);
  });

  it.each([
    [35, ['10:00:00 nudge at 3600 s', '10:15:00 prompt 2 at 4500 s']],
    [34, ['10:14:00 prompt 2 at 4440 s']],
  ] as const)(
    'Q10 nor one that was put off for %s minutes, from 40 minutes of sitting on',
    (length, said) => {
      const put = day('09:00', policyWith({ sittingLimit: 40 })).works('09:40');
      put.say({ ...answer('postpone'), postponement: minutes(length) });
      put.log();
      expect(spoken(put.works('10:15'))).toEqual(said);
    },
  );
});

describe('P6 the hint to change posture', () => {
  const standing = { type: 'posture', posture: 'standing' } as const;

  it('P6 waits for what hinders, is given once, and can be off', () => {
    const called = day('09:00').types('09:10').say(standing).works('10:00', { call: true }).works('10:05');
    expect(called.log().slice(2)).toEqual(['10:00:20 standing-hint']);
    expect(called.effects.at(-1)).toEqual({ do: 'hint-posture', stood: minutes(50) + 20_000 });
    const off = day('09:00', policyWith({ standingHint: null }))
      .types('09:10')
      .say(standing)
      .works('10:05');
    expect(off.log().slice(2)).toEqual([]);
  });
});

it('Q1 says in the journal how much was sat and with which limit', () => {
  const one = day('09:00', unnudged).works('09:30').say(answer('skip')).works('10:00:05');
  expect(one.entries.filter(({ type }) => type === 'due')).toEqual([
    { type: 'due', at: day('09:30').now(), sittingSeconds: 1800, limitSeconds: 1800 },
    { type: 'due', at: day('10:00:05').now(), sittingSeconds: 3605, limitSeconds: 1800 },
  ]);
});
