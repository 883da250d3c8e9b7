/** Owns the proof that reading a line by hand is what the schema says, for whatever may stand in it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../domain/journal';
import { instant } from '../domain/time';
import { isoLocal, parseAny, parseIso } from './isoLocal';
import { entryTypes } from './journalFields';
import { kindOf, readLine, writeLine } from './journalLine';
import { readBySchema } from './journalSchema.fixture';
import { at } from './storage.fixture';

const nine = at('2026-03-02T09:00:00+01:00');
const span = { at: nine, since: nine, until: nine };
const samples: readonly Entry[] = [
  { type: 'bout-started', at: nine, since: nine },
  { type: 'bout-ended', ...span, sittingSeconds: 1800, by: 'natural-break' },
  { type: 'bouts-joined', at: nine },
  { type: 'deferred', at: nine, because: 'call' },
  { type: 'prompted', at: nine, ordinal: 1, sittingSeconds: 1800 },
  { type: 'prompt-closed', at: nine, ordinal: 1, outcome: 'taken' },
  { type: 'nudged', at: nine, sittingSeconds: 3600 },
  { type: 'standing-hint', at: nine },
  { type: 'refused', at: nine, answer: 'start', why: 'too-late' },
  { type: 'watching-started', at: nine },
  { type: 'watching-stopped', at: nine },
  { type: 'due', at: nine, sittingSeconds: 1800, limitSeconds: 1800 },
  { type: 'held-back', at: nine, because: 'typing' },
  { type: 'knocked', at: nine },
  { type: 'lifted', at: nine, because: 'full-screen' },
  {
    type: 'guide-closed',
    at: nine,
    since: nine,
    exercise: 'seated',
    held: { left: 30, right: 12.5 },
    plannedSeconds: 60,
    completed: false,
  },
  { type: 'call', ...span },
  { type: 'standing', ...span },
  { type: 'corrected', ...span, posture: 'standing' },
  { type: 'paused', at: nine, until: null },
  { type: 'paused', at: nine, until: nine },
  { type: 'resumed', at: nine },
  { type: 'soreness', at: nine, score: 10, legSymptoms: null },
  { type: 'screened', at: nine, redFlag: null },
  { type: 'programme-resumed', at: nine },
  { type: 'leg-symptoms', at: nine, present: true },
  { type: 'pain-during', at: nine, pain: 0 },
  { type: 'felt', at: nine, how: 'hard' },
  { type: 'next-morning', at: nine, worse: false },
  { type: 'judged', at: nine, since: nine, because: 'own-lock' },
  { type: 'limit-advice-answered', at: nine, minutes: 40, insteadOf: 30, taken: false },
  { type: 'idle-break-answered', at: nine, minutes: 10, insteadOf: 5, taken: true },
  { type: 'red-flag', at: nine, urgency: 'urgent' },
  { type: 'chair-stand', at: nine, stands: 14 },
  { type: 'reviewed', at: nine },
  { type: 'breaks-chosen', at: nine, breaks: null },
];
const lines = samples.map((entry) => writeLine(entry, () => 60));

test('every kind of entry has a sample here', () => {
  expect(new Set(samples.map(({ type }) => type))).toEqual(new Set(entryTypes));
});

test('every entry comes back as it was, by hand and by the schema', () => {
  for (const [index, line] of lines.entries()) {
    expect(readLine(line)).toEqual({ entry: samples[index], utcOffset: 60 });
    expect(readBySchema(line)).toEqual(readLine(line));
    expect(kindOf(line)).toBe(samples[index]?.type);
  }
});

/** What may stand where a field should. */
const odd = fc.oneof(
  fc.constantFrom(
    null,
    true,
    '',
    'call',
    'typing',
    'taken',
    'sitting',
    'now',
    'today',
    -1,
    -0,
    0,
    10,
    10.5,
    1e300,
  ),
  fc.constantFrom(
    '2026-03-02T09:00:00+01:00',
    '2026-03-02T09:00:00.5Z',
    '2026-13-02T09:00:00Z',
    '2026-03-02',
  ),
  fc.constantFrom({ left: 1, right: 2 }, { left: -1, right: 2 }, { left: 1 }, [1, 2], {}, []),
  fc.jsonValue(),
);

test('with any field wrong, missing or strange both say the same', () => {
  const keys = [...new Set(samples.flatMap((entry) => ['v', ...Object.keys(entry)]))];
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.dictionary(fc.constantFrom(...keys, '__proto__', 'more'), fc.option(odd, { nil: undefined }), {
        maxKeys: 3,
      }),
      (line, changes) => {
        const changed = JSON.stringify({ ...JSON.parse(line), ...changes });
        expect(readLine(changed)).toEqual(readBySchema(changed));
      },
    ),
    { seed: 20260302, numRuns: 5000 },
  );
});

test('with any text in its place both say the same, cut off, garbled or beyond all numbers', () => {
  for (const line of lines) {
    for (let length = 0; length < line.length; length += 1) {
      expect(readLine(line.slice(0, length))).toEqual(readBySchema(line.slice(0, length)));
    }
    for (const number of ['1e999', '-1e999', '1e-400', '01', 'NaN']) {
      const changed = line.replace(/:\d+(?=[,}])/g, `:${number}`);
      expect(readLine(changed)).toEqual(readBySchema(changed));
    }
    for (const around of [` ${line}`, `${line}\r`, `${line}${line}`, `[${line}]`, `\uFEFF${line}`]) {
      expect(readLine(around)).toEqual(readBySchema(around));
    }
  }
});

test('what is counted stays within a hundred years, and an exercise is named by an id', () => {
  const read = (changes: object) =>
    lines.map((line) => readLine(JSON.stringify({ ...JSON.parse(line), ...changes })));
  const found = (changes: object, type: Entry['type']) =>
    read(changes).filter((line) => line?.entry.type === type).length;
  const all = (type: Entry['type']) => samples.filter((sample) => sample.type === type).length;
  expect(found({ sittingSeconds: 3_162_240_000 }, 'nudged')).toBe(all('nudged'));
  expect(found({ sittingSeconds: 3_162_240_001 }, 'nudged')).toBe(0);
  expect(found({ held: { left: 1e308, right: 1e308 } }, 'guide-closed')).toBe(0);
  for (const exercise of ['standing-step', 'one-of-a-later-version'])
    expect(found({ exercise }, 'guide-closed')).toBe(all('guide-closed'));
  for (const exercise of ['=HYPERLINK("http://x")', '+1', '', '-a', '__proto__', 'x'.repeat(65)])
    expect(found({ exercise }, 'guide-closed')).toBe(0);
});

test('an instant is read by arithmetic as by the calendar', () => {
  const instants = fc.tuple(
    fc.integer({ min: 0, max: 253_339_228_800_000 }),
    fc.integer({ min: -1500, max: 1500 }),
    fc.option(fc.tuple(fc.nat(28), fc.constantFrom(...'0123456789-+:.TZ x')), { nil: undefined }),
  );
  fc.assert(
    fc.property(instants, ([milliseconds, offset, change]) => {
      const text = isoLocal(instant(milliseconds), offset);
      const changed =
        change === undefined ? text : text.slice(0, change[0]) + change[1] + text.slice(change[0] + 1);
      expect(parseIso(changed)).toEqual(parseAny(changed));
    }),
    { seed: 20260302, numRuns: 20_000 },
  );
});
