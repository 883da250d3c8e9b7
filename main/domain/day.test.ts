import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundsOf, dayNumbers, dayOf, daysUntil, isDayKey, numberOf, shiftDay, type ZoneOffset } from './day';
import { times } from './properties.fixture';
import { hours, type Instant, instant } from './time';

const at = (text: string): Instant => instant(Date.parse(text));
const iso = (one: Instant): string => new Date(one).toISOString();

/** Berlin's rules in 2026, said by hand: the tests must not lean on the zone of the machine. */
const berlin: ZoneOffset = (one) =>
  one >= at('2026-03-29T01:00Z') && one < at('2026-10-25T01:00Z') ? 120 : 60;

describe('names of days', () => {
  test('shift across months, leap days and years', () => {
    expect([shiftDay('2026-03-01', -1), shiftDay('2028-02-28', 1), shiftDay('2026-12-31', 1)]).toEqual([
      '2026-02-28',
      '2028-02-29',
      '2027-01-01',
    ]);
  });

  test('only dates that exist are days', () => {
    expect(['2026-02-29', '2026-13-01', '2026-3-1', 'today', ''].map(isDayKey)).toEqual(Array(5).fill(false));
    expect(isDayKey('2028-02-29')).toBe(true);
    expect(() => shiftDay('2026-02-29', 1)).toThrow('Not a day: 2026-02-29');
  });

  test('agree with the calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const key = shiftDay('1970-01-01', number);
        expect(key).toBe(date.toISOString().slice(0, 10).padStart(10, '0'));
      }),
      { numRuns: times(300) },
    );
  });
});

describe('bounds', () => {
  test('a day runs from 04:00 to 04:00 local time', () => {
    const day = boundsOf('2026-03-02', berlin);
    expect([iso(day.from), iso(day.to)]).toEqual(['2026-03-02T03:00:00.000Z', '2026-03-03T03:00:00.000Z']);
    expect(dayOf(at('2026-03-03T02:59:59.999Z'), berlin)).toBe('2026-03-02');
    expect(dayOf(at('2026-03-03T03:00Z'), berlin)).toBe('2026-03-03');
  });

  test('the day on which clocks go forward has 23 hours, the one on which they go back 25', () => {
    const spring = boundsOf('2026-03-28', berlin);
    const autumn = boundsOf('2026-10-24', berlin);
    expect([spring.to - spring.from, autumn.to - autumn.from]).toEqual([hours(23), hours(25)]);
    expect(iso(spring.to)).toBe('2026-03-29T02:00:00.000Z');
    expect(iso(autumn.to)).toBe('2026-10-25T03:00:00.000Z');
  });

  test('an evening that a flight westwards shows twice is one long day', () => {
    // Tokyo to Los Angeles, in the air at 06:00 of the third: it becomes 13:00 of the second.
    const flight: ZoneOffset = (one) => (one < at('2026-03-03T06:00+09:00') ? 540 : -480);
    const day = boundsOf('2026-03-03', flight);
    expect([iso(day.from), iso(day.to)]).toEqual(['2026-03-02T19:00:00.000Z', '2026-03-04T12:00:00.000Z']);
    expect(dayOf(at('2026-03-02T22:00:00Z'), flight)).toBe('2026-03-03');
    expect(boundsOf('2026-03-02', flight).to).toBe(day.from);
  });

  test('a day that a flight eastwards cuts short begins where its clock is first shown', () => {
    const flight: ZoneOffset = (one) => (one < at('2026-03-03T03:30-08:00') ? -480 : 540);
    expect(iso(boundsOf('2026-03-03', flight).from)).toBe('2026-03-03T11:30:00.000Z');
    expect(dayOf(at('2026-03-03T11:29:59Z'), flight)).toBe('2026-03-02');
  });

  test('whatever the journey, days follow each other without a gap and every instant is in its own', () => {
    const journey = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 20 * 96 }), zone: fc.integer({ min: -48, max: 56 }) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(journey, fc.integer({ min: 2 * 24 * 60, max: 18 * 24 * 60 }), (legs, minute) => {
        const base = at('2026-03-01T00:00Z');
        const sorted = [...legs].sort((one, other) => one.at - other.at);
        const zone: ZoneOffset = (one) =>
          (sorted.filter((leg) => base + leg.at * 900_000 <= one).at(-1)?.zone ?? 4) * 15;
        const days = daysUntil('2026-03-22', 24, zone);
        days.forEach((day, index) => {
          expect(day.to).toBeGreaterThanOrEqual(day.from);
          expect(days[index + 1]?.from ?? day.to).toBe(day.to);
        });
        const moment = instant(base + minute * 60_000);
        const own = boundsOf(dayOf(moment, zone), zone);
        expect(own.from <= moment && moment < own.to).toBe(true);
        const number = dayNumbers(zone);
        for (let step = -150; step <= 150; step += 50) {
          const near = instant(moment + step * 1_234_567);
          expect(number(near)).toBe(numberOf(dayOf(near, zone)));
        }
      }),
      { numRuns: times(60) },
    );
  });
});
