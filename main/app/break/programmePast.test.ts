/** Holds the programme that a start takes from the file of what was before to the one that is folded from the beginning. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { presetProfile } from '../../domain/person/profile';
import { type Instant, instant } from '../../domain/time';
import { createJournalFile, type JournalFile } from '../../storage/journalFile';
import { createPastFile, pastName } from '../../storage/pastFile';
import { noPastFile, type Workplace, workplace } from '../../storage/storage.fixture';
import { createDice, live as liveOn } from './journalLife.fixture';
import { createProgrammeFold } from './programmeFold';

let place: Workplace;
let journal: JournalFile;
let program: string;
let reads: Instant[] = [];

beforeEach(() => {
  place = workplace();
  journal = createJournalFile(place);
  program = join(place.directory, 'program.js');
  writeFileSync(program, 'the rules of today');
  reads = [];
});
afterEach(() => place.clear());

const past = (): string => join(place.directory, pastName);
const month = (name: string): string => join(place.directory, `journal-${name}.jsonl`);
const live = (count: number, each = (): void => {}): void =>
  liveOn(journal, place.clock, count, createDice(), each);

/** What the next start says: nothing of it has been read before. */
function start() {
  const own = createJournalFile(place);
  const watched: JournalFile = {
    ...own,
    read(from, to, kinds) {
      reads.push(from);
      return own.read(from, to, kinds);
    },
  };
  const pastFile = createPastFile({ ...place, journal: own, program });
  return createProgrammeFold({
    clock: place.clock,
    journal: watched,
    pastFile,
    profile: () => presetProfile,
  })(place.clock.now());
}
const anew = () =>
  createProgrammeFold({
    clock: place.clock,
    journal: createJournalFile(place),
    pastFile: noPastFile,
    profile: () => presetProfile,
  })(place.clock.now());
const fromTheBeginning = (): boolean => reads.includes(instant(0));

/** Four months are lived, and a start has kept what they came to. */
function settled(): void {
  live(120);
  start();
  reads = [];
}

describe('a start', () => {
  test('says every evening what the fold from the beginning says, and reads no more than some weeks of it', () => {
    const all: boolean[] = [];
    live(130, () => {
      reads = [];
      expect(start()).toEqual(anew());
      all.push(fromTheBeginning());
    });
    // Until there is a day of before last month; from then on each month goes on from the one before it.
    expect(all.lastIndexOf(true)).toBeLessThan(62);
  });

  test('keeps the file for this account alone, and leaves it as it is where it holds', () => {
    settled();
    expect(statSync(past()).mode & 0o777).toBe(0o600);
    const { ino } = statSync(past());
    start();
    expect(fromTheBeginning()).toBe(false);
    expect(statSync(past()).ino).toBe(ino);
  });
});

describe('the file is thrown away and made anew', () => {
  function changedBy(change: () => void): void {
    settled();
    const before = readFileSync(past(), 'utf8');
    change();
    expect(start()).toEqual(anew());
    expect(fromTheBeginning()).toBe(true);
    reads = [];
    expect(start()).toEqual(anew());
    expect(fromTheBeginning()).toBe(false);
    expect(readFileSync(past(), 'utf8').length).toBeGreaterThan(before.length / 2);
  }
  const edit = (how: (text: string) => string): void =>
    writeFileSync(past(), how(readFileSync(past(), 'utf8')));

  test('where another program wrote it', () =>
    changedBy(() => writeFileSync(program, 'the rules of tomorrow')));
  test('where a number in it is another', () =>
    changedBy(() => edit((text) => text.replace('"stage":', '"stage":1'))));
  test('where it was cut off', () => changedBy(() => edit((text) => text.slice(0, text.length - 2))));
  test('where something was added to it', () => changedBy(() => appendFileSync(past(), '{}\n')));
  test('where it is empty', () => changedBy(() => writeFileSync(past(), '')));
  test('where it is none of ours', () => changedBy(() => writeFileSync(past(), '{"v":1}\nnull\n')));
  test('where a month of before was edited', () =>
    changedBy(() => {
      const text = readFileSync(month('2026-03'), 'utf8');
      writeFileSync(month('2026-03'), text.replaceAll('"left":1', '"left":9'));
    }));
  test('where a line of before last month was added', () =>
    changedBy(() =>
      appendFileSync(
        month('2026-04'),
        '{"v":1,"type":"red-flag","at":"2026-04-20T09:00:00.000+01:00","urgency":"urgent"}\n',
      ),
    ));
});

describe('no file is kept', () => {
  test('where a month of the journal can’t be read, so that it counts once it can be', () => {
    live(120);
    const text = readFileSync(month('2026-03'), 'utf8');
    rmSync(month('2026-03'));
    mkdirSync(month('2026-03'));
    expect(start()).toEqual(anew());
    expect(existsSync(past())).toBe(false);
    rmSync(month('2026-03'), { recursive: true });
    writeFileSync(month('2026-03'), text);
    expect(start()).toEqual(anew());
    expect(existsSync(past())).toBe(true);
  });
  test('where lines were skipped, so that every start tells of them', () => {
    live(120);
    appendFileSync(month('2026-03'), 'no entry\n');
    start();
    expect(existsSync(past())).toBe(false);
  });
  test('once everything was erased, at once', () => {
    settled();
    createPastFile({ ...place, journal, program });
    journal.erase();
    expect(existsSync(past())).toBe(false);
  });
  test('once somebody took the journal away by hand', () => {
    settled();
    for (const name of ['2026-03', '2026-04', '2026-05', '2026-06']) rmSync(month(name), { force: true });
    expect(start()).toMatchObject({ stage: 0, screened: false, log: [] });
    expect(existsSync(past())).toBe(false);
  });
});

test('what stands in its place and can’t be read is left as it is', () => {
  live(120);
  mkdirSync(past());
  expect(start()).toEqual(anew());
  expect(start()).toEqual(anew());
  expect(statSync(past()).isDirectory()).toBe(true);
});

test('where nothing can be kept, the programme is right all the same', () => {
  live(120);
  rmSync(program);
  expect(start()).toEqual(anew());
  expect(existsSync(past())).toBe(false);
  expect(place.logged).toContain('keeping the programme of before');
});
