/** Behaviour cases of answers, schedule and state, by the numbers of docs/behaviour-cases.md. */
import { describe, expect, it } from 'vitest';
import { instant, minutes, seconds } from '../time';
import { withinHours } from '../workingHours';
import { nextSampleIn } from './cadence';
import { answer, ends, fifteen, guide, prompts } from './cases.fixture';
import { day, policyWith } from './scenario.fixture';
import { initialState, sittingTime, step } from './step';

describe('postpone, skip and escalation', () => {
  it('cases 28 and 29, by design otherwise: ignored prompts are unanswered, thrice at most, never forced', () => {
    const ignored = day('09:00', fifteen).works('09:59').log();
    expect(prompts(ignored)).toEqual(['09:15:00', '09:30:00', '09:45:00']);
    expect(ignored.filter((line) => line.endsWith('unanswered'))).toHaveLength(3);
  });

  it('case 30: without postponements the first is refused', () => {
    const strict = day('09:00', policyWith({ sittingLimit: 15, postponementsPerBout: 0 })).works('09:15');
    expect(strict.say(answer('postpone')).log().at(-1)).toBe(
      '09:15:00 refused postpone: no-postponement-left',
    );
  });

  it('case 31: postponed comes back after the postponement, skipped a whole limit later', () => {
    const later = day('09:00', fifteen).works('09:15').say(answer('postpone')).works('09:21');
    expect(prompts(later.log())).toEqual(['09:15:00', '09:20:00']);
    const skipped = day('09:00', fifteen).works('09:15').say(answer('skip')).works('09:31');
    expect(prompts(skipped.log())).toEqual(['09:15:00', '09:30:05']);
  });

  it('cases 32, 33 and 35: two postponements, the third is refused and changes nothing', () => {
    const third = day('09:00', fifteen).works('09:15').say(answer('postpone')).works('09:20');
    third.say(answer('postpone')).say(answer('postpone')).works('09:25').say(answer('postpone'));
    expect(third.log().filter((line) => line.includes('refused'))).toEqual([
      '09:20:00 refused postpone: no-prompt-open',
      '09:25:00 refused postpone: no-postponement-left',
    ]);
    expect(third.state().activity.doing).toBe('prompted');
  });

  it('case 34, by design otherwise: a long absence voids what was postponed', () => {
    const away = day('09:00', fifteen).works('09:15').say(answer('postpone')).still('09:30').works('09:44');
    expect(prompts(away.log())).toEqual(['09:15:00']);
  });

  it('case 37: skipped does not reset the sitting time, taken does', () => {
    const skipped = day('09:00', fifteen).works('09:15').say(answer('skip')).works('09:20');
    expect(sittingTime(skipped.state())).toBe(minutes(20));
    const taken = day('09:00', fifteen).works('09:15').say(answer('start')).still('09:16').say(guide(60));
    expect(sittingTime(taken.types('09:17').state())).toBe(seconds(55));
  });

  it('case 38: no sitting accrues while a break runs', () => {
    const resting = day('09:00', fifteen).works('09:15').say(answer('start'));
    const before = sittingTime(resting.state());
    expect(sittingTime(resting.still('09:16:30').state())).toBe(before);
  });

  it('cases 39 and 60: less than half held counts as abandoned, half or more as taken', () => {
    const closing = (held: number): string | undefined =>
      day('09:00', fifteen)
        .works('09:15')
        .say(answer('start'))
        .types('09:15:40')
        .say(guide(held))
        .log()
        .find((line) => /prompt 1 [a-z]+$/.test(line));
    expect(closing(29)).toBe('09:15:40 prompt 1 abandoned');
    expect(closing(30)).toBe('09:15:40 prompt 1 taken');
  });

  it('cases 40 and 42: nothing is forced; whether typing halts a guide is decided beside it (B3)', () => {
    const typing = day('09:00', fifteen).works('09:15').say(answer('start')).types('09:16').say(guide(60));
    expect(typing.log().slice(2)).toEqual([
      '09:16:00 prompt 1 taken',
      '09:16:00 bout ended 08:59:57-09:15:00 903 s by prompted-break',
    ]);
  });

  it('case 41: typing starves no prompt for more than a minute', () => {
    expect(prompts(day('09:00', fifteen).types('09:20').log())).toEqual(['09:16:00']);
  });

  it('case 43: a prompt at a mark of the strong nudge is that nudge; only one comes', () => {
    const both = day('09:00', policyWith({ sittingLimit: 60 }))
      .works('10:01')
      .log();
    expect(both.slice(1)).toEqual(['10:00:00 prompt 1 at 3600 s']);
  });

  it('case 57: postponed by the shortest time it comes back after just that', () => {
    const three = policyWith({ sittingLimit: 15, postponement: 3 });
    const later = day('09:00', three).works('09:15').say(answer('postpone')).works('09:19');
    expect(prompts(later.log())).toEqual(['09:15:00', '09:18:00']);
  });
});

