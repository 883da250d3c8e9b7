/** Holds the programme that goes on from what was kept to the one that is folded from the beginning, whatever happens to the files. */
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { presetProfile } from '../../domain/person/profile';
import { days, type Instant, instant, type Span } from '../../domain/time';
import { createJournalFile, type JournalFile } from '../../storage/journalFile';
import { createPastFile } from '../../storage/pastFile';
import { noPastFile, type Workplace, workplace } from '../../storage/storage.fixture';
import { createDice, live as liveOn } from './journalLife.fixture';
import { createProgrammeFold } from './programmeFold';

let place: Workplace;
let journal: JournalFile;
let profile = presetProfile;
let reads: Instant[] = [];

beforeEach(() => {
  place = workplace();
  journal = createJournalFile(place);
  profile = presetProfile;
  reads = [];
});
afterEach(() => place.clear());

const file = (month: string): string => join(place.directory, `journal-${month}.jsonl`);
const watched = (): JournalFile => ({
  ...journal,
  read(from, to, kinds) {
    reads.push(from);
    return journal.read(from, to, kinds);
  },
});
const folding = () =>
  createProgrammeFold({
    clock: place.clock,
    journal: watched(),
    pastFile: createPastFile({ ...place, journal, program: import.meta.filename }),
    profile: () => profile,
  });
/** The same from the beginning, by a journal that has read nothing yet, or one that holds more than its files. */
const anew = (by = createJournalFile(place)) =>
  createProgrammeFold({ clock: place.clock, journal: by, pastFile: noPastFile, profile: () => profile })(
    place.clock.now(),
  );

const live = (count: number, dice = createDice(), each = (): void => {}): void =>
  liveOn(journal, place.clock, count, dice, each);
const wait = (length: Span): void => place.clock.wind(length);

describe('the programme of months', () => {
  test('is on every evening what the fold from the beginning says, and breaks read some weeks of it', () => {
    const fold = folding();
    live(130, createDice(), () => expect(fold(place.clock.now())).toEqual(anew()));
    reads = [];
    fold(place.clock.now());
    expect(reads).toHaveLength(1);
    expect((place.clock.now() - (reads[0] ?? 0)) / days(1)).toBeLessThan(65);
  });

  test('is kept over a year off and over clocks that are changed', () => {
    const fold = folding();
    live(60);
    for (const length of [20, 40, 365]) {
      wait(days(length));
      place.clock.shift(120);
      expect(fold(place.clock.now())).toEqual(anew());
      place.clock.shift(60);
      expect(fold(place.clock.now())).toEqual(anew());
    }
  });
});

describe('what was kept is made anew', () => {
  /** Four months are lived and folded; then something is done to them. */
  function changedBy(
    change: () => void,
    by?: () => JournalFile,
  ): { readonly before: unknown; readonly now: unknown } {
    live(120);
    const fold = folding();
    const before = fold(place.clock.now());
    fold(place.clock.now());
    reads = [];
    change();
    const now = fold(place.clock.now());
    expect(reads[0]).toBe(0);
    expect(now).toEqual(anew(by?.()));
    return { before, now };
  }
  const edit = (month: string, how: (text: string) => string): void =>
    writeFileSync(file(month), how(readFileSync(file(month), 'utf8')));

  test('where a month of before was edited by hand, its length and its time as they were', () => {
    const { before, now } = changedBy(() => {
      const { atime, mtime } = statSync(file('2026-03'));
      edit('2026-03', (text) => text.replaceAll('"left":1', '"left":9'));
      utimesSync(file('2026-03'), atime, mtime);
    });
    expect(now).not.toEqual(before);
  });

  test('where a line was added to it, cut off or garbled', () => {
    const line = '{"v":1,"type":"red-flag","at":"2026-03-20T09:00:00.000+01:00","urgency":"urgent"}\n';
    changedBy(() => appendFileSync(file('2026-03'), line));
    changedBy(() => edit('2026-03', (text) => text.slice(0, text.length / 2)));
    changedBy(() => edit('2026-03', (text) => text.replaceAll('prompted', 'pr\u0000mpted')));
  });

  test('where it was taken away, and where it came back', () => {
    let text = '';
    changedBy(() => {
      text = readFileSync(file('2026-03'), 'utf8');
      rmSync(file('2026-03'));
    });
    changedBy(() => writeFileSync(file('2026-03'), text));
  });

  test('where a month before all others came', () => {
    changedBy(() =>
      writeFileSync(
        file('2025-12'),
        '{"v":1,"type":"screened","at":"2025-12-01T09:00:00.000+01:00","redFlag":null}\n',
      ),
    );
  });

  test('where something was recorded of a time long ago', () => {
    changedBy(() =>
      journal.append({ type: 'red-flag', at: instant(Date.UTC(2026, 2, 20)), urgency: 'urgent' }),
    );
  });

  test('where it can’t be written but waits in memory', () => {
    const change = (): void => {
      rmSync(file('2026-03'));
      mkdirSync(file('2026-03'));
      journal.append({ type: 'red-flag', at: instant(Date.UTC(2026, 2, 20)), urgency: 'urgent' });
    };
    changedBy(change, () => journal);
  });

  test('where the conditions forbid every stretch now', () => {
    changedBy(() => {
      profile = { ...presetProfile, conditions: ['hip-surgery'] };
    });
  });

  test('once everything was erased', () => {
    const { now } = changedBy(() => journal.erase());
    expect(now).toMatchObject({ stage: 0, screened: false, log: [] });
  });
});

test('of files that can’t all be read nothing is kept, so that they count once they can be', () => {
  live(120);
  const text = readFileSync(file('2026-03'), 'utf8');
  rmSync(file('2026-03'));
  mkdirSync(file('2026-03'));
  const fold = folding();
  expect(fold(place.clock.now())).toEqual(anew());
  reads = [];
  fold(place.clock.now());
  expect(reads[0]).toBe(0);
  rmSync(file('2026-03'), { recursive: true });
  writeFileSync(file('2026-03'), text);
  expect(fold(place.clock.now())).toEqual(anew());
});
