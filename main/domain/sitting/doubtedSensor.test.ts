/** Scenarios of days on which no sensor tells whether anybody is there (P8): unknown, stuck, or a pointer that moves by itself. */
import { describe, expect, it } from 'vitest';
import { after as later, minutes } from '../time';
import { type Day, day, policyWith, timeOf } from './scenario.fixture';
import { isSensorDoubted } from './sensor';

const skip = { type: 'answered', prompt: null, answer: 'skip' } as const;
const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
const quietly = policyWith({ sittingLimit: 90, strongNudge: null });
const bouts = (one: Day): string[] => one.log().filter((line) => line.includes('bout'));

describe('P8 a pointer that moves by itself each minute and a half', () => {
  const clock = (second: number): string =>
    `${9 + Math.floor(second / 3600)}:${Math.floor(second / 60) % 60}:${second % 60}`;
  const twitching = (one: Day, from: number, until: number): Day => {
    for (let second = from * 60; second < until * 60; second += 90)
      one.still(clock(second + 85)).types(clock(second + 90));
    return one;
  };

  it('P8 is doubted after three hours, and two minutes without a touch prove the sensor again', () => {
    const one = twitching(day('09:00', quietly), 0, 178.5);
    expect(isSensorDoubted(one.state(), one.now())).toBe(false);
    expect(isSensorDoubted(twitching(one, 178.5, 190).state(), one.now())).toBe(true);
    expect(isSensorDoubted(one.still('12:14').state(), one.now())).toBe(false);
  });
});

describe('P8 where no sensor tells', () => {
  const said = (log: readonly string[]): string[] => log.filter((line) => / at \d+ s/.test(line));

  it('P8 prompts that nobody answers show an empty chair; that the person is back is presumed ever more seldom, and not by night', () => {
    const night = day('09:00').blind('33:00').log();
    expect(said(night).map((line) => line.slice(0, 5))).toEqual(['09:31', '11:31', '13:04', '15:37']);
    expect(bouts(day('09:00').blind('33:00')).at(-1)).toMatch(/ended 1[4-6]:.* 0 s by natural-break/);
  });

  it('P8 after a day of work one prompt that nobody answers shows it', () => {
    const worker = day('09:00');
    for (let minute = 0; minute <= 8 * 60; minute += 1) {
      worker.blind(`${9 + Math.floor(minute / 60)}:${minute % 60}`);
      if (worker.state().activity.doing === 'prompted') worker.say(skip);
    }
    worker.log();
    expect(said(worker.blind('33:00').log())).toHaveLength(1);
    expect(worker.state()).toMatchObject({ emptyChair: true, activity: { doing: 'away' } });
  });

  it('P8 ninety minutes without any proof show an empty chair, though nothing was asked', () => {
    const paused = day('09:00').blind('09:01').say({ type: 'paused', until: null }).blind('10:40');
    expect(paused.told()).toEqual([
      '09:00:00 bout since 09:00:00',
      '09:01:00 paused',
      '09:30:00 due',
      '09:30:00 deferred paused',
      '10:35:00 bout ended 09:00:00-10:30:00 5400 s by natural-break',
      '10:35:00 judged empty-chair since 10:30:00',
    ]);
    expect(paused.state()).toMatchObject({ emptyChair: true, activity: { doing: 'away' } });
    // Half an hour after the last sign of the person.
    expect(paused.blind('11:00:05').told()).toEqual(['11:00:00 bout since 11:00:00']);
  });

  it('P8 one is enough from eight hours after the first proof on, and not a minute before', () => {
    /** The day's only prompt comes after so many minutes, and waits a minute for a pause in typing. */
    const worker = (limit: number): Day => {
      const one = day('09:00', policyWith({ sittingLimit: limit, strongNudge: null }), 60);
      for (let hour = 10; hour < 17; hour += 1)
        one.blind(`${hour}:00`).say({ type: 'posture', posture: 'sitting' });
      return one.blind('17:00');
    };
    expect(bouts(worker(477)).slice(1)).toEqual([
      '17:00:00 bout ended 09:00:00-16:58:00 28680 s by natural-break',
    ]);
    expect(bouts(worker(476))).toHaveLength(1);
  });

  it('P8 prompts that a reader of a film does not answer show no empty chair where a sensor tells', () => {
    const film = day('09:00').types('09:05').still('09:50', { displayAwake: true });
    expect(film.log().slice(1)).toEqual([
      '09:30:00 prompt 1 at 1800 s',
      '09:32:00 prompt 1 unanswered',
      '09:45:00 prompt 2 at 2700 s',
      '09:47:00 prompt 2 unanswered',
    ]);
  });

  it('P8 an answer proves the person, and an unlock too', () => {
    const there = day('09:00').blind('09:32').say(skip).blind('10:30');
    expect(bouts(there)).toEqual(['09:00:00 bout since 09:00:00']);
    const back = day('09:00').blind('12:00');
    back.log();
    expect(bouts(back.say(lock).blind('12:01').say(unlock).blind('12:02')).at(-1)).toMatch(
      /bout since 12:01:0/,
    );
  });

  it('P8 an idle time that in three hours never said a minute is believed no longer', () => {
    const jitter = day('09:00', quietly).works('14:00');
    // Doubted from 12:00 on, and trusted as a sign for 90 min more.
    expect(bouts(jitter).slice(1)).toEqual([
      '13:34:55 bout ended 08:59:57-13:29:52 16195 s by natural-break',
      // Presumed once that the person is back.
      '13:59:55 bout since 13:59:55',
    ]);
    const honest = day('09:00', quietly).works('11:00').still('11:01:30').works('13:50');
    expect(bouts(honest)).toHaveLength(1);
  });
});

