/** Scenarios of firm evidence at its edges (P1, P4, C1): which absence a lock, a sleep or a stall belongs to. */
import { describe, expect, it } from 'vitest';
import { day, policyWith } from './scenario.fixture';

const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
const suspend = { type: 'suspended' } as const;
const resume = { type: 'resumed' } as const;

describe('P4 a sleep', () => {
  it('P4 is firm up to now, though nobody has told of its end yet', () => {
    const woken = day('09:00', policyWith({ firmBreak: 1 }))
      .types('09:10')
      .say(suspend);
    woken.nothing('09:10:55').sample(55).nothing('09:11').say({ type: 'posture', posture: 'sitting' });
    expect(woken.log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:11:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '09:11:00 bout since 09:11:00',
    ]);
  });

  it('P4 after a touch that no sample had told of ends the bout at that touch', () => {
    const shut = day('09:00').types('09:10').nothing('09:10:22').say(suspend).nothing('09:13').say(resume);
    expect(shut.sample(160).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:13:00 bout ended 09:00:00-09:10:20 620 s by natural-break',
    ]);
  });

  it('P4 that ended with a touch makes the absence after that touch no firm one', () => {
    const woke = day('09:00').types('09:10').say(suspend).nothing('09:10:50').say(resume);
    expect(woke.nothing('09:13').sample(130).log()).toEqual(['09:00:00 bout since 09:00:00']);
  });
});

describe('C1 a stall', () => {
  it('C1 makes the absence that still runs a firm one', () => {
    const stalled = day('09:00').types('09:10').nothing('09:11:10').sample(70);
    expect(stalled.nothing('09:12').sample(120).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:12:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
    ]);
  });

  it('C1 is over once somebody was seen after it', () => {
    const seen = day('09:00').types('09:10').nothing('09:11:30').sample(5);
    for (let second = 30; second <= 150; second += 30)
      seen.nothing(`09:${11 + Math.floor((30 + second) / 60)}:${(30 + second) % 60}`).sample(5 + second);
    expect(seen.log()).toEqual(['09:00:00 bout since 09:00:00']);
  });
});

describe('P1 the touch just before a lock by hand', () => {
  it('P1 takes nothing from an absence that a stall has made firm: it can’t be joined', () => {
    const left = day('09:00').types('09:10').say(lock).nothing('09:16').sample(360).say(unlock);
    expect(left.types('09:17').say({ type: 'still-sitting' }).log().at(-1)).toBe(
      '09:17:00 refused still-sitting: nothing-to-join',
    );
  });

  it('P1 begins no bout after a sleep that ended the one before, where nobody stayed', () => {
    const locked = day('09:00').types('09:10').asleep('09:20').nothing('09:20:06').say(lock);
    expect(locked.nothing('09:23').sample(175).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:23:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
    ]);
  });

  it('P1 shows a reader whatever was firm before, up to the last touch', () => {
    const early = day('08:50').types('08:52').asleep('08:52:30').types('09:10').still('09:13');
    early.nothing('09:13:03').say(lock).nothing('09:13:05').sample(4);
    expect(early.log()).toEqual(['08:50:00 bout since 08:50:00']);
    const unlocked = day('09:00').types('09:05').locked('09:05:30').still('09:08:30');
    unlocked.nothing('09:08:33').say(lock).nothing('09:08:35').sample(4);
    expect(unlocked.log()).toEqual(['09:00:00 bout since 09:00:00']);
  });
});
