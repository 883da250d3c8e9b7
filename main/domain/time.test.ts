/** Specifies the arithmetic of instants and spans, and which entries a simulation prints. */
import { expect, test } from 'vitest';
import { isRuleEntry } from './journal';
import {
  after,
  assertNever,
  between,
  days,
  earlier,
  hours,
  inMinutes,
  inSeconds,
  instant,
  later,
  latestInstant,
  minutes,
  seconds,
  span,
} from './time';

test('spans are milliseconds, counted in what a person counts in', () => {
  expect([seconds(1.5), minutes(2), hours(3), days(4)]).toEqual([1500, 120_000, 10_800_000, 345_600_000]);
  expect([inSeconds(span(1499)), inSeconds(span(1500)), inMinutes(span(90_000))]).toEqual([1, 2, 1.5]);
});

test('instants have an order, and a span between them that may be negative', () => {
  const [one, other] = [instant(1000), instant(4000)];
  expect([after(one, span(500)), between(one, other), between(other, one)]).toEqual([1500, 3000, -3000]);
  expect([later(one, other), later(other, one), earlier(one, other), earlier(other, one)]).toEqual([
    4000, 4000, 1000, 1000,
  ]);
  expect(new Date(latestInstant).toISOString()).toBe('9998-01-01T00:00:00.000Z');
});

test('a case that nobody thought of is named', () => {
  expect(() => assertNever('new' as never)).toThrow('Not a known case: "new"');
});

test('the rules print their own entries, and none of the details beside them', () => {
  const printed = [
    'bout-started',
    'bout-ended',
    'bouts-joined',
    'deferred',
    'prompted',
    'prompt-closed',
    'nudged',
    'standing-hint',
    'refused',
  ];
  for (const type of printed) expect([type, isRuleEntry({ type } as never)]).toEqual([type, true]);
  for (const type of ['due', 'held-back', 'lifted', 'call', 'standing', 'watching-started', 'soreness', '']) {
    expect([type, isRuleEntry({ type } as never)]).toEqual([type, false]);
  }
});