describe('P8 a pointer that moves by itself', () => {
  /** Types, with a pause of so many seconds in each five minutes. */
  const types = (one: Day, fromHour: number, toHour: number): Day => {
    for (let minute = fromHour * 60; minute < toHour * 60; minute += 5) {
      const at = (more: number): string => `${Math.floor((minute + more) / 60)}:${(minute + more) % 60}`;
      one
        .types(at(4))
        .still(`${at(4)}:30`)
        .types(at(5));
    }
    return one;
  };
  /** The pointer twitches every half minute, and nobody is there. */
  const twitches = (one: Day, minutes: number): Day => {
    for (let half = 0; half < 2 * minutes; half += 1) {
      const from = (one.now() / 1000) % 86_400;
      const clock = `${Math.floor(from / 3600)}:${Math.floor((from / 60) % 60)}:`;
      one.still(`${clock}${(from % 60) + 25}`).sample(0);
      one.types(
        `${Math.floor((from + 30) / 3600)}:${Math.floor(((from + 30) / 60) % 60)}:${(from + 30) % 60}`,
      );
    }
    return one;
  };

  it('P8 is told from work, which touches something every few seconds for minutes', () => {
    const left = twitches(types(day('09:00', quietly), 9, 13), 30);
    expect(left.state().activity.doing).toBe('away');
    left.log();
    left.types('13:40');
    expect(bouts(left)).toEqual(['13:31:55 bout since 13:29:55']);
  });

  it('P8 lets a bout go on that reads and types by turns, a minute at a time', () => {
    const reader = types(day('09:00', quietly), 9, 13);
    for (let turn = 0; turn < 4; turn += 1) {
      twitches(reader, 3);
      reader.types(timeOf(later(reader.now(), minutes(1.25))));
    }
    expect(bouts(reader)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P8 lets a bout go on by a minute that began before five had passed, and begins none by it', () => {
    const reader = types(day('09:00', quietly), 9, 13).still('13:01:25').types('13:01:30');
    reader.still('13:02:55').types('13:06');
    expect(bouts(reader)).toEqual(['09:00:00 bout since 09:00:00']);
  });

  it('P8 begins no bout by touches under a lock, and lets none go on', () => {
    const patient = policyWith({ sittingLimit: 90, strongNudge: null, firmBreak: 5 });
    const left = types(day('09:00', patient), 9, 13).say(lock).still('13:01:50').types('13:06');
    expect(bouts(left).slice(1)).toEqual([expect.stringMatching(/^13:04:00 bout ended 09:00:00-12:59:00/)]);
  });

  it('P8 shows no rhythm of a person’s, though the work beside it goes on', () => {
    const worker = types(day('09:00', quietly), 9, 12);
    const { rhythm } = worker.state();
    expect(rhythm).not.toEqual([]);
    expect(types(worker, 12, 12.5).state().rhythm).toEqual(rhythm);
  });

  it('P8 begins no bout by a minute of touches every few seconds', () => {
    const left = twitches(types(day('09:00', quietly), 9, 13), 30);
    left.log();
    left.types(timeOf(later(left.now(), minutes(1.25))));
    expect(bouts(twitches(left, 10))).toEqual([]);
  });

  it('P8 the first prompt that nobody answers takes back nothing of what the touches showed', () => {
    const worker = types(day('09:00', policyWith({ sittingLimit: 240, strongNudge: null })), 9, 13);
    expect(worker.types('13:04').log().at(-1)).toBe('13:03:30 prompt 1 unanswered');
    expect(worker.state().sensor).toMatchObject({ spaced: true, worked: true });
  });

  it('P8 is what the touches were that a prompt found unanswered after a day of work', () => {
    const worker = types(day('09:00', policyWith({ sittingLimit: 8.5 * 60, strongNudge: null })), 9, 17);
    expect(worker.state().sensor).toMatchObject({ spaced: true, worked: true });
    expect(worker.types('17:33').log().slice(-2)).toEqual([
      '17:33:00 prompt 1 unanswered',
      '17:33:00 bout ended 09:00:00-17:31:00 30660 s by natural-break',
    ]);
    expect(worker.state()).toMatchObject({
      emptyChair: true,
      sensor: { busySince: null, spaced: true, worked: false },
    });
    // Who types on is taken for a person once that has shown itself anew, for the full two minutes.
    expect(worker.types('17:35').log()).toEqual([]);
    expect(worker.types('17:36').log()).toEqual(['17:35:05 bout since 17:33:05']);
  });
});
