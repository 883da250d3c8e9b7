/** Scenarios of the quiet first knock (Q16), as the rule tells it; what the screen shows is the break's. */
import { describe, expect, it } from 'vitest';
import { answer } from './cases.fixture';
import { type Day, day, policyWith } from './scenario.fixture';

const knocking = { ...policyWith({ strongNudge: null }), knock: true };
/** The knocks that were shown and taken away, and the prompts that were shown. */
const shown = (one: Day): string[] =>
  one.effects.flatMap((effect) => {
    if (effect.do === 'prompt') return [effect.wanted ? 'prompt, as wanted' : 'prompt'];
    return effect.do === 'knock' || effect.do === 'end-knock' ? [effect.do] : [];
  });
/** A desk at which the knock has come at 09:29:30. */
const knocked = (policy = knocking): Day => {
  const one = day('09:00', policy).works('09:29:30');
  expect(one.told()).toEqual(['08:59:57 bout since 08:59:57', '09:29:30 knocked']);
  return one;
};
const knockId = (one: Day): string => {
  const knock = one.effects.find((effect) => effect.do === 'knock');
  return knock?.do === 'knock' ? knock.knock.id : 'none';
};
const wanted = (one: Day): Day => one.say({ type: 'prompt-wanted', prompt: knockId(one) });

describe('Q16 a knock', () => {
  it('Q16 comes 30 s before the prompt, which waits for no pause in typing then', () => {
    const one = knocked();
    expect(one.effects.at(-1)).toMatchObject({ do: 'knock', knock: { comesAt: day('09:30').now() } });
    expect(one.types('09:30').told()).toEqual(['09:30:00 due', '09:30:00 prompt 1 at 1803 s']);
    expect(shown(one)).toEqual(['knock', 'prompt', 'end-knock']);
  });

  it('Q16 does not come where it was not asked for', () => {
    expect(day('09:00').works('09:29:55').told()).toEqual(['08:59:57 bout since 08:59:57']);
  });

  it('Q16 opened by hand, the prompt is open from then on', () => {
    const one = wanted(knocked().types('09:29:40'));
    expect(one.told()).toEqual(['09:29:40 prompt 1 at 1783 s']);
    expect(shown(one)).toEqual(['knock', 'prompt, as wanted', 'end-knock']);
    expect(one.state().activity).toMatchObject({ doing: 'prompted', prompt: { quiet: false } });
  });

  it('Q16 the prompt of another knock, or of none, can’t be opened', () => {
    const other = knocked().say({ type: 'prompt-wanted', prompt: 'of another bout' });
    const none = day('09:00', knocking).works('09:10');
    none.told();
    none.say({ type: 'prompt-wanted', prompt: `${day('08:59:57').now()}-1` });
    for (const one of [other, none]) expect(one.told()).toEqual([]);
    // A click on what is long gone changes nothing at all (Q12).
    other.nothing('09:29:50').say({ type: 'prompt-wanted', prompt: 'of another bout' });
    expect(other.state().lastSeen).toBe(day('09:29:27').now());
    const long = wanted(knocked().nothing('09:40'));
    expect(long.told()).toEqual([
      '09:40:00 bout ended 08:59:57-09:29:27 1770 s by natural-break',
      '09:40:00 bout since 09:40:00',
    ]);
    expect(shown(long)).toEqual(['knock', 'end-knock']);
  });

  it('Q16 "later" and "skip" are answers to its prompt, which was asked at that moment', () => {
    expect(knocked().say(answer('skip')).told()).toEqual([
      '09:29:30 prompt 1 at 1770 s',
      '09:29:30 prompt 1 skipped',
    ]);
    const later = knocked().say(answer('postpone'));
    expect(later.works('09:35').told()).toEqual([
      '09:29:30 prompt 1 at 1770 s',
      '09:29:30 prompt 1 postponed',
      '09:34:00 knocked',
      '09:34:30 due',
      '09:34:30 prompt 2 at 2070 s',
    ]);
  });

  it('Q16 what would be refused opens no prompt', () => {
    const strict = { ...policyWith({ postponementsPerBout: 0 }), knock: true };
    const one = knocked(strict);
    expect(one.effects.at(-1)).toMatchObject({ knock: { canPostpone: false } });
    expect(one.say(answer('postpone')).told()).toEqual(['09:29:30 refused postpone: no-prompt-open']);
    expect(one.say(answer('skip')).told().at(-1)).toBe('09:29:30 prompt 1 skipped');
  });

  it('Q16 "start" is an answer to it where it names its prompt, else to none', () => {
    const named = knocked();
    named.say({ ...answer('start'), prompt: knockId(named) });
    expect(named.told()).toEqual(['09:29:30 prompt 1 at 1770 s']);
    expect(named.state().activity).toMatchObject({ doing: 'break', guide: { prompt: { quiet: false } } });
    const unnamed = knocked().say(answer('start'));
    expect(unnamed.told()).toEqual(['09:29:30 refused start: no-prompt-open']);
    const other = knocked().say({ ...answer('start'), prompt: 'of another bout' });
    expect(other.told()).toEqual(['09:29:30 refused start: no-prompt-open']);
  });
});

