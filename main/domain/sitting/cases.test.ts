/**
 * Behaviour cases collected from other break reminders, by the numbers of docs/behaviour-cases.md, with this
 * product's answer; where it differs by design the test says so. "Break" there is a prompt here.
 */
import { describe, expect, it } from 'vitest';
import { minutes, seconds } from '../time';
import { ends, fifteen, prompts } from './cases.fixture';
import { day, policyWith } from './scenario.fixture';
import { sittingTime } from './step';

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
