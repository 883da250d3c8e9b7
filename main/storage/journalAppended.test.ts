/** What the app appends is read into what it knows of a month, which must be what a fresh reading of the file gives. */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Entry } from '../domain/journal';
import { hours, type Instant, instant, minutes } from '../domain/time';
import { createJournalFile, type JournalFile } from './journalFile';
import type { Kinds } from './journalMonth';
import { at, type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let journal: JournalFile;
const file = (): string => join(place.directory, 'journal-2026-03.jsonl');
const [from, to] = [instant(0), at('2100-01-01T00:00:00Z')];
const begin = at('2026-03-02T09:00:00+01:00');
const some: Kinds = new Set(['paused', 'prompted']);

const paused = (after: number): Entry => ({
  type: 'paused',
  at: instant(begin + after * minutes(1)),
  until: null,
});
const resumed = (after: number): Entry => ({ type: 'resumed', at: instant(begin + after * minutes(1)) });

beforeEach(() => {
  place = workplace();
  journal = createJournalFile(place);
});
afterEach(() => {
  journal.dispose();
  place.clear();
});

/** All that can be read of a journal, whole and of some kinds, and where its days lie. */
function allOf(one: JournalFile) {
  const instants = Array.from({ length: 60 }, (_, hour): Instant => instant(begin + hour * hours(1)));
  return {
    whole: one.read(from, to),
    some: one.read(from, to, some ?? undefined),
    local: instants.map(one.localTime(from, to)),
    problems: one.problems(),
  };
}

const withoutEnd = (): void => writeFileSync(file(), readFileSync(file(), 'utf8').trimEnd());
const editedInPlace = (): void =>
  writeFileSync(file(), readFileSync(file(), 'utf8').replace('"paused"', '"Paused"'));

const happenings: Readonly<Record<string, () => void>> = {
  'nothing in between': () => {},
  'another zone': () => place.clock.shift(540),
  'a line by another hand': () =>
    appendFileSync(file(), '{"v":1,"type":"resumed","at":"2026-03-02T10:00:00.000+01:00"}\n'),
  'a line that is none': () => appendFileSync(file(), 'garbage\n'),
  'a torn line': () => appendFileSync(file(), '{"v":1,"type":"resu'),
  'a last line that lost its end': withoutEnd,
  'a line changed in its place': editedInPlace,
  'an empty file': () => writeFileSync(file(), ''),
};

test.each(Object.entries(happenings))('what is known after appending is what is there: %s', (_, happen) => {
  journal.append(paused(0));
  allOf(journal);
  journal.append(resumed(1));
  allOf(journal);
  happen();
  for (const entry of [paused(2), resumed(60 * 24 + 1), paused(60 * 30)]) {
    journal.append(entry);
    expect(allOf(journal)).toEqual(allOf(createJournalFile(place)));
  }
  happen();
  journal.append(paused(60 * 31));
  expect(allOf(journal)).toEqual(allOf(createJournalFile(place)));
});

test('a month that was read is not read again for what the app appends to it', () => {
  for (const after of [0, 1, 2]) journal.append(paused(after));
  const before = [journal.read(from, to), journal.read(from, to, some ?? undefined)];
  journal.append(paused(3));
  const now = [journal.read(from, to), journal.read(from, to, some ?? undefined)];
  expect(now.map((entries) => entries.length)).toEqual([4, 4]);
  // The very objects: nothing was parsed anew.
  for (const [index, entries] of before.entries())
    for (const [place, entry] of entries.entries()) expect(now[index]?.[place]).toBe(entry);
  expect(now[0]?.at(-1)).toEqual(paused(3));
});
