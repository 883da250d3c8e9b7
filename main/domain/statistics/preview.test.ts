import { describe, expect, test } from 'vitest';
import type { Entry } from '../journal';
import { instant } from '../time';
import { promptsByLimit } from './preview';
import { bout, clock } from './statistics.fixture';

const zone = (): number => 0;
const day = 24;
const hour = (value: number): string => `${value}:00`;
/** Monday 2 March is the first of seven full days; now it is Monday 9 March, ten o'clock. */
const now = clock(hour(7 * day + 10));
const watching: Entry = { type: 'watching-started', at: clock('12:00') };

test('before the app has watched for seven days there is no preview', () => {
  expect(promptsByLimit([], now, zone)).toBeNull();
  const tuesday: Entry = { ...watching, at: clock(hour(day + 4)) };
  expect(promptsByLimit([tuesday, ...bout(hour(40), hour(41))], now, zone)).toBeNull();
  expect(
    promptsByLimit([{ ...watching, at: clock('27:59') }, ...bout(hour(40), hour(41))], now, zone),
  ).not.toBeNull();
  expect(promptsByLimit([watching], now, zone)).toBeNull();
});

describe('a week', () => {
  test('each limit prompts as often as it is reached, a day with sitting', () => {
    const entries = [watching, ...bout('13:00', '14:50'), ...bout(hour(37), hour(38))];
    const found = promptsByLimit(entries, now, zone);
    expect(Object.keys(found ?? {}).map(Number)).toEqual([
      15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90,
    ]);
    // 110 and 60 minutes on two days.
    expect(found?.[15]).toBe((7 + 4) / 2);
    expect(found?.[30]).toBe((3 + 2) / 2);
    expect(found?.[60]).toBe((1 + 1) / 2);
    expect(found?.[75]).toBe(0.5);
  });

  test('where a prompt ended a bout the person would have sat on', () => {
    const entries = [
      watching,
      ...bout('13:00', '13:31', 'prompted-break'),
      ...bout('13:34', '14:05', 'prompted-break'),
      ...bout('14:08', '14:20'),
      ...bout('15:00', '15:31'),
    ];
    expect(promptsByLimit(entries, now, zone)).toMatchObject({ 30: 3, 60: 1, 75: 0 });
  });

  test('today does not count, nor does what lies before the week', () => {
    const entries = [
      ...bout('02:00', '03:50'),
      ...bout('13:00', '13:40'),
      ...bout(hour(7 * day + 5), hour(7 * day + 9)),
    ];
    expect(promptsByLimit([...entries, { ...watching, at: instant(0) }], now, zone)).toMatchObject({
      20: 2,
      60: 0,
    });
  });
});
