/** Specifies the why log: whole stories of days, one for each way in which a prompt can come, wait and end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../properties.fixture';
import { clock, type Day, day, policyWith, type Saying, timeOf } from '../sitting/scenario.fixture';
import { minutes } from '../time';
import { answer, guide, lineOf, textOf } from './lines.fixture';
import { whyLog } from './log';
import { whyNot } from './notNow';

const logOf = (one: Day) => {
  const { activity, call } = one.state();
  return whyLog(one.entries, { now: one.now(), call, guiding: activity.doing === 'break' });
};
/** The latest story as lines; the bout after it as the last line, "then ...". */
function told(one: Day): readonly string[] {
  const story = logOf(one).at(-1);
  if (story === undefined) return [];
  return [...story.steps.map(lineOf), ...(story.back === null ? [] : [`then ${lineOf(story.back)}`])];
}

describe('why did I get a break now', () => {
  it('typing, a stretch, and back at the desk: as in the picture', () => {
    const one = day('15:12:57', policyWith({}), 1)
      .works('15:42')
      .types('15:43:00')
      .works('15:43:03')
      .say(answer('start'))
      .nothing('15:44:30')
      .say(guide(30, 30))
      .still('15:46')
      .works('15:47');
    expect(told(one)).toEqual([
      '15:12:54 began.plain',
      '15:42:54 due.limit, sat 1800 s, limit 1800 s',
      '15:42:54 held.typing, length 7 s',
      '15:43:01 prompted, ordinal 1',
      '15:44:30 taken.even, held 30 s',
      'then 15:45:58 began.prompted-break, away 175 s',
    ]);
  });

  it('who never stops typing gets it after a minute', () => {
    expect(told(day('09:00').types('09:31:30'))).toEqual([
      '09:00:00 began.plain',
      '09:30:00 due.limit, sat 1800 s, limit 1800 s',
      '09:30:00 held.typing, length 60 s',
      '09:31:00 prompted, ordinal 1',
      '09:31:00 open.prompt',
    ]);
  });

  it('in a call it waits, and gives a moment after it', () => {
    const one = day('09:00').works('09:20').works('09:50', { call: true }).works('09:51');
    expect(told(one)).toEqual([
      '08:59:57 began.plain',
      '09:30:00 due.limit, sat 1803 s, limit 1800 s',
      '09:30:00 deferred.call, since 09:20:05',
      '09:50:05 lifted.call, waited 1205 s',
      '09:50:05 held.settling, length 15 s',
      '09:50:20 prompted, ordinal 1',
      '09:50:20 open.prompt',
    ]);
  });

  it.each([
    ['full-screen', { fullScreen: true }],
    ['do-not-disturb', { doNotDisturb: true }],
  ] as const)('%s holds it back and is named', (name, flags) => {
    const lines = told(day('09:00').works('09:35', flags).works('09:36'));
    expect(lines).toContain(`09:30:00 deferred.${name}, since 09:30:00`);
    expect(lines).toContain(`09:35:05 lifted.${name}, waited 305 s`);
  });

  it('outside the hours it waits for them', () => {
    const hours = { ...policyWith({}), workingHours: { mon: [{ from: 600, to: 1080 }] } };
    const lines = told(day('09:00', hours).works('10:01'));
    expect(lines[2]).toBe('09:30:00 deferred.outside-hours, since 09:30:00');
    expect(lines[3]).toBe('10:00:00 lifted.outside-hours, waited 1800 s');
  });

  it('a pause that the person ended is told as over', () => {
    const one = day('09:00')
      .works('09:10')
      .say({ type: 'paused', until: null })
      .works('09:40')
      .say({ type: 'prompts-resumed' })
      .works('09:41');
    expect(told(one).slice(2, 4)).toEqual([
      '09:30:00 deferred.paused, since 09:30:00',
      '09:40:00 lifted.paused, waited 600 s',
    ]);
  });

  it('later, then skip: each prompt tells of those before it in its bout', () => {
    const one = day('09:00').works('09:31').say(answer('postpone')).works('09:37').say(answer('skip'));
    one.works('10:08');
    expect(told(one)).toEqual([
      '08:59:57 began.plain',
      '09:30:00 before.postponed, ordinal 1',
      '09:36:00 before.skipped, ordinal 2',
      '10:07:05 due.skipped, sat 4025 s, limit 1800 s',
      '10:07:05 promptedAgain, ordinal 3',
      '10:07:05 open.prompt',
    ]);
    expect(logOf(one).map(({ outcome }) => outcome)).toEqual(['postponed', 'skipped', 'open']);
    expect(logOf(one)[1]?.steps.map(lineOf)).toContain('09:36:00 due.postponed, sat 2160 s, after 300 s');
  });

  it('no answer in two minutes', () => {
    const story = logOf(day('09:00').works('09:33'))[0];
    expect(story?.steps.map(lineOf).at(-1)).toBe('09:32:00 unanswered');
    expect(logOf(day('09:00').works('09:46')).at(-1)?.steps.map(lineOf)).toContain(
      '09:37:00 due.unanswered, sat 2220 s, after 300 s',
    );
  });

  it('a stretch that was stopped early is told with what was held', () => {
    const one = day('09:00').works('09:30').say(answer('start')).works('09:30:20').say(guide(10, 0));
    expect(told(one).at(-1)).toBe('09:30:20 abandoned.held, held 10 s');
  });

  it('sides that differ, and strength work, are told as they were', () => {
    const started = (): Day => day('09:00').works('09:30').say(answer('start')).nothing('09:31');
    expect(told(started().say(guide(40, 20))).at(-1)).toBe('09:31:00 taken.held, left 40 s, right 20 s');
    expect(told(started().say(guide(30, 30, 'glute-bridge'))).at(-1)).toBe('09:31:00 taken.strength');
    expect(told(started().say(guide(30, 30, 'calf-raise'))).at(-1)).toBe('09:31:00 taken.easy-move');
  });

  it('who walked away, and who said so', () => {
    expect(told(day('09:00').works('09:30').still('09:36')).at(-1)).toMatch(/taken\.left$/);
    const said = day('09:00').works('09:30').say({ type: 'stood-up' }).works('09:40');
    expect(told(said).slice(-2)).toEqual([
      '09:30:00 taken.stood-up',
      'then 09:30:07 began.stood-up, away 7 s',
    ]);
  });

  it.each([
    ['call', (one: Day) => one.works('09:31', { call: true })],
    ['paused', (one: Day) => one.say({ type: 'paused', until: null })],
    ['quit', (one: Day) => one.say({ type: 'quit' })],
    ['restart', (one: Day) => one.restart('09:31', 'killed')],
    ['standing', (one: Day) => one.say({ type: 'posture', posture: 'standing' })],
  ] as const)('withdrawn by %s', (by, act) => {
    const story = logOf(act(day('09:00').works('09:30')))[0];
    expect(story?.outcome).toBe('withdrawn');
    expect(story?.steps.at(-1)?.what).toBe(`withdrawn.${by}`);
  });

  it('a bout that was joined again begins where its first part began', () => {
    const one = day('09:00').works('09:20').still('09:28').works('09:29').say({ type: 'still-sitting' });
    one.works('09:32');
    expect(told(one)).toEqual([
      '08:59:57 began.plain',
      '09:29:00 joined',
      '09:30:00 due.limit, sat 1800 s, limit 1800 s',
      '09:30:00 prompted, ordinal 1',
      '09:32:00 unanswered',
    ]);
  });

  it('an absence without input is offered for "I was still sitting", and what was said of it is kept', () => {
    const one = day('09:00').works('09:20').still('09:28').works('10:00');
    const story = logOf(one)[0];
    expect(story?.away).toEqual({ from: clock('09:19:57'), to: clock('09:28:02') });
    expect(story?.steps.map(lineOf)[0]).toBe('09:28:02 began.natural-break, away 485 s');
    const [since, until] = [clock('09:28:02'), one.now()];
    const corrected = { type: 'corrected', at: until, since, until, posture: 'standing' } as const;
    const entries = [...one.entries, corrected];
    const [after] = whyLog(entries, { now: until, call: null, guiding: false });
    expect(after?.corrected).toBe('standing');
    expect(story?.corrected).toBeNull();
  });

  it('a journal without the finer entries, or cut before the bout began, still tells a story', () => {
    const one = day('09:00').works('09:33');
    const coarse = one.entries.filter(({ type }) => !['due', 'held-back', 'lifted'].includes(type));
    const cut = coarse.filter(({ type }) => type !== 'bout-started');
    const [story] = whyLog(cut, { now: one.now(), call: null, guiding: false });
    expect(story?.steps.map(lineOf)).toEqual([
      '09:00:00 began.plain',
      '09:30:00 due.untold, sat 1800 s',
      '09:30:00 prompted, ordinal 1',
      '09:32:00 unanswered',
    ]);
  });
});

