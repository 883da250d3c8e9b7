/** Scenarios of answers: what becomes of a prompt and of a break (Q4-Q9, Q11-Q14). */
import { describe, expect, it } from 'vitest';
import { minutes } from '../time';
import { day, policyWith } from './scenario.fixture';

const start = { type: 'answered', prompt: null, answer: 'start' } as const;
const postpone = { type: 'answered', prompt: null, answer: 'postpone' } as const;
const skip = { type: 'answered', prompt: null, answer: 'skip' } as const;
const guide = (held: number, completed = false, planned = 60) =>
  ({
    type: 'guide-closed',
    exercise: 'seated',
    held: { left: held, right: 0 },
    plannedSeconds: planned,
    completed,
  }) as const;

describe('Q4 postpone', () => {
  it('Q4 is due again after 5 minutes, twice in a bout, and then refused', () => {
    const later = day('09:00').works('09:30').say(postpone).works('09:35').say(postpone).works('09:40');
    later.say(postpone).works('09:41');
    expect(later.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:30:00 prompt 1 at 1800 s',
      '09:30:00 prompt 1 postponed',
      '09:35:00 prompt 2 at 2100 s',
      '09:35:00 prompt 2 postponed',
      '09:40:00 prompt 3 at 2400 s',
      '09:40:00 refused postpone: no-postponement-left',
    ]);
  });

  it('Q4 takes the length chosen in the prompt', () => {
    const ten = day('09:00')
      .works('09:30')
      .say({ ...postpone, postponement: minutes(10) })
      .works('09:41');
    expect(ten.log().at(-1)).toBe('09:40:00 prompt 2 at 2400 s');
  });
});

describe('Q5 skip', () => {
  it('Q5 the next prompt is due a further limit after the skip, sitting time is not reset', () => {
    const skipped = day('09:00', policyWith({ strongNudge: null }))
      .works('09:30')
      .say(skip)
      .works('10:00:05');
    expect(skipped.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:30:00 prompt 1 at 1800 s',
      '09:30:00 prompt 1 skipped',
      '10:00:05 prompt 2 at 3605 s',
    ]);
  });
});

describe('Q6 unanswered', () => {
  it('Q6 closes itself after 2 minutes with the person there; after the third only nudges come', () => {
    expect(day('09:00').works('10:31').log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:30:00 prompt 1 at 1800 s',
      '09:32:00 prompt 1 unanswered',
      // Nobody asked for it: a quarter of an hour lies between (Q15).
      '09:45:00 prompt 2 at 2700 s',
      '09:47:00 prompt 2 unanswered',
      '10:00:00 prompt 3 at 3600 s',
      '10:02:00 prompt 3 unanswered',
      '10:30:00 nudge at 5400 s',
    ]);
  });

  it('Q6 then the nudges tire: the time from one to the next doubles', () => {
    const tired = day('09:00')
      .works('11:00')
      .still('11:01:30')
      .works('13:00')
      .still('13:01:30')
      .works('14:00');
    expect(tired.log().slice(7)).toEqual([
      '10:30:00 nudge at 5400 s',
      '11:30:00 nudge at 9000 s',
      expect.stringMatching(/^13:30:.. nudge/),
    ]);
  });

  it('Q6 three in a row: whoever answers one is asked on', () => {
    const one = day('09:00').works('09:46').say(skip).works('10:17:30').works('10:35').works('10:55').log();
    expect(one.filter((line) => line.includes('prompt') && line.includes(' at '))).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:45:00 prompt 2 at 2700 s',
      '10:16:05 prompt 3 at 4565 s',
      '10:31:05 prompt 4 at 5465 s',
      '10:46:05 prompt 5 at 6365 s',
    ]);
  });

  it('Q6 a reader away from the keys is still there when seen later than 2 minutes after the prompt', () => {
    const reader = day('09:00').works('09:30').still('09:32:30').types('09:32:35').log();
    expect(reader.slice(1)).toEqual(['09:30:00 prompt 1 at 1800 s', '09:32:35 prompt 1 unanswered']);
  });
});

describe('Q7 taken', () => {
  it('Q7 by finishing the guide, or holding at least half of it', () => {
    for (const closing of [guide(60, true), guide(30)]) {
      const taken = day('09:00').works('09:30').say(start).still('09:31:20').say(closing).types('09:32');
      expect(taken.log().slice(1)).toEqual([
        '09:30:00 prompt 1 at 1800 s',
        '09:31:20 prompt 1 taken',
        '09:31:20 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
        '09:31:25 bout since 09:31:25',
      ]);
    }
  });

  it('Q7 by saying "I stood up"', () => {
    expect(day('09:00').works('09:30').say({ type: 'stood-up' }).log().slice(2)).toEqual([
      '09:30:00 prompt 1 taken',
      '09:30:00 bout ended 08:59:57-09:30:00 1803 s by stood-up',
    ]);
  });

  it('Q7 by walking away: the absence that holds the open prompt counts as a break', () => {
    expect(day('09:00').works('09:30').still('09:36').types('09:37').log().slice(2)).toEqual([
      '09:35:00 prompt 1 taken',
      '09:35:00 bout ended 08:59:57-09:29:57 1800 s by prompted-break',
      '09:36:05 bout since 09:36:05',
    ]);
    expect(day('09:00').works('09:30').locked('09:33').log().slice(2)).toEqual([
      '09:32:00 prompt 1 taken',
      '09:32:00 bout ended 08:59:57-09:29:57 1800 s by prompted-break',
    ]);
  });
});

