import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundsOf, daysUntil, type ZoneOffset } from '../day';
import type { BoutEnd, Entry, Outcome } from '../journal';
import { times } from '../properties.fixture';
import { instant, minutes } from '../time';
import { summariseDays } from './statistics';
import { summarise } from './statistics.fixture';
import { stripOf } from './strip';
import { readTimeline } from './timeline';

const outcomes: readonly Outcome[] = [
  'taken',
  'postponed',
  'skipped',
  'unanswered',
  'abandoned',
  'withdrawn',
];
const ends: readonly BoutEnd[] = ['natural-break', 'prompted-break', 'stood-up', 'standing'];
const begin = Date.parse('2026-03-26T00:00:00Z');
const limit = minutes(30);

/** Bouts and gaps of whole seconds one after the other over some days, some with a prompt at their end. */
const journal = fc
  .array(
    fc.record({
      gap: fc.integer({ min: 1, max: 36_000 }),
      length: fc.integer({ min: 1, max: 20_000 }),
      by: fc.constantFrom(...ends),
      outcome: fc.option(fc.constantFrom(...outcomes)),
      stands: fc.integer({ min: 0, max: 3000 }),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((parts) => {
    let at = begin;
    let sat = 0;
    let stood = 0;
    const entries: Entry[] = [];
    for (const { gap, length, by, outcome, stands } of parts) {
      const since = instant(at + gap * 1000);
      const until = instant(since + length * 1000);
      entries.push({ type: 'bout-started', at: instant(since + 1), since });
      if (outcome !== null) {
        entries.push({ type: 'prompted', at: instant(until - 500), ordinal: 1, sittingSeconds: length });
        entries.push({ type: 'prompt-closed', at: instant(until - 400), ordinal: 1, outcome });
      }
      entries.push({ type: 'bout-ended', at: instant(until + 1), since, until, sittingSeconds: length, by });
      at = until;
      sat += length;
      if (stands > 0) {
        const end = instant(until + stands * 1000);
        entries.push({ type: 'standing', at: end, since: until, until: end });
        at = end;
        stood += stands;
      }
    }
    return { entries, sat, stood, bouts: parts.length, end: at };
  });

const corrections = fc.array(
  fc
    .record({
      from: fc.integer({ min: 0, max: 5 * 86_400 }),
      length: fc.integer({ min: -100, max: 20_000 }),
      posture: fc.constantFrom('sitting' as const, 'standing' as const),
      at: fc.integer({ min: 0, max: 10 * 86_400 }),
    })
    .map(
      ({ from, length, posture, at }): Entry => ({
        type: 'corrected',
        at: instant(begin + at * 1000),
        since: instant(begin + from * 1000),
        until: instant(begin + (from + length) * 1000),
        posture,
      }),
    ),
  { maxLength: 6 },
);

/** Clocks go forward on the 29th: the day named 28 March has 23 hours. */
const spring: ZoneOffset = (at) => (at >= Date.parse('2026-03-29T01:00Z') ? 120 : 60);
const autumn: ZoneOffset = (at) => (at >= Date.parse('2026-03-29T01:00Z') ? 60 : 120);
const zones = fc.constantFrom<ZoneOffset>(
  spring,
  autumn,
  () => 0,
  () => -480,
  () => 345,
);

test('the days together hold all that was sat and stood, across 04:00 and changes of the clock', () => {
  fc.assert(
    fc.property(journal, zones, ({ entries, sat, stood, end }, zone) => {
      const days = daysUntil('2026-04-12', 20, zone);
      fc.pre(end < (days.at(-1)?.to ?? 0));
      const all = summariseDays(readTimeline(entries, null), days, limit);
      const sum = (of: 'sittingSeconds' | 'standingSeconds'): number =>
        all.reduce((total, one) => total + one[of], 0);
      expect([sum('sittingSeconds'), sum('standingSeconds')]).toEqual([sat, stood]);
    }),
    { numRuns: times(60) },
  );
});

test('no number is negative, no part is more than its whole, no day holds more than its hours', () => {
  fc.assert(
    fc.property(journal, corrections, zones, ({ entries }, said, zone) => {
      const days = daysUntil('2026-04-02', 9, zone);
      const all = summariseDays(readTimeline([...entries, ...said], null), days, limit);
      all.forEach((one, index) => {
        const bounds = days[index];
        if (bounds === undefined) throw new Error('one summary a day');
        const numbers = Object.values(one).filter((value) => typeof value === 'number');
        expect(numbers.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
        expect(one.overLimitSeconds).toBeLessThanOrEqual(one.sittingSeconds);
        expect(one.boutsOverLimit).toBeLessThanOrEqual(one.bouts);
        expect(one.medianBoutSeconds).toBeLessThanOrEqual(one.longestBoutSeconds);
        expect(one.firstPromptsTaken).toBeLessThanOrEqual(one.firstPrompts);
        expect(one.breaksTaken).toBeLessThanOrEqual(one.breaksOffered);
        expect((one.sittingSeconds + one.standingSeconds) * 1000).toBeLessThanOrEqual(
          bounds.to - bounds.from,
        );
      });
    }),
    { numRuns: times(60) },
  );
});

test('the order of the entries and their doubles change nothing', () => {
  const shuffled = fc.tuple(journal, corrections).chain(([{ entries }, said]) => {
    const all = [...entries, ...said];
    return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }));
  });
  fc.assert(
    fc.property(shuffled, ([entries, mixed]) => {
      for (const key of ['2026-03-26', '2026-03-28']) {
        const bounds = boundsOf(key, spring);
        expect(summarise(mixed, bounds, limit)).toEqual(summarise(entries, bounds, limit));
      }
    }),
    { numRuns: times(60) },
  );
});

test('the blocks of a strip follow each other, lie in the day and hold what was sat', () => {
  fc.assert(
    fc.property(journal, corrections, zones, ({ entries }, said, zone) => {
      const timeline = readTimeline([...entries, ...said], null);
      const bounds = boundsOf('2026-03-28', zone);
      const blocks = stripOf(timeline, bounds, bounds.to);
      let before: number = bounds.from;
      for (const { from, to } of blocks) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        before = to;
      }
      expect(before).toBeLessThanOrEqual(bounds.to);
      const sat = blocks.filter(({ kind }) => kind === 'sitting' || kind === 'call');
      const total = sat.reduce((sum, { from, to }) => sum + to - from, 0);
      const [summary] = summariseDays(timeline, [bounds], limit);
      expect(Math.round(total / 1000)).toBe(summary?.sittingSeconds);
    }),
    { numRuns: times(60) },
  );
});