describe('Q16 a knock goes', () => {
  it.each([
    ['at a lock', { type: 'locked' }],
    ['at a sleep', { type: 'suspended' }],
    ['at a pause', { type: 'paused', until: null }],
    ['with the sit', { type: 'stood-up' }],
    ['with a break', { type: 'guide-requested' }],
  ] as const)('Q16 %s, once', (_, happening) => {
    const one = knocked().nothing('09:29:35').say(happening);
    expect(shown(one)).toEqual(['knock', 'end-knock']);
    one.nothing('09:29:40').sample(0);
    expect(shown(one)).toEqual(['knock', 'end-knock']);
  });

  it('Q16 where it was switched off', () => {
    const one = knocked().with(policyWith({})).works('09:29:35');
    // What is switched off is no knock any more: the prompt comes by itself.
    expect(one.works('09:30').told()).toEqual(['09:30:00 due', '09:30:00 prompt 1 at 1800 s']);
  });

  it('Q16 behind a hindrance, and comes anew 15 s after it, with its 30 s', () => {
    const called = knocked().works('09:31', { call: true }).works('09:32');
    expect(called.told()).toEqual([
      '09:30:00 due',
      '09:30:00 deferred call',
      '09:31:05 call 09:29:35-09:31:05',
      '09:31:05 lifted call',
      '09:31:05 held-back settling',
      '09:31:20 knocked',
      '09:31:20 held-back knocking',
      '09:31:50 prompt 1 at 1910 s',
    ]);
    expect(shown(called)).toEqual(['knock', 'end-knock', 'knock', 'prompt', 'end-knock']);
  });

  it('Q16 where nobody was seen for a minute, and comes anew when they are', () => {
    const gone = knocked().types('09:29:35').still('09:31').types('09:32');
    expect(gone.told()).toEqual([
      '09:31:05 due',
      '09:31:05 knocked',
      '09:31:05 held-back knocking',
      '09:31:35 prompt 1 at 1898 s',
    ]);
  });

  it('Q16 over a full screen that hinders nobody the prompt is a note, of which no knock tells', () => {
    const shownFull = day('09:00', { ...knocking, ignored: ['full-screen'] }).works('09:30', {
      fullScreen: true,
    });
    expect(shownFull.told().slice(1)).toEqual(['09:30:00 due', '09:30:00 prompt 1 at 1800 s']);
  });
});

describe('Q16 and Q15', () => {
  it('Q16 a knock keeps as far from what came before as its prompt does', () => {
    const ignored = knocked().works('09:46');
    expect(ignored.told()).toEqual([
      '09:30:00 due',
      '09:30:00 prompt 1 at 1800 s',
      '09:32:00 prompt 1 unanswered',
      '09:37:00 due',
      '09:37:00 held-back lately',
      '09:44:30 knocked',
      '09:45:00 prompt 2 at 2700 s',
    ]);
  });

  it('Q16 what is asked for by "later" is knocked for before its instant, and a raised limit holds (Q14)', () => {
    const later = knocked().works('09:30').say(answer('postpone'));
    later.told();
    later.with({ ...policyWith({ sittingLimit: 40, strongNudge: null }), knock: true });
    expect(later.works('09:41').told()).toEqual([
      '09:39:30 knocked',
      '09:40:00 due',
      '09:40:00 prompt 2 at 2400 s',
    ]);
  });

  it('Q6 where no prompt comes any more no knock does', () => {
    const ignored = knocked().works('10:02');
    ignored.told();
    expect(ignored.works('11:00').told()).toEqual([]);
  });
});
