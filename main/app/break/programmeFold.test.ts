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
import type { Entry } from '../../domain/journal';
import { presetProfile } from '../../domain/person/profile';
import { randomOf } from '../../domain/statistics/advice/chance';
import { after, days, type Instant, instant, minutes, type Span } from '../../domain/time';
import { createJournalFile, type JournalFile } from '../../storage/journalFile';
import { type Workplace, workplace } from '../../storage/storage.fixture';
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
const folding = () => createProgrammeFold({ clock: place.clock, journal: watched(), profile: () => profile });
/** The same from the beginning, by a journal that has read nothing yet, or one that holds more than its files. */
const anew = (by = createJournalFile(place)) =>
  createProgrammeFold({ clock: place.clock, journal: by, profile: () => profile })(place.clock.now());

/** Numbers that look random and are the same in every run. */
function createDice(): (sides: number) => number {
  const next = randomOf(20260302);
  return (sides) => Math.floor(next() * sides);
}

/** What a day of some practice, some soreness and now and then pain leaves in the journal, from `morning` on. */
function lived(morning: Instant, dice: (sides: number) => number): readonly Entry[] {
  const at = (minute: number): Instant => after(morning, minutes(minute));
  const breaks = Array.from({ length: dice(6) }, (_, number): readonly Entry[] => {
    const from = 30 + number * 90;
    const how = (['easy', 'fine', 'hard', 'hurt'] as const)[dice(9)] ?? 'fine';
    return [
      { type: 'prompted', at: at(from), ordinal: 1, sittingSeconds: 1800 },
      {
        type: 'guide-closed',
        at: at(from + 3),
        since: at(from + 1),
        exercise: dice(5) === 0 ? 'glute-bridge' : 'seated',
        held: { left: dice(40), right: dice(40) },
        plannedSeconds: 60,
        completed: dice(3) > 0,
      },
      { type: 'prompt-closed', at: at(from + 3), ordinal: 1, outcome: dice(4) === 0 ? 'skipped' : 'taken' },
      { type: 'felt', at: at(from + 4), how: dice(3) === 0 ? 'hurt' : how },
      { type: 'felt', at: at(from + 5), how },
      {
        type: 'bout-ended',
        at: at(from + 5),
        since: at(from - 30),
        until: at(from),
        sittingSeconds: 1800,
        by: 'end',
      },
    ];
  });
  const said: readonly Entry[] = [
    { type: 'screened', at: at(1), redFlag: null },
    { type: 'soreness', at: at(2), score: dice(8), legSymptoms: dice(60) === 0 },
    { type: 'pain-during', at: at(500), pain: dice(7) },
    { type: 'next-morning', at: at(3), worse: dice(3) === 0 },
    { type: 'breaks-chosen', at: at(6), breaks: dice(2) === 0 ? null : 1 + dice(5) },
    { type: 'programme-resumed', at: at(7) },
    { type: 'reviewed', at: at(8) },
  ];
  // Late in the evening, beyond midnight, belongs to the same day.
  const late: readonly Entry[] = [{ type: 'soreness', at: at(17 * 60), score: dice(8), legSymptoms: null }];
  return [...said.filter(() => dice(4) === 0), ...breaks.flat(), ...(dice(5) === 0 ? late : [])];
}

/** Lives so many days, each told in the evening; off at the weekend. */
function live(count: number, dice = createDice(), each: () => void = () => {}): void {
  for (let day = 0; day < count; day += 1) {
    if (day % 7 < 5) for (const entry of lived(place.clock.now(), dice)) journal.append(entry);
    place.clock.wind(minutes(18 * 60));
    each();
    place.clock.wind(minutes(6 * 60));
  }
}

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
