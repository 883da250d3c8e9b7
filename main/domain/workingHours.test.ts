/** Specifies when prompts may come by the working hours. */
import { expect, test } from 'vitest';
import { instant } from './time';
import { withinHours } from './workingHours';

/** The minute of local time `day` days after Monday, 2 March 2026. */
const local = (day: number, hour: number, minute = 0) => instant(Date.UTC(2026, 2, 2 + day, hour, minute));

test('working hours go from their first minute up to, but not with, their last', () => {
  const hours = {
    mon: [
      { from: 540, to: 720 },
      { from: 780, to: 1020 },
    ],
  };
  const within = (hour: number, minute: number) => withinHours(hours, local(0, hour, minute), 0);
  expect([within(8, 59), within(9, 0), within(11, 59), within(12, 0), within(13, 0), within(17, 0)]).toEqual([
    false,
    true,
    true,
    false,
    true,
    false,
  ]);
  expect(withinHours(hours, instant(local(0, 9) - 1), 0)).toBe(false);
  expect(withinHours(hours, local(1, 10), 0)).toBe(false);
  expect(withinHours(hours, local(7, 10), 0)).toBe(true);
  expect(withinHours(null, local(0, 3), 0)).toBe(true);
  expect(withinHours({}, local(0, 10), 0)).toBe(false);
});

test('a span past midnight belongs to the weekday on which it starts; one without length lasts a day', () => {
  const night = { sun: [{ from: 1320, to: 360 }] };
  expect(
    [local(-1, 21, 59), local(-1, 22), local(0, 5, 59), local(0, 6), local(-1, 3)].map((at) =>
      withinHours(night, at, 0),
    ),
  ).toEqual([false, true, true, false, false]);
  const round = { mon: [{ from: 540, to: 540 }] };
  expect([local(0, 9), local(1, 8, 59), local(1, 9)].map((at) => withinHours(round, at, 0))).toEqual([
    true,
    true,
    false,
  ]);
});

test('working hours are local: ahead of UTC they begin earlier, and every weekday has its own', () => {
  const hours = { mon: [{ from: 540, to: 600 }] };
  expect(withinHours(hours, local(0, 8), 60)).toBe(true);
  expect(withinHours(hours, local(0, 9), 60)).toBe(false);
  expect(withinHours(hours, local(0, 14), -300)).toBe(true);
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
  names.forEach((name, day) => {
    const one = { [name]: [{ from: 0, to: 1440 }] };
    expect(names.map((_, other) => withinHours(one, local(other, 12), 0))).toEqual(
      names.map((_, other) => other === day),
    );
  });
  expect(withinHours({ wed: [{ from: 0, to: 1440 }] }, instant(Date.UTC(1969, 11, 31, 12)), 0)).toBe(true);
});