describe('schedule and state', () => {
  it('cases 44 and 45: a pause ends by itself, and survives a restart before its end', () => {
    const paused = day('09:00', fifteen).say({ type: 'paused', until: instant(day('09:40').now()) });
    paused.works('09:20').restart('09:21', 'quit').works('09:41');
    expect(prompts(paused.log())).toEqual(['09:40:15']);
  });

  it('case 46: a saved bout that is too old is not gone on with', () => {
    const old = day('09:00').works('09:20').restart('11:00', 'killed').types('11:01');
    expect(ends(old.log())).toHaveLength(1);
    expect(sittingTime(old.state())).toBe(minutes(1));
  });

  it('case 50: a span past midnight belongs to the day on which it starts', () => {
    const friday = { fri: [{ from: 22 * 60, to: 2 * 60 }] };
    const saturdayOneOClock = instant(Date.UTC(2026, 2, 7, 1));
    const fridayOneOClock = instant(Date.UTC(2026, 2, 6, 1));
    expect(withinHours(friday, saturdayOneOClock, 0)).toBe(true);
    expect(withinHours(friday, fridayOneOClock, 0)).toBe(false);
    expect(withinHours(friday, instant(Date.UTC(2026, 2, 7, 2)), 0)).toBe(false);
    // The same instants are other hours elsewhere.
    expect(withinHours(friday, saturdayOneOClock, 60)).toBe(false);
  });

  it('cases 53 and 54: a prompt comes once, and a signal to another changes nothing', () => {
    const once = day('09:00', fifteen)
      .works('09:16')
      .say({ ...answer('skip'), prompt: 'of another bout' });
    expect(once.log().at(-1)).toBe('09:16:00 refused skip: not-this-prompt');
    expect(once.state().activity.doing).toBe('prompted');
  });

  it('case 61: a skipped prompt takes nothing away that was sat or taken before', () => {
    const mixed = day('09:00', fifteen).works('09:15').say(answer('start')).still('09:16').say(guide(60));
    mixed.types('09:17').works('09:32').say(answer('skip'));
    expect(mixed.log().filter((line) => / (taken|skipped)$/.test(line))).toEqual([
      '09:16:00 prompt 1 taken',
      '09:32:00 prompt 1 skipped',
    ]);
    expect(sittingTime(mixed.state())).toBe(minutes(16) - 5000);
  });

  it('samples seldom, closely only around a prompt or a break, and always well within the gap of C1', () => {
    const policy = policyWith({});
    const later = (minute: number): number => {
      const one = day('09:00').works(`09:${String(minute).padStart(2, '0')}`);
      return nextSampleIn(one.state(), policy, one.now());
    };
    expect([later(5), later(29)]).toEqual([15_000, 15_000]);
    const close = day('09:00').types('09:29:50');
    expect(nextSampleIn(close.state(), policy, close.now())).toBe(10_000);
    expect(later(30)).toBe(1000);
    expect(nextSampleIn(initialState(), policy, instant(0))).toBe(15_000);
    const locked = step(
      day('09:00').works('09:30').state(),
      { type: 'locked', at: instant(0), mono: null },
      policy,
    );
    expect(nextSampleIn(locked.state, policy, instant(0))).toBe(15_000);
  });
});
