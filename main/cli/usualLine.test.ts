/** Holds the quick reading of a usual line to the plain one: it reads the same or leaves the line alone. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { times } from '../domain/properties.fixture';
import { parseTraceLine, type TraceLine } from './trace';
import { createUsualLines } from './usualLine';

/** What the quick way makes of lines, one after the other; `null` = left to the plain one. */
function quickly(lines: readonly string[]): (TraceLine | null)[] {
  const usual = createUsualLines();
  return lines.map((line) => {
    const bytes = Buffer.from(`${line}\n{"at":"2026-`);
    const read = usual.read(bytes, 0);
    if (read !== null) expect(usual.end()).toBe(Buffer.byteLength(line));
    return read;
  });
}

function plainly(line: string): TraceLine | 'refused' {
  try {
    return parseTraceLine(line.trim());
  } catch {
    return 'refused';
  }
}

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(2, '0'));
const stamp = fc
  .tuple(
    fc.constantFrom('2026-03-02', '2024-02-29', '2026-02-29', '2026-04-31', '0000-01-01', '2026-3-02'),
    two(24),
    two(60),
    fc.oneof(
      two(60).map((second) => `:${second}`),
      fc.constant(''),
    ),
    fc.constantFrom('', '', '.5', '.123', '.123456', '.', '.12345678901234567890'),
    fc.constantFrom('Z', '+01:00', '-09:30', '+05:45', '+24:00', '+00:60', '', 'z', '+0100'),
  )
  .map(
    ([day, hour, minute, second, fraction, zone]) => `${day}T${hour}:${minute}${second}${fraction}${zone}`,
  );
const number = fc.oneof(
  fc.nat(100_000).map(String),
  fc.constantFrom(
    '0',
    '0.5',
    '12.0',
    '1.25',
    '007',
    '00',
    '-1',
    '-0',
    '1e3',
    '1E-2',
    '1.',
    '.5',
    '1.2.3',
    '',
  ),
  fc.constantFrom('null', 'true', '"1"', '999999999', '3162240000', '3162240001', '123456789012345678'),
  fc.double({ min: 0, max: 1e6, noNaN: true }).map(String),
);
const name = fc.constantFrom('call', 'displayAwake', 'fullScreen', 'doNotDisturb', 'idle', 'calls', 'event');
const value = fc.constantFrom('true', 'false', 'true', 'false', 'null', '1', '"true"');
const line = fc
  .tuple(
    stamp,
    fc.option(number, { freq: 2 }),
    number,
    fc.array(fc.tuple(name, value), { maxLength: 5 }),
    fc.constantFrom('', ' '),
    fc.constantFrom('', '', '\r', ' ', '}', ',', 'x'),
  )
  .map(([at, mono, idle, flags, space, end]) => {
    const fields = [
      ['at', `"${at}"`],
      ...(mono === null ? [] : [['mono', mono]]),
      ['idle', idle],
      ...flags.map(([flag, on]) => [flag, on]),
    ];
    return `{${fields.map(([key, text]) => `"${key}":${space}${text}`).join(`,${space}`)}}${end}`;
  });

test('a line is read as by the plain way, or left to it, whatever stood in the lines before it', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      for (const [place, read] of quickly(lines).entries()) {
        if (read !== null) expect(read).toEqual(plainly(lines[place] ?? ''));
      }
    }),
    { numRuns: times(1000) },
  );
});

test('any byte of a usual line may be another, and it may end anywhere', () => {
  const sample =
    '{"at":"2026-03-02T09:00:00.250+01:00","mono":5000.5,"idle":12,"call":true,"fullScreen":false}';
  fc.assert(
    fc.property(fc.nat(sample.length - 1), fc.integer({ min: 0x20, max: 0x17f }), (place, code) => {
      const changed = sample.slice(0, place) + String.fromCharCode(code) + sample.slice(place + 1);
      for (const text of [changed, sample.slice(0, place)]) {
        const [first, again] = quickly([sample, text]);
        expect(first).toEqual(plainly(sample));
        if (again !== null) expect(again).toEqual(plainly(text));
      }
    }),
    { numRuns: times(2000) },
  );
});

test('what programs usually write is read quickly', () => {
  const usual = [
    '{"at":"2026-03-02T09:00:00+01:00","idle":0}',
    '{"at": "2026-03-02T09:00:00.123456+01:00", "idle": 0.5, "call": true}',
    '{"at":"2026-03-02T08:00:05.000Z","idle":3600}\r',
    '{"at":"2026-03-02T09:00:00+01:00","mono":12345678.9,"idle":null,"displayAwake":true}',
    '{"at":"2026-03-02T09:00:00+01:00","idle":4,"call":false,"displayAwake":true,"fullScreen":true,"doNotDisturb":true}',
  ];
  expect(quickly(usual)).toEqual(usual.map(plainly));
});

test('events and mistakes are left to the plain way', () => {
  const others = [
    '{"at":"2026-03-02T09:00:00+01:00","event":"lock"}',
    '{"idle":0,"at":"2026-03-02T09:00:00+01:00"}',
    '{"at":"2026-02-30T09:00:00+01:00","idle":0}',
    '{"at":"2026-03-02T09:00:00+01:00","idle":-1}',
    '{"at":"2026-03-02T09:00:00+01:00","idle":0,"unknown":true}',
    '\uFEFF{"at":"2026-03-02T09:00:00+01:00","idle":0}',
    '',
  ];
  expect(quickly(others)).toEqual(others.map(() => null));
});
