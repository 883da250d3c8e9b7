/**
 * Behaviour cases collected from other break reminders, by the numbers of docs/behaviour-cases.md, with this
 * product's answer; where it differs by design the test says so. "Break" there is a prompt here.
 */
import { describe, expect, it } from 'vitest';
import { nextSampleIn } from './cadence';
import { day, policyWith } from './scenario';
import { initialState, sittingTime, step } from './sitting';
import { instant, minutes, seconds } from './time';
import { withinHours } from './workingHours';

const answer = (answer: 'start' | 'postpone' | 'skip') =>
  ({ type: 'answered', prompt: null, answer }) as const;
const guide = (held: number, planned = 60) =>
  ({
    type: 'guide-closed',
    exercise: 'standing-step',
    held: { left: held, right: 0 },
    plannedSeconds: planned,
    completed: held >= planned,
  }) as const;
const fifteen = policyWith({ sittingLimit: 15 });
const prompts = (lines: readonly string[]): string[] =>
  lines.filter((line) => /prompt \d+ at/.test(line)).map((line) => line.slice(0, 8));
const ends = (lines: readonly string[]): string[] => lines.filter((line) => line.includes('ended'));

describe('sitting, idle, lock and sleep', () => {
  it('case 1: nobody who went idle just before the limit is prompted', () => {
    expect(prompts(day('09:00', fifteen).types('09:14:55').still('09:25').log())).toEqual([]);
  });

  it('case 2: sitting up to the limit prompts exactly once', () => {
    expect(prompts(day('09:00', fifteen).works('09:16').log())).toEqual(['09:15:00']);
  });

  it('case 3: a short idleness keeps the sitting time, a long one ends the bout', () => {
    const brief = day('09:00').types('09:10').still('09:10:20').types('09:11');
    expect(sittingTime(brief.state())).toBe(minutes(11));
    const long = day('09:00').types('09:10').still('09:20').types('09:21');
    expect(sittingTime(long.state())).toBe(seconds(55));
  });

  it('case 4, by design otherwise: 30 s without input is sitting, so it moves nothing', () => {
    expect(prompts(day('09:00', fifteen).types('09:05').still('09:05:30').works('09:16').log())).toEqual([
      '09:15:05',
    ]);
  });

  it('case 5: an absence that counts as a break takes the due prompt with it', () => {
    const away = day('09:00', fifteen).types('09:14').still('09:20').works('09:34');
    expect(prompts(away.log())).toEqual([]);
  });

  it('case 7: while away nothing accrues and nothing prompts', () => {
    const away = day('09:00', fifteen).types('09:10').still('12:00');
    expect(prompts(away.log())).toEqual([]);
    expect(sittingTime(away.state())).toBe(0);
  });

  it('case 8: an absence long enough starts afresh, a shorter one goes on', () => {
    expect(prompts(day('09:00', fifteen).types('09:10').still('09:14').works('09:16').log())).toEqual([
      '09:15:05',
    ]);
    expect(prompts(day('09:00', fifteen).types('09:10').still('09:16').works('09:31:10').log())).toEqual([
      '09:31:05',
    ]);
  });

  it('case 9: nothing comes the moment a person is back', () => {
    const back = day('09:00', fifteen).types('09:14').locked('09:15:30').works('09:16');
    expect(prompts(back.log())).toEqual(['09:15:45']);
  });

  it('cases 10 and 16: a short sleep changes nothing, a long one ends the bout', () => {
    expect(ends(day('09:00').types('09:10').asleep('09:11').types('09:12').log())).toEqual([]);
    expect(ends(day('09:00').types('09:10').asleep('09:40').types('09:41').log())).toEqual([
      '09:40:05 bout ended 09:00:00-09:10:00 600 s by natural-break',
    ]);
  });

  it('cases 11 and 58: time asleep is no sitting', () => {
    const slept = day('09:00').types('09:10').asleep('10:10').types('10:20').say({ type: 'stood-up' });
    const total = slept.entries.reduce(
      (sum, one) => sum + (one.type === 'bout-ended' ? one.sittingSeconds : 0),
      0,
    );
    expect(total).toBe(600 + 595);
  });

  it('case 12: a display kept awake is presence; when it ends, idleness counts from there', () => {
    const film = day('09:00', policyWith({ sittingLimit: 90 }))
      .types('09:01')
      .still('09:40', { displayAwake: true });
    expect(ends(film.still('09:44:55').log())).toEqual([]);
    expect(ends(film.still('09:45').log())).toEqual([
      '09:45:00 bout ended 09:00:00-09:40:00 2400 s by natural-break',
    ]);
  });

  it('case 13: an idle reading that fails is unknown, not idleness and not input', () => {
    const blind = day('09:00').types('09:05').blind('09:20');
    expect(blind.state().sensorMissing).toBe(true);
    expect(ends(blind.log())).toEqual([]);
  });

  it('case 14, by design otherwise: a lock makes the evidence firm, two minutes of it end the bout', () => {
    expect(ends(day('09:00').types('09:10').locked('09:13').log())).toEqual([
      '09:12:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
    ]);
  });

  it('case 15: a clock that jumps back neither prompts nor turns a duration negative', () => {
    const back = day('09:00').types('09:10').setBack(300).types('04:11');
    expect(prompts(back.log())).toEqual([]);
    expect(sittingTime(back.state())).toBe(minutes(11));
  });

  it('case 17: a stall ends the bout only if it is as long as a break', () => {
    expect(ends(day('09:00').types('09:10').nothing('09:11:50').types('09:12').log())).toEqual([]);
    expect(ends(day('09:00').types('09:10').nothing('09:13').types('09:14').log())).toHaveLength(1);
  });

  it('cases 18 and 56: a short lock resets nothing', () => {
    const locked = day('09:00', fifteen).types('09:10').locked('09:10:05').works('09:15:10');
    expect(prompts(locked.log())).toEqual(['09:15:05']);
  });
});

