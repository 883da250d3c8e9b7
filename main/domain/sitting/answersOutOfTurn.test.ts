/** Scenarios of answers that come late, twice, to no prompt or to another, and of pauses that end (Q4, Q7, Q8, Q12, Q13). */
import { describe, expect, it } from 'vitest';
import { answer, guide } from './cases.fixture';
import { type Day, day, policyWith } from './scenario.fixture';

const start = answer('start');
const skip = answer('skip');
const requested = { type: 'guide-requested' } as const;
const standing = { type: 'posture', posture: 'standing' } as const;
/** The effects that touch the guide's window. */
const guides = (one: Day): string[] =>
  one.effects.flatMap(({ do: what }) => (what.endsWith('guide') ? [what] : []));
const openPrompt = (one: Day): string => {
  const { activity } = one.state();
  return activity.doing === 'prompted' ? activity.prompt.id : 'none';
};

describe('Q12 an answer that names its prompt', () => {
  it('Q12 is taken where it is the one now open', () => {
    const named = day('09:00').works('09:30');
    named.say({ ...skip, prompt: openPrompt(named) });
    expect(named.log().at(-1)).toBe('09:30:00 prompt 1 skipped');
  });

  it('Q4 is taken where nothing can be put off any more, unless it is "later"', () => {
    const strict = policyWith({ postponementsPerBout: 0 });
    for (const one of [skip, start])
      expect(day('09:00', strict).works('09:30').say(one).log().join()).not.toContain('refused');
  });
});

describe('Q12 an answer after an absence that was a break', () => {
  it('Q12 "start" opens the guide though the prompt is closed by it, anything else is refused', () => {
    const late = (one: typeof start | typeof skip): Day =>
      day('09:00').works('09:30').nothing('09:40').say(one);
    const ended = [
      '09:40:00 prompt 1 taken',
      '09:40:00 bout ended 08:59:57-09:29:57 1800 s by prompted-break',
      '09:40:00 bout since 09:40:00',
    ];
    expect(late(start).log().slice(2)).toEqual(ended);
    expect(late(start).state().activity).toMatchObject({ doing: 'break', guide: { prompt: null } });
    expect(late(skip).log().slice(2)).toEqual([...ended, '09:40:00 refused skip: no-prompt-open']);
  });

  const back = (): Day => {
    const one = day('09:00').works('09:30').still('09:36').works('09:40');
    one.log();
    return one;
  };
  const leftPrompt = (): string => back().state().left?.prompt ?? '';

  it('Q12 "start" opens it for ten minutes from then on, by that prompt’s name or by none', () => {
    for (const prompt of [null, leftPrompt()]) {
      const one = back()
        .nothing('09:44:59')
        .say({ ...start, prompt });
      expect(one.state().activity.doing).toBe('break');
      const over = back()
        .works('09:45')
        .say({ ...start, prompt });
      expect(over.log()).toEqual(['09:45:00 refused start: no-prompt-open']);
    }
    const other = back().say({ ...start, prompt: 'of another bout' });
    expect(other.log()).toEqual(['09:40:00 refused start: no-prompt-open']);
    expect(back().say(skip).log()).toEqual(['09:40:00 refused skip: no-prompt-open']);
  });

  it('Q12 not beside a guide or while standing: what is asked for is there, or not wanted', () => {
    for (const first of [requested, standing]) {
      const twice = back().say(first);
      const before = guides(twice).length;
      expect(twice.say(start).log().at(-1)).toBe('09:40:00 refused start: no-prompt-open');
      expect(guides(twice)).toHaveLength(before);
    }
  });
});

describe('"Start a break now"', () => {
  it('Q7 shows the guide that is open, and begins no other', () => {
    const twice = day('09:00').types('09:10').say(requested).types('09:11').say(requested);
    expect(guides(twice)).toEqual(['open-guide', 'open-guide']);
    expect(twice.state().activity).toMatchObject({ guide: { since: day('09:10').now() } });
  });

  it('P6 said while standing it leads the exercise, and the person goes on standing', () => {
    const stood = day('09:00').types('09:10').say(standing).say(requested);
    expect(guides(stood)).toEqual(['open-guide']);
    expect(stood.state().activity.doing).toBe('standing');
  });

  it('Q8 is a break with nothing held where nobody was seen for its length', () => {
    const left = (until: string): Day =>
      day('09:00').types('09:10').say(requested).nothing(until).say(guide(0));
    expect(left('09:12').log().at(-1)).toBe('09:12:00 bout ended 09:00:00-09:10:00 600 s by natural-break');
    expect(left('09:11:59').log().at(-1)).toBe('09:00:00 bout since 09:00:00');
  });
});

describe('Q13 the end of a pause', () => {
  const resumed = { type: 'prompts-resumed' } as const;

  it('Q13 lets what waited for it come after a moment’s quiet', () => {
    const paused = day('09:00').works('09:10').say({ type: 'paused', until: null }).works('09:35');
    paused.told();
    expect(paused.say(resumed).works('09:36').told()).toEqual([
      '09:35:00 lifted paused',
      '09:35:00 resumed',
      '09:35:05 held-back settling',
      '09:35:15 prompt 1 at 2115 s',
    ]);
  });

  it('Q13 ends no other hindrance', () => {
    const hours = { ...policyWith({}), workingHours: { mon: [{ from: 8 * 60, to: 9 * 60 + 20 }] } };
    const paused = day('09:00', hours).works('09:10').say({ type: 'paused', until: null }).works('09:35');
    paused.told();
    expect(paused.say(resumed).told()).toEqual(['09:35:00 resumed']);
    expect(paused.state().hindrance).toBe('outside-hours');
    expect(paused.works('09:40').told()).toEqual([]);
  });

  it('Q13 where none was, changes nothing', () => {
    const one = day('09:00').works('09:30');
    one.told();
    expect(one.say(resumed).told()).toEqual([]);
    expect(one.state().unsettledAt).toBeNull();
  });
});
