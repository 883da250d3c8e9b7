/** Scenarios of what each sign proves, and for how long (P2, P3, P4, P9, Q3, Q14, Q15). */
import { describe, expect, it } from 'vitest';
import { type Day, day, policyWith } from './scenario.fixture';
import { sittingTime } from './step';

const skip = { type: 'answered', prompt: null, answer: 'skip' } as const;
const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
const quietly = policyWith({ sittingLimit: 90, strongNudge: null });
const bouts = (one: Day): string[] => one.log().filter((line) => line.includes('bout'));

describe('P4 a lock', () => {
  it('P4 by the desktop itself is no firm evidence: a reader goes on sitting', () => {
    const reader = day('09:00')
      .types('09:10')
      .still('09:13')
      .say(lock)
      .still('09:14:40')
      .say(unlock)
      .types('09:16');
    expect(bouts(reader)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P4 by the desktop itself still ends the bout after five minutes without a touch', () => {
    const gone = day('09:00').types('09:10').still('09:13').say(lock).still('09:16');
    expect(bouts(gone).at(-1)).toBe('09:15:00 bout ended 09:00:00-09:10:00 600 s by natural-break');
  });

  it("P4 during a call is the desktop's own, and the call shows through it", () => {
    const listener = day('09:00', quietly).types('09:10').still('09:15', { call: true }).say(lock);
    listener.still('09:40', { call: true }).say(unlock).types('09:41');
    expect(bouts(listener)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P4 by hand is firm, and the last key before it counts though it was sampled under the lock', () => {
    const left = day('09:00', policyWith({}), 15).types('09:10').still('09:10:30');
    left.say(lock).sample(8).still('09:13');
    expect(bouts(left).at(-1)).toMatch(/^09:12:3. bout ended 09:00:00-09:10:22 622 s/);
  });
});

describe('P1 the hand that locks', () => {
  it('P1 who reads for four minutes and locks then was there until the lock, and has left from there on', () => {
    const reader = day('09:00', quietly).types('09:20').still('09:24').say(lock).sample(0);
    expect(bouts(reader)).toHaveLength(1);
    reader.nothing('09:30').say(unlock).sample(0);
    expect(bouts(reader)).toEqual([
      expect.stringMatching(/^09:30:00 bout ended 09:00:00-09:24:00 1440 s by natural-break/),
      '09:30:00 bout since 09:30:00',
    ]);
  });

  it('P1 who was gone for longer than any reader and locks then came back for it', () => {
    const back = day('09:00', quietly).types('09:20').still('09:28').say(lock).sample(0);
    expect(bouts(back)[1]).toMatch(/bout ended 09:00:00-09:20:00/);
  });
});

describe('P4 the rhythm', () => {
  /** Types with a pause of so many seconds in each minute. */
  const steadily = (one: Day, from: number, to: number, pause: number): Day => {
    for (let minute = from; minute < to; minute += 1) {
      const at = (second: number): string =>
        `09:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}`;
      one
        .types(at(59 - pause))
        .still(at(59))
        .types(`09:${String(minute + 1).padStart(2, '0')}:00`);
    }
    return one;
  };

  it('P4 who never pauses for a minute and then is still for two has left', () => {
    const walker = steadily(day('09:00', quietly), 0, 58, 30).still('10:00:05').types('10:01');
    expect(bouts(walker).at(-1)).toBe('10:00:10 bout since 10:00:10');
    const early = steadily(day('09:00', quietly), 0, 30, 30).still('09:33').types('09:34');
    expect(bouts(early)).toHaveLength(1);
  });

  it('P4 who pauses in all lengths has not', () => {
    const reader = steadily(day('09:00', quietly), 0, 40, 30);
    reader.still('09:41:30').types('09:43:00').still('09:44:30').types('09:46:00').still('09:47:30');
    expect(bouts(reader.types('09:58').still('10:00:05').types('10:01'))).toHaveLength(1);
  });

  /** From 09:00 on, a pause of so many minutes each, with work between. */
  const paused = (one: Day, pauses: readonly number[]): Day => {
    let minute = 0;
    const clock = (): string =>
      `${String(9 + Math.floor(minute / 60)).padStart(2, '0')}:${String(Math.floor(minute % 60)).padStart(2, '0')}:${String((minute % 1) * 60).padStart(2, '0')}`;
    for (const pause of pauses) {
      one.types(clock());
      minute += pause;
      one.still(clock());
      minute += 4;
    }
    return one.types(clock());
  };
  const reads = (count: number): readonly number[] => Array.from({ length: count }, () => 2.25);
  const ends = (one: Day): number => bouts(one).filter((line) => line.includes('ended')).length;

  it('P4 who reads for two minutes and now and then is still for longer has left, once they have sat for a while', () => {
    const walker = paused(day('09:00', quietly), [...reads(11), 3.5, ...reads(4), 3.5]);
    expect(ends(walker)).toBe(2);
    expect(walker.entries.filter(({ type }) => type === 'judged')).toMatchObject([
      { because: 'rhythm' },
      { because: 'rhythm' },
    ]);
    // Just back: nobody takes a short walk after ten minutes.
    expect(ends(paused(day('09:00', quietly), [...reads(11), 3.5, 2.25, 3.5]))).toBe(1);
    // Of few pauses nothing is known.
    expect(ends(paused(day('09:00', quietly), [...reads(4), 3.5]))).toBe(0);
  });

  it('P4 who is still for longer as often reads, and what was taken for a walk teaches it', () => {
    const some = Array.from({ length: 11 }, () => [2.25, 3.5]).flat();
    expect(ends(paused(day('09:00', quietly), some))).toBe(0);
    const taught = paused(day('09:00', quietly), [...reads(11), ...Array.from({ length: 12 }, () => 3.5)]);
    expect(ends(taught)).toBeLessThan(5);
    const before = taught.entries.length;
    taught.types('11:50').still('11:53:30').types('11:54');
    expect(taught.entries.slice(before).filter(({ type }) => type === 'judged')).toEqual([]);
  });
});

describe('P2 signs', () => {
  it('P2 a call that begins or ends is something a person does: speech in bursts is presence for hours', () => {
    const dictating = day('09:00', quietly).types('09:01');
    for (let minute = 1; minute < 200; minute += 1) {
      const at = (second: number): string =>
        `${9 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}:${second}`;
      dictating.still(at(30), { call: true }).still(at(59));
    }
    expect(bouts(dictating)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P2 a display kept awake for three hours proves nothing more', () => {
    const awake = { displayAwake: true };
    const always = day('09:00', quietly)
      .works('11:00', awake)
      .say(skip)
      .still('11:20', awake)
      .works('12:10', awake);
    always.say(skip).still('12:16', awake);
    expect(bouts(always).at(-1)).toMatch(/^12:1.:.. bout ended 08:59:57-12:0/);
  });

  it('Q3 a call of three hours is a stuck microphone, and hinders no longer', () => {
    const stuck = day('09:00').works('12:10', { call: true }).log();
    expect(stuck.slice(1)).toEqual([
      '09:30:00 deferred call',
      // One quiet word once it has hindered for as long as signs are trusted.
      '10:30:00 nudge at 5403 s',
      expect.stringMatching(/^12:00:.* prompt 1 at/),
      expect.stringMatching(/^12:02:.* prompt 1 unanswered/),
    ]);
  });

  it('Q3 a microphone released between words is still a meeting while the display stays awake', () => {
    const muted = day('09:00').works('09:25', { call: true, displayAwake: true });
    muted.works('09:33', { displayAwake: true });
    expect(muted.log().slice(1)).toEqual(['09:29:57 deferred call'.replace('09:29:57', '09:30:00')]);
    expect(muted.works('09:34').log()).toEqual(['09:33:20 prompt 1 at 2000 s']);
  });

  it('Q3 lingers for ten minutes after the call, and not a second longer', () => {
    const muted = day('09:00').works('09:25', { call: true, displayAwake: true });
    muted.works('09:36', { displayAwake: true });
    expect(muted.log().slice(1)).toEqual(['09:30:00 deferred call', '09:35:15 prompt 1 at 2118 s']);
  });

  it('Q3 a full screen of three hours hinders no longer, unless it shows something', () => {
    const prompts = (later: { displayAwake?: boolean }): string[] =>
      day('09:00', policyWith({ strongNudge: null }))
        .works('11:00', { fullScreen: true })
        .works('12:01', { fullScreen: true, ...later })
        .log()
        .filter((line) => line.includes('prompt'));
    expect(prompts({})).toHaveLength(1);
    expect(prompts({ displayAwake: true })).toEqual([]);
  });

  it('Q3 is only a note where somebody watches without touching anything', () => {
    const film = day('09:00').works('09:20').still('09:31', { displayAwake: true });
    expect(film.state().activity).toMatchObject({ doing: 'prompted', prompt: { quiet: true } });
    const typed = day('09:00').works('09:31', { displayAwake: true });
    expect(typed.state().activity).toMatchObject({ doing: 'prompted', prompt: { quiet: false } });
  });
});

describe('P9 an unlock that nobody tells', () => {
  it('P9 is found out by touches that go on for a minute, and the bout begins with them', () => {
    const back = day('09:00').types('09:10').say(lock).still('09:20');
    back.log();
    expect(back.works('09:22').log()).toEqual(['09:21:05 bout since 09:20:05']);
  });

  it('P9 is found out where nobody had rested for a minute before, by keys that come every few seconds', () => {
    const early = day('09:00', quietly).types('09:10').still('09:10:20').types('09:10:40');
    early.say(lock).still('09:11:30').types('09:14');
    expect(early.state().locked).toBe(false);
    expect(bouts(early)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P9 is not believed of a pointer that moves by itself', () => {
    const moved = day('09:00').works('09:10').say(lock).works('09:30');
    expect(moved.state().locked).toBe(true);
  });
});

describe('Q14, Q15', () => {
  it('Q14 a limit that was raised holds for what was put off too', () => {
    const later = day('09:00').works('09:30').say({ type: 'answered', prompt: null, answer: 'postpone' });
    later.log();
    expect(
      later
        .with(policyWith({ sittingLimit: 60 }))
        .works('10:01')
        .log(),
    ).toEqual(['10:00:00 prompt 2 at 3600 s']);
  });

  it('Q15 a prompt that is near takes the place of the nudge', () => {
    const skipper = day('09:00').works('09:31').say(skip).works('10:02');
    expect(skipper.log().slice(3)).toEqual(['10:01:05 prompt 2 at 3665 s']);
  });
});

describe('Q11, Q12 the way back', () => {
  const start = { type: 'answered', prompt: null, answer: 'start' } as const;

  it('Q11 the bout begins at the return, beside a forgotten guide too', () => {
    const forgot = day('09:00').works('09:30').say(start).still('09:33').works('09:34');
    expect(forgot.log().slice(2)).toEqual([
      '09:32:00 prompt 1 taken',
      '09:32:00 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
      expect.stringMatching(/^09:33:.. bout since 09:33:0/),
    ]);
  });

  it('Q11 one touch is a guide that is put away', () => {
    const touched = day('09:00')
      .works('09:30')
      .say(start)
      .still('09:33')
      .sample(0)
      .nothing('09:33:20')
      .sample(20);
    expect(touched.state().activity.doing).toBe('break');
  });

  it('Q11 touches in a sleep that was only announced are no return: the bout begins once the machine is known to run', () => {
    const asleep = day('09:00').say({ type: 'guide-requested' }).say({ type: 'suspended' });
    const sat: number[] = [];
    for (let second = 1; second < 60; second += 1)
      sat.push(sittingTime(asleep.types(`09:00:${String(second).padStart(2, '0')}`).state()));
    expect(sat.filter((one) => one !== 0)).toEqual([]);
    expect(asleep.log()).toEqual([]);
  });

  it('Q12 "start" on a prompt that an absence has just closed opens the guide all the same', () => {
    const back = day('09:00').works('09:30').still('09:36').say(start);
    expect(back.effects.at(-1)).toEqual({ do: 'open-guide' });
    expect(back.log().some((line) => line.includes('refused'))).toBe(false);
    const old = day('09:00').works('09:30').still('09:36').works('09:50').say(start);
    expect(old.log().at(-1)).toBe('09:50:00 refused start: no-prompt-open');
  });
});
