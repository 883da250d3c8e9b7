/** Specifies what the person's own corrections teach (P11). */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../journal';
import { day, policyWith } from '../sitting/scenario.fixture';
import { instant } from '../time';
import { idleBreakOffer, wasAnswered } from './idleBreakOffer';
import { bout, clock, corrected } from './statistics.fixture';

const joined = (at: string): Entry => ({ type: 'bouts-joined', at: clock(at) });
/** Away from minute 30 of the hour for so many minutes, and then "I was still sitting". */
const satThrough = (hour: number, away: number): readonly Entry[] => [
  ...bout(`${hour}:00`, `${hour}:30`),
  { type: 'bout-started', at: clock(`${hour}:${30 + away}`), since: clock(`${hour}:${30 + away}`) },
  joined(`${hour}:${31 + away}`),
];
/** "I stood up" at minute 30 of the hour, and back after so many minutes. */
const walked = (hour: number, away: number): readonly Entry[] => [
  ...bout(`${hour}:00`, `${hour}:30`, 'stood-up'),
  { type: 'bout-started', at: clock(`${hour}:${30 + away}`), since: clock(`${hour}:${30 + away}`) },
];
const offer = (entries: readonly (readonly Entry[])[], now = '30:00', set = 5) =>
  idleBreakOffer(entries.flat(), set, clock(now));

describe('"I was still sitting"', () => {
  it('three times in a week offers the least that would have held all of them', () => {
    expect(offer([satThrough(9, 6), satThrough(11, 7), satThrough(13, 5)])).toEqual({
      minutes: 8,
      insteadOf: 5,
    });
    expect(offer([satThrough(9, 6), satThrough(11, 7)])).toBeNull();
  });

  it('said a week ago counts no longer', () => {
    const three = [satThrough(9, 6), satThrough(11, 7), satThrough(13, 5)];
    expect(offer(three, '176:00')).not.toBeNull();
    expect(offer(three, '178:00')).toBeNull();
  });

  it('of longer absences than any setting has, or shorter ones than is set, teaches nothing', () => {
    expect(offer([satThrough(9, 15), satThrough(11, 20), satThrough(13, 6)])).toBeNull();
    expect(offer([satThrough(9, 6), satThrough(11, 7), satThrough(13, 5)], '30:00', 8)).toBeNull();
    expect(offer([satThrough(9, 14), satThrough(11, 14), satThrough(13, 14)])?.minutes).toBe(15);
  });

  it('counts as well where it was said of the day afterwards', () => {
    const days = [...bout('9:00', '9:30'), ...bout('9:36', '11:00'), ...bout('11:07', '12:00')];
    const said = [corrected('9:30', '9:36', 'sitting'), corrected('11:00', '11:07', 'sitting')];
    expect(offer([days, said, satThrough(13, 6)])).toEqual({ minutes: 8, insteadOf: 5 });
    expect(offer([days, [corrected('10:00', '10:06', 'sitting')], said])).toBeNull();
    expect(offer([days, [corrected('9:30', '9:36', 'standing')], said])).toBeNull();
  });

  it('said of the day a week ago counts no longer, nor do the walks of then', () => {
    const days = [
      ...bout('9:00', '9:30'),
      ...bout('9:36', '11:00', 'prompted-break'),
      ...bout('11:07', '12:00'),
    ];
    const said = (at: string) => [
      corrected('9:30', '9:36', 'sitting', at),
      corrected('11:00', '11:07', 'sitting', at),
    ];
    expect(offer([days, said('12:30'), satThrough(13, 6)], '180:00')).toEqual({ minutes: 8, insteadOf: 5 });
    expect(offer([days, said('12:30'), satThrough(13, 6)], '181:00')).toBeNull();
    expect(offer([walked(9, 4), walked(11, 3), walked(13, 4)], '177:00')?.minutes).toBe(3);
    expect(offer([walked(9, 4), walked(11, 3), walked(13, 4)], '178:00')).toBeNull();
  });

  it('is found in what the rule itself records', () => {
    const one = day('09:00', policyWith({ strongNudge: null, sittingLimit: 90 }), 15);
    for (const hour of [9, 10, 11])
      one.types(`${hour}:30`).still(`${hour}:36`).types(`${hour}:37`).say({ type: 'still-sitting' });
    expect(idleBreakOffer(one.entries, 5, one.now())).toEqual({ minutes: 7, insteadOf: 5 });
  });
});

describe('"I stood up"', () => {
  it('before three walks shorter than the no-input break offers the shortest of them', () => {
    expect(offer([walked(9, 3), walked(11, 4), walked(13, 3)])).toEqual({ minutes: 3, insteadOf: 5 });
    expect(offer([walked(9, 3), walked(11, 4), walked(13, 5)])).toBeNull();
    // Said on the way back: how long they were away nobody knows.
    expect(offer([walked(9, 1), walked(11, 0), walked(13, 1)])).toBeNull();
  });

  it('and "I was still sitting" as often: no number follows both', () => {
    const both = [
      walked(9, 3),
      walked(10, 4),
      walked(11, 3),
      satThrough(12, 6),
      satThrough(13, 6),
      satThrough(14, 6),
    ];
    expect(offer(both)).toBeNull();
  });
});

it('is offered once in each direction', () => {
  const said: Entry = { type: 'idle-break-answered', at: instant(0), minutes: 8, insteadOf: 5, taken: false };
  expect(wasAnswered([said], { minutes: 9, insteadOf: 5 })).toBe(true);
  expect(wasAnswered([said], { minutes: 3, insteadOf: 5 })).toBe(false);
  expect(wasAnswered([], { minutes: 9, insteadOf: 5 })).toBe(false);
});
