import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Entry } from '../domain/journal';
import { hours, instant, seconds } from '../domain/time';
import { createJournalFile, type JournalFile } from './journalFile';
import { at, type Workplace, workplace } from './storage.fixture';

let place: Workplace;
let journal: JournalFile;
const file = (month: string): string => join(place.directory, `journal-${month}.jsonl`);
const lines = (month: string): string[] => readFileSync(file(month), 'utf8').split('\n');
const from = instant(0);
const to = at('2100-01-01T00:00:00Z');

const started: Entry = {
  type: 'bout-started',
  at: at('2026-03-02T09:00:10+01:00'),
  since: at('2026-03-02T09:00:00+01:00'),
};
const prompted: Entry = {
  type: 'prompted',
  at: at('2026-03-02T09:30:00+01:00'),
  ordinal: 1,
  sittingSeconds: 1800,
};
const paused: Entry = { type: 'paused', at: at('2026-03-02T09:31:00+01:00'), until: null };
const guide: Entry = {
  type: 'guide-closed',
  at: at('2026-04-01T09:02:00+01:00'),
  since: at('2026-04-01T09:00:00+01:00'),
  exercise: 'standing-step',
  held: { left: 30, right: 15 },
  plannedSeconds: 60,
  completed: false,
};

beforeEach(() => {
  place = workplace();
  journal = createJournalFile(place);
});
afterEach(() => {
  journal.dispose();
  place.clear();
});

test('entries are read as they were written, one file a month, instants with the local offset', () => {
  expect(journal.firstAt()).toBeNull();
  for (const entry of [started, prompted, paused, guide]) journal.append(entry);
  expect(journal.firstAt()).toBe(started.at);
  expect(journal.read(from, to)).toEqual([started, prompted, paused, guide]);
  expect(createJournalFile(place).read(from, to)).toEqual([started, prompted, paused, guide]);
  expect(readdirSync(place.directory).sort()).toEqual(['journal-2026-03.jsonl', 'journal-2026-04.jsonl']);
  expect(lines('2026-03')[0]).toBe(
    '{"v":1,"type":"bout-started","at":"2026-03-02T09:00:10.000+01:00","since":"2026-03-02T09:00:00.000+01:00"}',
  );
});

test('a reading is a half-open span and reads no month that it does not need', () => {
  for (const entry of [started, prompted, paused]) journal.append(entry);
  expect(journal.read(started.at, prompted.at)).toEqual([started]);
  writeFileSync(file('2024-01'), 'garbage\n');
  journal.read(started.at, to);
  expect(journal.problems()).toEqual([]);
  journal.read(from, to);
  expect(journal.problems()).toMatchObject([{ details: ['journal-2024-01.jsonl:1'] }]);
});

test('an entry of the small hours is filed by local time and found', () => {
  const late: Entry = { type: 'resumed', at: at('2026-02-28T23:30:00Z') };
  journal.append(late);
  expect(readdirSync(place.directory)).toEqual(['journal-2026-03.jsonl']);
  expect(journal.read(late.at, instant(late.at + 1))).toEqual([late]);
});

describe('damage', () => {
  test('torn, foreign and garbled lines are skipped, named with their numbers and left as they are', () => {
    journal.append(started);
    const foreign = [
      'not json',
      '{"v":2,"type":"resumed","at":"2026-03-02T09:31:00.000+01:00"}',
      '{"v":1,"type":"juggled","at":"2026-03-02T09:31:00.000+01:00"}',
      '{"v":1,"type":"resumed","at":"yesterday"}',
      '{"v":1,"type":"prompted","at":"2026-03-02T09:31:00.000+01:00","ordinal":"1","sittingSeconds":1800}',
    ];
    appendFileSync(file('2026-03'), `${foreign.join('\n')}\n\n{"v":1,"type":"resu`);
    journal.append(prompted);
    expect(journal.read(from, to)).toEqual([started, prompted]);
    const numbers = [2, 3, 4, 5, 6, 8].map((line) => `journal-2026-03.jsonl:${line}`);
    expect(journal.problems()).toEqual([
      { file: 'journal', problem: 'lines-skipped', keptAs: null, details: numbers },
    ]);
    expect(lines('2026-03').slice(1, 8)).toEqual([...foreign, '', '{"v":1,"type":"resu']);
    journal.read(from, to);
    expect(place.logged).toHaveLength(1);
  });

  test('a mark of the byte order and line ends of another system cost no line', () => {
    for (const entry of [started, prompted]) journal.append(entry);
    writeFileSync(file('2026-03'), `\uFEFF${lines('2026-03').join('\r\n')}`);
    journal.append(paused);
    expect(journal.read(from, to)).toEqual([started, prompted, paused]);
    expect(journal.problems()).toEqual([]);
  });

  test('a full last line that lost only its end is read, and the next entry starts on a new line', () => {
    journal.append(started);
    writeFileSync(file('2026-03'), lines('2026-03')[0] ?? '');
    journal.append(prompted);
    expect(journal.read(from, to)).toEqual([started, prompted]);
    expect(lines('2026-03')).toHaveLength(3);
  });
});

