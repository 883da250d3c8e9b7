/** Specifies what the why log tells of how the rule read a sign where a person would wonder (P4, P8, P9). */
import { describe, expect, it } from 'vitest';
import { type Day, day, policyWith } from '../sitting/scenario.fixture';
import { lineOf } from './lines.fixture';
import { whyLog } from './log';
import { whyNot } from './notNow';

const lock = { type: 'locked' } as const;
const unlock = { type: 'unlocked' } as const;
const told = (one: Day): readonly string[] =>
  whyLog(one.entries, { now: one.now(), call: one.state().call, guiding: false }).at(-1)?.steps.map(lineOf) ??
  [];
const judged = (one: Day): readonly string[] => told(one).filter((line) => line.includes('judged.'));

describe('a screen that locked by itself', () => {
  it('over somebody who reads: still sitting', () => {
    const reader = day('09:00').types('09:10').still('09:13').say(lock).still('09:14:40').say(unlock);
    expect(judged(reader.types('09:31:30'))).toEqual(['09:14:40 judged.own-lock, since 09:13:00']);
  });

  it('over somebody in a call: still sitting', () => {
    const listener = day('09:00').types('09:10').still('09:15', { call: true }).say(lock);
    listener.still('09:40', { call: true }).say(unlock).types('09:43');
    expect(judged(listener)).toEqual(['09:40:00 judged.own-lock-in-call, since 09:15:00']);
  });

  it('is not told of a lock by hand, nor where the bout was over or nobody sat', () => {
    const byHand = day('09:00').types('09:10').say(lock).still('09:11').say(unlock).types('09:43');
    expect(judged(byHand)).toEqual([]);
    const gone = day('09:00').types('09:10').still('09:13').say(lock).still('09:20').say(unlock);
    expect(judged(gone.types('09:52'))).toEqual([]);
    const late = day('09:00').types('09:10').still('09:13').say(lock).still('09:14:50');
    // The unlock itself comes when the absence is a break already, and no sample has shown it yet.
    expect(judged(late.nothing('09:15:05').say(unlock).types('09:52'))).toEqual([]);
  });
});

describe('P4 a short walk that the rhythm tells', () => {
  it('is said where the next bout begins', () => {
    const one = day('09:00', policyWith({ sittingLimit: 90, strongNudge: null }));
    for (let minute = 0; minute < 58; minute += 1) {
      const at = (second: number): string => `09:${String(minute).padStart(2, '0')}:${second}`;
      one.types(at(29)).still(at(59));
    }
    one.still('10:00:05').types('11:33');
    expect(told(one)[0]).toMatch(/^10:00:10 began\.rhythm, away \d+ s$/);
  });

  it('is not said of an absence as long as the no-input break', () => {
    const one = day('09:00').types('09:10').still('09:16').types('09:48');
    expect(told(one)[0]).toMatch(/^09:16:05 began\.natural-break, away 365 s$/);
  });
});

it('P8 prompts that nobody answered, where no sensor tells, are said to have shown an empty chair', () => {
  const blind = day('09:00').blind('12:00');
  const { entries } = blind;
  expect(entries.filter(({ type }) => type === 'judged')).toMatchObject([
    { because: 'empty-chair', since: expect.any(Number) },
    { because: 'empty-chair' },
  ]);
  expect(whyNot(blind.state(), policyWith({}), blind.now()).map(({ what }) => what)).toEqual([
    'now.away',
    'now.noSensor',
    'now.emptyChair',
  ]);
  blind.say({ type: 'posture', posture: 'sitting' }).blind('12:31');
  expect(told(blind)[0]).toMatch(/^12:00:00 began\.empty-chair, away/);
  const { state } = blind;
  expect(whyNot(state(), policyWith({}), blind.now()).map(({ what }) => what)).not.toContain(
    'now.emptyChair',
  );
});

it('P9 an unlock that nobody told is said, with when the typing began', () => {
  const back = day('09:00').types('09:10').say(lock).still('09:20').works('09:52');
  expect(judged(back)).toEqual(['09:21:05 judged.unlock-untold, since 09:20:05']);
});
