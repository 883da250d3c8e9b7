/** Holds the reading of stamps by hand against the calendar of the machine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { times } from '../domain/properties.fixture';
import { instant } from '../domain/time';
import { parseStamp, writeStamp } from './stamp';

/** What stamps are, said by an expression, the calendar of the machine and a look at the day. */
const form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;
function plainly(text: string): number | null {
  const at = form.test(text) ? Date.parse(text) : Number.NaN;
  const day = text.slice(0, 10);
  return Number.isNaN(at) || !new Date(`${day}T00:00:00Z`).toISOString().startsWith(day) ? null : at;
}
function byHand(text: string): number | null {
  try {
    return parseStamp(text, 'at').at;
  } catch {
    return null;
  }
}

const two = (count: number): string => String(count).padStart(2, '0');
const upTo = (most: number) => fc.integer({ min: 0, max: most }).map(two);
const stamps = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    upTo(13),
    upTo(32),
    upTo(25),
    upTo(61),
    fc.oneof(
      fc.constant(''),
      upTo(61).map((second) => `:${second}`),
      fc.tuple(upTo(61), fc.stringMatching(/^\d{1,7}$/)).map(([second, part]) => `:${second}.${part}`),
    ),
    fc.oneof(
      fc.constant('Z'),
      fc
        .tuple(fc.constantFrom('+', '-'), upTo(25), upTo(61))
        .map(([sign, hour, minute]) => `${sign}${hour}:${minute}`),
    ),
  )
  .map(
    ([year, month, day, hour, minute, rest, zone]) =>
      `${year}-${month}-${day}T${hour}:${minute}${rest}${zone}`,
  );

describe('a stamp', () => {
  it('means what the calendar of the machine says', () => {
    fc.assert(
      fc.property(stamps, (text) => {
        expect([text, byHand(text)]).toEqual([text, plainly(text)]);
      }),
      { numRuns: times(3000) },
    );
  });
  it('with one letter wrong is refused as there', () => {
    const letter = fc.constantFrom(...'0123456789:-+.TZ ');
    fc.assert(
      fc.property(stamps, fc.nat(30), letter, (text, place, wrong) => {
        const changed = text.slice(0, place) + wrong + text.slice(place + 1);
        expect([changed, byHand(changed)]).toEqual([changed, plainly(changed)]);
      }),
      { numRuns: times(3000) },
    );
  });
  it('at the edges of the calendar', () => {
    for (const text of [
      '0000-01-01T00:00Z',
      '0099-02-28T12:00:00.5Z',
      '2028-02-29T23:59:59.9999+14:00',
      '2027-02-29T00:00Z',
      '2026-03-02T24:00:00Z',
      '2026-03-02T24:00:01Z',
      '9999-12-31T23:59:59Z',
      '',
      '2026',
      '2026-03-02T09:00:00.Z',
      '2026-03-02T09:00:00',
      '2026-03-02T09:00:00ZZ',
      '2026-03-02 09:00:00Z',
    ]) {
      expect([text, byHand(text)]).toEqual([text, plainly(text)]);
    }
  });
  it('is written as it was read', () => {
    for (const text of [
      '2026-03-02T09:00:00Z',
      '2026-03-02T09:00:00.250+01:00',
      '2026-03-02T09:00:00-03:30',
      '2026-03-02T09:00:00+00:00',
    ]) {
      const { at, offset } = parseStamp(text, 'at');
      expect(writeStamp(at, offset)).toBe(text);
    }
    expect(writeStamp(instant(0), { minutes: 60, written: 'digits' })).toBe('1970-01-01T01:00:00+01:00');
  });
});