const says: readonly Saying[] = [
  { type: 'stood-up' },
  { type: 'still-sitting' },
  { type: 'posture', posture: 'standing' },
  { type: 'posture', posture: 'sitting' },
  answer('start'),
  answer('postpone'),
  answer('skip'),
  { type: 'guide-requested' },
  guide(30, 30),
  guide(5, 0),
  { type: 'paused', until: null },
  { type: 'prompts-resumed' },
  { type: 'locked' },
  { type: 'unlocked' },
];
const ways = [
  'works',
  'types',
  'still',
  'blind',
  'call',
  'screen',
  'asleep',
  'killed',
  'quit',
  'say',
] as const;

function live(acts: readonly (readonly [(typeof ways)[number], number, Saying])[]): Day {
  const one = day('09:00', policyWith({}), 15);
  for (const [way, length, say] of acts) {
    const until = timeOf(clock(timeOf((one.now() + minutes(length)) as ReturnType<Day['now']>)));
    if (way === 'say') one.say(say);
    else if (way === 'call') one.works(until, { call: true });
    else if (way === 'screen') one.works(until, { fullScreen: true });
    else if (way === 'killed' || way === 'quit') one.restart(until, way);
    else one[way](until);
  }
  return one;
}

it('every prompt of any day has a story that begins with a bout and ends with its outcome or open', () => {
  const act = fc.tuple(
    fc.constantFrom(...ways, 'works', 'works', 'say', 'say'),
    fc.integer({ min: 1, max: 40 }),
    fc.constantFrom(...says),
  );
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
      const one = live(acts);
      const stories = logOf(one);
      const prompts = one.entries.filter(({ type }) => type === 'prompted');
      expect(stories.map(({ at }) => at)).toEqual(prompts.map(({ at }) => at));
      const outcomes = one.entries.flatMap((entry) =>
        entry.type === 'prompt-closed' ? [entry.outcome] : [],
      );
      expect(stories.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'open')).toEqual(outcomes);
      for (const { steps, outcome } of stories) {
        expect(steps[0]?.what).toMatch(/^began\./);
        expect(steps.at(-1)?.what.split('.')[0]).toBe(outcome);
        expect(steps.some(({ kind }) => kind === 'due')).toBe(true);
        for (const step of steps) expect(Object.values(step.values).map(textOf).join()).not.toContain('-');
      }
      expect(whyNot(one.state(), policyWith({}), one.now()).length).toBeGreaterThan(0);
    }),
    { numRuns: times(150) },
  );
});
