/** Scenarios of prompts: when one comes, and what holds it back (Q1-Q3, Q10). */
import { describe, expect, it } from 'vitest';
import { day, policyWith } from './scenario.fixture';

const skip = { type: 'answered', prompt: null, answer: 'skip' } as const;

describe('Q1 due', () => {
  it('Q1 a prompt is due when sitting time reaches the limit', () => {
    expect(day('09:00').types('09:10').works('09:30').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      // A second short: the last input seen was three seconds ago.
    ]);
    expect(day('09:00').types('09:10').works('09:30:05').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:30:05 prompt 1 at 1802 s',
    ]);
  });

  it('Q1 another limit is another time', () => {
    expect(
      day('09:00', policyWith({ sittingLimit: 20 }))
        .works('09:20')
        .log()
        .at(-1),
    ).toBe('09:20:00 prompt 1 at 1200 s');
  });
});

describe('Q2 the moment', () => {
  it('Q2 never prompts an empty chair', () => {
    const gone = day('09:00').types('09:29:58').nothing('09:30:00').sample(2).nothing('09:30:30').sample(32);
    gone.still('09:34');
    expect(gone.log()).toEqual(['09:00:00 bout since 09:00:00']);
    // Back before the absence was a break: the bout goes on, and the prompt comes with the next pause.
    expect(gone.types('09:34:05').works('09:34:10').log()).toEqual(['09:34:10 prompt 1 at 2047 s']);
  });

  it('Q2 waits for a pause in typing, for 60 s at most', () => {
    expect(day('09:00').types('09:32').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:31:00 prompt 1 at 1860 s',
    ]);
  });

  it('Q2 lets 15 s pass after an unlock, a resume or the end of a hindrance', () => {
    const unlocked = day('09:00').types('09:29:30').locked('09:31').works('09:32');
    expect(unlocked.log().at(-1)).toBe('09:31:15 prompt 1 at 1872 s');
    const resumed = day('09:00').types('09:29:30').asleep('09:31').works('09:32');
    expect(resumed.log().at(-1)).toBe('09:31:15 prompt 1 at 1872 s');
    const called = day('09:00').types('09:20').works('09:40', { call: true }).works('09:41');
    expect(called.log().at(-1)).toBe('09:40:20 prompt 1 at 2417 s');
  });

  it('Q2 patience runs from the instant the prompt fell due, however seldom it is looked', () => {
    const rare = day('09:00', policyWith({}), 10).types('09:00:05').types('09:32');
    expect(rare.log().at(-1)).toBe('09:31:05 prompt 1 at 1865 s');
  });

  it('Q2 locks and unlocks starve nobody: patience with typing is not begun again by them', () => {
    const fidget = day('09:00').types('09:29:50');
    for (let minute = 30; minute < 36; minute += 1) {
      fidget.types(`09:${minute}:30`).locked(`09:${minute}:35`);
    }
    expect(fidget.log().slice(1)).toEqual(['09:31:00 prompt 1 at 1860 s', '09:33:00 prompt 1 unanswered']);
  });

  it('Q2 nothing comes while the session is locked', () => {
    expect(day('09:00').works('09:29:55').say({ type: 'locked' }).works('09:30:40').log()).toEqual([
      '08:59:57 bout since 08:59:57',
    ]);
  });
});

describe('Q3 hindrances', () => {
  it('Q3 defers once and says why; sitting goes on; the prompt comes when it lifts', () => {
    expect(day('09:00').types('09:20').still('10:05', { call: true }).works('10:06').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:30:00 deferred call',
      '10:05:20 prompt 1 at 3917 s',
    ]);
  });

  it('Q3 names the first of several, and each once', () => {
    const busy = day('09:00').works('09:31', { call: true, fullScreen: true });
    busy.works('09:32', { fullScreen: true }).works('09:33', { doNotDisturb: true, call: true });
    busy.works('09:34', { call: true });
    expect(busy.log()).toEqual([
      '08:59:57 bout since 08:59:57',
      '09:30:00 deferred call',
      '09:31:05 deferred full-screen',
      '09:32:05 deferred do-not-disturb',
    ]);
  });

  it('Q3 outside the working hours a prompt waits for them', () => {
    const hours = { ...policyWith({}), workingHours: { mon: [{ from: 10 * 60, to: 12 * 60 }] } };
    expect(day('09:15', hours).works('10:01').log()).toEqual([
      '09:14:57 bout since 09:14:57',
      '09:45:00 deferred outside-hours',
      '10:00:15 prompt 1 at 2715 s',
    ]);
  });

  it('Q3 a hindrance that the person has switched off holds nothing back', () => {
    const policy = { ...policyWith({}), ignored: ['full-screen'] as const };
    expect(day('09:00', policy).works('09:30', { fullScreen: true }).log().at(-1)).toBe(
      '09:30:00 prompt 1 at 1800 s',
    );
  });
});

describe('Q10 the strong nudge', () => {
  it('Q10 comes at 60 minutes and every 30 after, whatever was skipped', () => {
    const skipper = day('09:00', policyWith({ sittingLimit: 90 }))
      .works('10:30')
      .say(skip)
      .works('11:31');
    expect(skipper.log().slice(1)).toEqual([
      '10:00:00 nudge at 3600 s',
      // A prompt that comes at or past a mark is that nudge.
      '10:30:00 prompt 1 at 5400 s',
      '10:30:00 prompt 1 skipped',
      '11:00:00 nudge at 7200 s',
      '11:30:00 nudge at 9000 s',
    ]);
  });

  it('Q10 marks passed during a hindrance give one nudge after it', () => {
    const never = day('09:00')
      .works('10:02:30')
      .works('11:25', { call: true, displayAwake: true })
      .works('11:40');
    expect(never.log().slice(6)).toEqual(['10:02:00 prompt 3 unanswered', '11:25:20 nudge at 8720 s']);
  });

  it('Q10 comes only while the person was seen in the last 60 s, and can be off', () => {
    const gone = day('09:00').works('10:29').still('10:32').log();
    expect(gone.at(-1)).toBe('10:02:00 prompt 3 unanswered');
    const off = day('09:00', policyWith({ strongNudge: null }))
      .works('11:00')
      .log();
    expect(off.at(-1)).toBe('10:02:00 prompt 3 unanswered');
  });
});