test('what can not be written waits in memory, is read from there, and is written in its order', () => {
  mkdirSync(file('2026-03'));
  journal.append(started);
  journal.append(prompted);
  expect(journal.read(from, to)).toEqual([started, prompted]);
  expect(journal.problems()).toContainEqual(
    expect.objectContaining({ file: 'journal', problem: 'not-writable' }),
  );
  rmdirSync(file('2026-03'));
  place.clock.wind(seconds(60));
  expect(journal.problems().filter(({ problem }) => problem === 'not-writable')).toEqual([]);
  expect(createJournalFile(place).read(from, to)).toEqual([started, prompted]);
  expect(place.clock.waiting()).toBe(0);
});

test('erase leaves no entry, on the disk or in memory, and nothing of anyone else is touched', () => {
  journal.append(started);
  journal.append(guide);
  writeFileSync(join(place.directory, 'journal-notes.txt'), 'mine');
  journal.erase();
  expect(journal.read(from, to)).toEqual([]);
  expect(readdirSync(place.directory)).toEqual(['journal-notes.txt']);
  journal.append(prompted);
  expect(journal.read(from, to)).toEqual([prompted]);
});

test('a day spent in another zone keeps its own local time', () => {
  place.clock.shift(540);
  journal.append(started);
  place.clock.shift(60);
  journal.append({ ...prompted, at: instant(started.at + hours(30)) });
  const local = journal.localTime(from, to);
  expect(local(instant(started.at - 1))).toBe(60);
  expect(local(instant(started.at + hours(5)))).toBe(540);
  expect(local(instant(started.at + hours(31)))).toBe(60);
});

test('entries survive the death of the process in the midst of writing', async () => {
  // The app's own code, bundled into a process of its own that appends until it is killed and tells what is done.
  const entry = join(place.directory, 'writer.ts');
  writeFileSync(
    entry,
    `import { createJournalFile } from ${JSON.stringify(join(import.meta.dirname, 'journalFile'))};
    import { createFolder } from ${JSON.stringify(join(import.meta.dirname, 'folder'))};
    const clock = { utcOffset: () => 60, wakeAfter: () => ({ dispose() {} }) };
    const log = { note: console.error, trouble: console.error };
    const folder = createFolder(${JSON.stringify(place.directory)}, log);
    const journal = createJournalFile({ folder, clock, log });
    for (let count = 1; ; count += 1) {
      journal.append({ type: 'prompted', at: ${started.at} + count, ordinal: count, sittingSeconds: 1800 });
      process.stdout.write(count + '\\n');
    }`,
  );
  await build({
    configFile: false,
    logLevel: 'silent',
    root: import.meta.dirname,
    ssr: { noExternal: true },
    build: { ssr: entry, outDir: join(place.directory, 'built') },
  });
  const child = spawn(process.execPath, [join(place.directory, 'built', 'writer.js')]);
  let said = '';
  child.stdout.on('data', (text) => {
    said += String(text);
    if (said.split('\n').length > 50) child.kill('SIGKILL');
  });
  await once(child, 'exit');
  const done = Number(said.split('\n').at(-2));
  const read = journal.read(from, to);
  expect(done).toBeGreaterThanOrEqual(50);
  expect(read.slice(0, done).map((entry) => entry.type === 'prompted' && entry.ordinal)).toEqual(
    Array.from({ length: done }, (_, index) => index + 1),
  );
  journal.append(paused);
  expect(journal.read(from, to).at(-1)).toEqual(paused);
});

test('of some kinds only those are given, torn lines are told all the same, and a full reading knows more', () => {
  for (const entry of [started, prompted, guide, paused]) journal.append(entry);
  const wrong =
    '{"v":1,"type":"prompted","at":"2026-03-02T09:31:00.000+01:00","ordinal":"1","sittingSeconds":1800}';
  appendFileSync(file('2026-03'), `${wrong}\n{"v":1,"type":"resu\n`);
  const some = new Set(['guide-closed', 'paused'] as const);
  const reopened = createJournalFile(place);
  const numbers = (): readonly string[] => reopened.problems().flatMap(({ details }) => details);
  expect(reopened.read(from, to, some)).toEqual([paused, guide]);
  expect(numbers()).toHaveLength(1);
  expect(reopened.firstAt()).toBe(started.at);
  expect(reopened.read(from, to)).toHaveLength(4);
  expect(numbers()).toHaveLength(2);
  expect(reopened.read(from, to, some)).toEqual([paused, guide]);
  expect(numbers()).toHaveLength(2);
  reopened.append({ ...guide, at: instant(guide.at + 1) });
  expect(reopened.read(from, to, some)).toHaveLength(3);
});
