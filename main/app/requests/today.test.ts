/** Specifies that an offer of another no-input break is made once, taken as a change of settings, and told (P11). */
import { expect, test } from 'vitest';
import type { Entry } from '../../domain/journal';
import { presetProfile } from '../../domain/person/profile';
import { presetSettings, type Settings } from '../../domain/settings';
import { type Day, day, policyWith } from '../../domain/sitting/scenario.fixture';
import { days, instant } from '../../domain/time';
import { createTodayRequests } from './today';

/** Three times this morning the person said that they were still sitting. */
function readerAt(): Day {
  const one = day('09:00', policyWith({ strongNudge: null, sittingLimit: 90 }), 15);
  for (const hour of ['09', '10', '11'])
    one.types(`${hour}:30`).still(`${hour}:36`).types(`${hour}:37`).say({ type: 'still-sitting' });
  return one;
}

function todayOf(one: Day) {
  let settings: Settings = presetSettings;
  const time = { passed: 0 };
  const more: Entry[] = [];
  const requests = createTodayRequests({
    clock: { now: () => instant(one.now() + time.passed), mono: () => null, utcOffset: () => 0 } as never,
    journal: {
      read: (from, to, kinds) =>
        [...one.entries, ...more].filter(
          ({ at, type }) => from <= at && at < to && (kinds === undefined || kinds.has(type)),
        ),
      append: (entry) => more.push(entry),
      firstAt: () => instant(0),
      localTime: () => () => 0,
    },
    settings: { current: () => settings },
    proposals: { programme: () => null as never },
    profile: () => presetProfile,
    state: one.state,
    status: () => ({ doing: 'sitting', line: '', sittingMinutes: 0 }),
    problems: () => [],
    changed: () => undefined,
    changeSettings: (some) => {
      settings = { ...settings, ...some };
    },
  });
  return { requests, more, settings: () => settings, time };
}

test('P11 what is taken is a setting and an entry, and is offered no more', async () => {
  const today = todayOf(readerAt());
  const offer = (await today.requests.dayView(null)).idleBreakOffer;
  expect(offer).toEqual({ minutes: 7, insteadOf: 5 });
  expect((await today.requests.dayView('2026-03-01')).idleBreakOffer).toBeNull();
  if (offer === null) throw new Error('there is an offer');
  await today.requests.answerIdleBreak(offer, 'taken');
  expect(today.settings().idleBreak).toBe(7);
  expect(today.more).toMatchObject([{ type: 'idle-break-answered', minutes: 7, insteadOf: 5, taken: true }]);
  expect((await today.requests.dayView(null)).idleBreakOffer).toBeNull();
});

test('P11 what was taken can be taken back, and only that', async () => {
  const today = todayOf(readerAt());
  const offer = { minutes: 7, insteadOf: 5 };
  await today.requests.answerIdleBreak(offer, 'taken-back');
  expect(today.settings().idleBreak).toBe(5);
  await today.requests.answerIdleBreak(offer, 'taken');
  await today.requests.answerIdleBreak({ minutes: 7, insteadOf: 2 }, 'taken-back');
  expect(today.settings().idleBreak).toBe(7);
  await today.requests.answerIdleBreak(offer, 'taken-back');
  expect(today.settings().idleBreak).toBe(5);
  expect((await today.requests.dayView(null)).idleBreakOffer).toBeNull();
});

test('P11 "No" leaves the setting as it is and is remembered; what was not offered is not taken', async () => {
  const today = todayOf(readerAt());
  await today.requests.answerIdleBreak({ minutes: 15, insteadOf: 5 }, 'taken');
  expect(today.more).toEqual([]);
  await today.requests.answerIdleBreak({ minutes: 7, insteadOf: 5 }, 'refused');
  expect(today.settings().idleBreak).toBe(5);
  expect(today.more).toMatchObject([{ taken: false }]);
  expect((await today.requests.dayView(null)).idleBreakOffer).toBeNull();
});

test.each([1, 2, 9])(
  'what is said %d days later of a day is shown on that day, and not again on today',
  async (later) => {
    const today = todayOf(day('09:00').types('10:00').still('11:00'));
    const wasSitting = (await today.requests.dayView('2026-03-02')).summary;
    expect(wasSitting).toMatchObject({ sittingSeconds: 3600, standingSeconds: 0 });
    today.time.passed = days(later);
    const [since, until] = [instant(Date.UTC(2026, 2, 2, 9, 30)), instant(Date.UTC(2026, 2, 2, 9, 45))];
    await today.requests.correct(since, until, 'standing');
    const { summary, strip } = await today.requests.dayView('2026-03-02');
    expect(summary).toMatchObject({ sittingSeconds: 2700, standingSeconds: 900 });
    expect(strip.map(({ kind }) => kind)).toEqual(['sitting', 'standing', 'sitting']);
    expect((await today.requests.dayView(null)).summary).toMatchObject({
      sittingSeconds: 0,
      standingSeconds: 0,
    });
  },
);
