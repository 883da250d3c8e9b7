/** Scenarios of presence: what shows the person at the desk, and which absence ends a bout (P1-P7). */
import { describe, expect, it } from 'vitest';
import { day, type Flags, policyWith } from './scenario.fixture';
import { sittingTime } from './step';

describe('P1 last seen', () => {
  it('P1 begins the first bout at the first sample at which the person is seen', () => {
    expect(day('09:00').works('09:10').log()).toEqual(['08:59:57 bout since 08:59:57']);
  });

  it('P1 does not begin a bout for a person who was long gone when the app started', () => {
    const morning = day('09:00').sample(600);
    expect(morning.log()).toEqual([]);
    expect(morning.nothing('09:00:30').sample(0).log()).toEqual(['09:00:30 bout since 09:00:30']);
  });

  it('P1 takes an advance of two seconds or less while away for rounding, not for a return', () => {
    const away = day('09:00').types('09:10').still('09:20');
    away.log();
    // Read half a second later, the same idleness rounds to a last input a second later.
    away.nothing('09:20:05').sample(604).nothing('09:20:10').sample(608);
    expect(away.log()).toEqual([]);
    expect(away.nothing('09:20:15').sample(0).log()).toEqual(['09:20:15 bout since 09:20:15']);
  });

  it('P1 counts nobody as there who was still for as long as the no-input break before the first sample', () => {
    expect(day('09:00').sample(299).log()).toEqual(['09:00:00 bout since 09:00:00']);
    expect(day('09:00').sample(300).log()).toEqual([]);
  });

  it('P1 takes the hand that leaves the mouse within two seconds of "I stood up" for rounding', () => {
    const left = (idle: number, flags: Flags = {}) =>
      day('09:00').types('09:10').say({ type: 'stood-up' }).nothing('09:10:10').sample(idle, flags);
    // By the short way through a step, and by the rule itself, which is asked where anything else changes.
    for (const flags of [{}, { doNotDisturb: true }]) {
      expect(left(8, flags).log()).toHaveLength(2);
      expect(left(7, flags).log()[2]).toBe('09:10:10 bout since 09:10:03');
    }
  });

  it('P1 begins a bout on a return with since = seen', () => {
    const back = day('09:00').types('09:10').still('09:20');
    back.log();
    expect(back.nothing('09:20:10').sample(4).log()).toEqual(['09:20:10 bout since 09:20:06']);
  });
});

describe('P2 presence signals', () => {
  it('P2 a call keeps the person present without input; when it ends, idleness counts from there', () => {
    const call = day('09:00').types('09:05').still('09:20', { call: true }).still('09:24:55');
    expect(call.log()).toEqual(['09:00:00 bout since 09:00:00']);
    expect(call.still('09:25').log()).toEqual([
      '09:25:00 bout ended 09:00:00-09:20:00 1200 s by natural-break',
    ]);
  });

  it('P2 a display kept awake is presence and holds nothing back', () => {
    expect(day('09:00').types('09:05').still('09:31', { displayAwake: true }).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:30:00 prompt 1 at 1800 s',
    ]);
  });

  it('P2 trusts a signal for 90 minutes after the last input, then not', () => {
    const caffeinated = day('09:00', policyWith({ sittingLimit: 90, strongNudge: null })).types('09:05');
    caffeinated.still('12:00', { displayAwake: true, doNotDisturb: true });
    expect(caffeinated.log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '10:30:00 deferred do-not-disturb',
      '10:40:00 bout ended 09:00:00-10:35:00 5700 s by natural-break',
    ]);
  });

  it('P2 counts for nothing where the person has switched it off', () => {
    const off = { ...policyWith({}), presenceSignals: false };
    expect(day('09:00', off).types('09:05').still('09:10', { call: true }).log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:10:00 bout ended 09:00:00-09:05:00 300 s by natural-break',
    ]);
  });
});

describe('P3 no idle sensor', () => {
  it('P3 sits on with the session open; only a lock, a suspend or "I stood up" ends the bout', () => {
    const blind = day('09:00').blind('09:29');
    expect(blind.state().sensorMissing).toBe(true);
    blind.say({ type: 'locked' }).blind('09:32').say({ type: 'unlocked' }).blind('09:40');
    blind.say({ type: 'stood-up' });
    expect(blind.log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:31:00 bout ended 09:00:00-09:29:00 1740 s by natural-break',
      '09:32:05 bout since 09:32:05',
      '09:40:00 bout ended 09:32:05-09:40:00 475 s by stood-up',
    ]);
  });
});

describe('P4 absence', () => {
  it('P4 no input for 5 minutes ends the bout at last seen; a little less changes nothing', () => {
    const reading = day('09:00').types('09:10').still('09:14:50').types('09:20');
    expect(reading.log()).toEqual(['09:00:00 bout since 09:00:00']);
    expect(reading.still('09:30').log()).toEqual([
      '09:25:00 bout ended 09:00:00-09:20:00 1200 s by natural-break',
    ]);
  });

  it('P4 a lock of 2 minutes ends the bout; a shorter one changes nothing', () => {
    const short = day('09:00').types('09:10').locked('09:11:50').types('09:20');
    expect(short.log()).toEqual(['09:00:00 bout since 09:00:00']);
    expect(short.locked('09:25').types('09:26').log()).toEqual([
      '09:22:00 bout ended 09:00:00-09:20:00 1200 s by natural-break',
      '09:25:05 bout since 09:25:05',
    ]);
  });

  it('P4 an absence noticed only on the return ended at last seen all the same', () => {
    expect(day('09:00').types('09:10').asleep('10:00').types('10:01').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '10:00:05 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '10:00:05 bout since 10:00:05',
    ]);
  });

  it('P4 a lock at any time in an absence makes all of it firm', () => {
    expect(day('09:00').types('09:10').still('09:10:50').locked('09:12').still('09:12:30').log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:12:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '09:12:05 bout since 09:12:00',
    ]);
  });

  it('P4 evidence starts afresh when last seen advances', () => {
    const again = day('09:00').types('09:10').locked('09:11').types('09:12').still('09:16:55');
    expect(again.log()).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P4 a reader who ignores a prompt has not stood up after two minutes', () => {
    const reader = day('09:00').works('09:30').still('09:34').types('09:35');
    expect(reader.log().filter((line) => line.includes('ended'))).toEqual([]);
  });
});