describe('meetings and other hindrances', () => {
  it('cases 19 and 22: an hour of a call without input is an hour of sitting', () => {
    const call = day('09:00').types('09:02').still('10:02', { call: true });
    expect(sittingTime(call.state())).toBe(minutes(62));
    expect(ends(call.log())).toEqual([]);
  });

  it('case 20: a prompt due in a call comes when it ends, after 15 s of quiet', () => {
    const call = day('09:00').types('09:02').still('10:02', { call: true }).works('10:03');
    expect(prompts(call.log())).toEqual(['10:02:20']);
  });

  it('case 21: strong nudges come once each and not in a call', () => {
    const never = day('09:00', policyWith({ sittingLimit: 90 }))
      .works('10:10', { call: true })
      .works('10:20');
    expect(never.log().filter((line) => line.includes('nudge'))).toEqual(['10:10:20 nudge at 4220 s']);
  });

  it('case 23: of several hindrances one reason is named, in a fixed order', () => {
    const busy = day('09:00', fifteen).works('09:16', { call: true, fullScreen: true, doNotDisturb: true });
    expect(busy.log().at(-1)).toBe('09:15:00 deferred do-not-disturb');
  });

  it('case 24: after an hour of do-not-disturb the sitting time is kept and the prompt follows', () => {
    const quiet = day('09:00', fifteen).works('10:00', { doNotDisturb: true }).works('10:01');
    expect(quiet.log().at(-1)).toBe('10:00:20 prompt 1 at 3620 s');
  });

  it('case 25, by design otherwise: nobody is asked after a meeting, the deferred prompt just comes', () => {
    const met = day('09:00', fifteen).works('09:40', { call: true }).works('09:45');
    expect(prompts(met.log())).toEqual(['09:40:20']);
  });

  it('case 27: full screen defers once however often it is sampled', () => {
    const film = day('09:00', fifteen).works('09:30', { fullScreen: true });
    expect(film.log().filter((line) => line.includes('deferred'))).toEqual(['09:15:00 deferred full-screen']);
  });
});

describe('postpone, skip and escalation', () => {
  it('cases 28 and 29, by design otherwise: ignored prompts are unanswered, thrice at most, never forced', () => {
    const ignored = day('09:00', fifteen).works('09:59').log();
    expect(prompts(ignored)).toEqual(['09:15:00', '09:22:00', '09:29:00']);
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

  it('cases 40 and 42, by design otherwise: typing during the guide neither halts nor forces anything', () => {
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
    const locked = step(day('09:00').works('09:30').state(), { type: 'locked', at: instant(0) }, policy);
    expect(nextSampleIn(locked.state, policy, instant(0))).toBe(15_000);
  });
});