describe('Q8 abandoned', () => {
  it('Q8 with less than half held it is due again after the postponement; what was held is credited', () => {
    const left = day('09:00').works('09:30').say(start).types('09:30:30').say(guide(20)).works('09:46');
    expect(left.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:30:30 prompt 1 abandoned',
      '09:45:00 prompt 2 at 2700 s',
    ]);
    expect(left.entries.find((entry) => entry.type === 'guide-closed')).toMatchObject({
      held: { left: 20, right: 0 },
      completed: false,
    });
  });

  it('Q8 an absence of the break length during the guide makes it taken', () => {
    const walked = day('09:00').works('09:30').say(start).still('09:33').say(guide(0)).types('09:34');
    expect(walked.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:32:00 prompt 1 taken',
      '09:32:00 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
      '09:33:05 bout since 09:33:05',
    ]);
  });

  it('Q8 a guide left open by a person who works again is given up', () => {
    const forgot = day('09:00').works('09:30').say(start).types('09:48');
    expect(forgot.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:37:00 prompt 1 abandoned',
      '09:45:00 prompt 2 at 2703 s',
      '09:47:00 prompt 2 unanswered',
    ]);
  });
});

describe('Q9 withdrawn', () => {
  it('Q9 a hindrance that begins withdraws the prompt, which is deferred at once', () => {
    const call = day('09:00').works('09:30:30').works('09:45', { call: true }).works('09:46');
    expect(call.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:30:35 prompt 1 withdrawn',
      '09:30:35 deferred call',
      '09:45:20 prompt 2 at 2720 s',
    ]);
  });

  it('Q9 so do a pause, a quit and standing', () => {
    const paused = day('09:00').works('09:30').say({ type: 'paused', until: null }).works('09:31');
    expect(paused.log().slice(2)).toEqual(['09:30:00 prompt 1 withdrawn', '09:30:05 deferred paused']);
    const left = day('09:00').works('09:30').say({ type: 'quit' });
    expect(left.log().slice(2)).toEqual(['09:30:00 prompt 1 withdrawn']);
    const stood = day('09:00').works('09:30').say({ type: 'posture', posture: 'standing' });
    expect(stood.log().slice(2)).toEqual([
      '09:30:00 prompt 1 withdrawn',
      '09:30:00 bout ended 08:59:57-09:30:00 1803 s by standing',
    ]);
  });
});

describe('Q11 the break', () => {
  it('Q11 no sitting accrues while it runs; the next bout begins when the person is next seen after it', () => {
    const rest = day('09:00').works('09:30').say(start).types('09:31:30').say(guide(60, true)).works('09:32');
    expect(rest.log().slice(3)).toEqual([
      '09:31:30 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
      '09:31:40 bout since 09:31:37',
    ]);
  });

  it("Q11 a guide of the person's own accord is a break that nobody prompted", () => {
    const own = day('09:00').works('09:10').say({ type: 'guide-requested' }).still('09:11');
    own.say(guide(60, true)).types('09:12');
    expect(own.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:11:00 bout ended 08:59:57-09:10:00 603 s by natural-break',
      '09:11:05 bout since 09:11:05',
    ]);
  });
});

describe('Q12 answers name their prompt', () => {
  it('Q12 a late click on an old notification changes nothing', () => {
    const day1 = day('09:00').works('09:30');
    const { activity } = day1.state();
    const first = activity.doing === 'prompted' ? activity.prompt.id : '';
    expect(first).not.toBe('');
    day1.say(postpone).works('09:35').say({ type: 'answered', prompt: first, answer: 'skip' });
    expect(day1.log().slice(3)).toEqual([
      '09:35:00 prompt 2 at 2100 s',
      '09:35:00 refused skip: not-this-prompt',
    ]);
    day1.say(skip).say({ type: 'answered', prompt: first, answer: 'start' });
    expect(day1.log()).toEqual(['09:35:00 prompt 2 skipped', '09:35:00 refused start: no-prompt-open']);
  });
});

describe('Q13 pause', () => {
  it('Q13 has an end instant, survives a restart, and tracking goes on', () => {
    const paused = day('09:00')
      .works('09:05')
      .say({ type: 'paused', until: day('10:00').now() });
    paused.works('09:40').restart('09:41', 'killed').works('09:50').locked('09:51').works('10:01');
    expect(paused.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:30:00 deferred paused',
      '10:00:15 prompt 1 at 3615 s',
    ]);
  });

  it('Q13 until resumed means until resumed', () => {
    const paused = day('09:00').say({ type: 'paused', until: null }).works('10:00');
    paused.say({ type: 'prompts-resumed' }).works('10:01');
    expect(paused.log().slice(1)).toEqual(['09:30:05 deferred paused', '10:00:15 prompt 1 at 3612 s']);
  });
});

describe('Q14 settings', () => {
  it('Q14 a new limit applies to the bout that is running and never restarts it', () => {
    const changed = day('09:00')
      .works('09:25')
      .with(policyWith({ sittingLimit: 20 }))
      .works('09:26');
    expect(changed.log()).toEqual(['08:59:57 bout since 08:59:57', '09:25:05 prompt 1 at 1505 s']);
    const longer = day('09:00')
      .types('09:30')
      .with(policyWith({ sittingLimit: 45 }))
      .works('09:45');
    expect(longer.log().at(-1)).toBe('09:00:00 bout since 09:00:00');
  });
});