describe('P5 sitting time', () => {
  it('P5 is last seen less since, however seldom it was sampled', () => {
    for (const every of [1, 7, 30, 60]) {
      const one = day('09:00', policyWith({}), every).types('09:20').say({ type: 'stood-up' });
      expect(one.log().at(-1)).toBe('09:20:00 bout ended 09:00:00-09:20:00 1200 s by stood-up');
    }
  });
});

describe('P6 what the person says', () => {
  it('P6 "I stood up" ends the bout now; the next begins on the return', () => {
    expect(day('09:00').types('09:10').say({ type: 'stood-up' }).still('09:20').types('09:21').log()).toEqual(
      [
        '09:00:00 bout since 09:00:00',
        '09:10:00 bout ended 09:00:00-09:10:00 600 s by stood-up',
        '09:20:05 bout since 09:20:05',
      ],
    );
  });

  it('P6 standing: no sitting accrues and no prompt comes until "I\'m sitting"', () => {
    const desk = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).works('09:50');
    desk.say({ type: 'posture', posture: 'sitting' }).works('10:00');
    expect(desk.log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:10:00 bout ended 09:00:00-09:10:00 600 s by standing',
      '09:50:00 bout since 09:50:00',
    ]);
  });

  it('P6 standing lasts 60 minutes unless it is ended, and earns one hint at 45', () => {
    const desk = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('10:20');
    expect(desk.log().slice(2)).toEqual(['09:55:00 standing-hint', '10:10:00 bout since 10:10:00']);
  });

  it('P6 standing said anew after an absence that ended it is standing again', () => {
    const desk = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('09:11');
    desk.asleep('09:14').say({ type: 'posture', posture: 'standing' }).types('09:20');
    expect(desk.log().slice(2)).toEqual([]);
    expect(desk.state().activity.doing).toBe('standing');
  });

  it('P6 an absence that counts as a break ends standing too', () => {
    const desk = day('09:00').types('09:10').say({ type: 'posture', posture: 'standing' }).types('09:20');
    desk.still('09:26').types('09:30');
    expect(desk.log().slice(2)).toEqual(['09:26:05 bout since 09:26:05']);
  });
});

describe('P7 "I was still sitting"', () => {
  const reader = () => day('09:00').types('09:10').still('09:17').types('09:18');

  it('P7 joins the bouts again after a return from an absence with no input only', () => {
    const joined = reader().say({ type: 'still-sitting' }).works('09:31');
    expect(joined.log()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:15:00 bout ended 09:00:00-09:10:00 600 s by natural-break',
      '09:17:05 bout since 09:17:05',
      '09:18:00 bouts-joined',
      '09:30:05 prompt 1 at 1802 s',
    ]);
  });

  it('P7 a prompt that was read past is asked again a postponement later, not at once', () => {
    const reader = day('09:00').works('09:30').still('09:36').types('09:37').say({ type: 'still-sitting' });
    reader.log();
    expect(reader.works('09:46').log()).toEqual(['09:45:00 prompt 2 at 2700 s']);
  });

  it('P7 is refused after ten minutes, after firm evidence, and with a prompt open', () => {
    const late = reader().types('09:28').say({ type: 'still-sitting' });
    expect(late.log().at(-1)).toBe('09:28:00 refused still-sitting: too-late');
    const firm = day('09:00').types('09:10').locked('09:17').types('09:18').say({ type: 'still-sitting' });
    expect(firm.log().at(-1)).toBe('09:18:00 refused still-sitting: nothing-to-join');
    const open = day('09:00').works('09:30:05').say({ type: 'still-sitting' });
    expect(open.log().at(-1)).toBe('09:30:05 refused still-sitting: prompt-open');
  });
});

it('P1 what the person says is exact: "I\'m sitting" a second after "I stood up" begins a bout there, not in the future', () => {
  const quick = day('09:00').say({ type: 'stood-up' }).nothing('09:00:01');
  quick.say({ type: 'posture', posture: 'sitting' });
  expect(quick.log()).toEqual(['09:00:01 bout since 09:00:01']);
  expect(sittingTime(quick.state())).toBe(0);
  expect(quick.state().lastSeen).toBe(quick.now());
});

it('Q11 the hand that puts a guide away is no return from it', () => {
  const start = { type: 'answered', prompt: null, answer: 'start' } as const;
  const held = { left: 60, right: 0 };
  const guide = {
    type: 'guide-closed',
    exercise: 'seated',
    held,
    plannedSeconds: 60,
    completed: true,
  } as const;
  const put = (idle: number) =>
    day('09:00').works('09:30').say(start).still('09:32:30').say(guide).nothing('09:32:35').sample(idle);
  expect(put(5).log().slice(2)).toEqual([
    '09:32:00 prompt 1 taken',
    '09:32:00 bout ended 08:59:57-09:30:00 1803 s by prompted-break',
  ]);
  expect(put(4).log().at(-1)).toBe('09:32:35 bout since 09:32:31');
});
