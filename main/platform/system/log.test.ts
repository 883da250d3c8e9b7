/** Owns the proof that the log stays small, keeps its reasons, and never throws. */
import { execFileSync } from 'node:child_process';
import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { handClock } from '../../app/shell.fixture';
import { createLog } from './log';

const folder = mkdtempSync(join(tmpdir(), 'psoas-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('each line has its time and its reason, an error its stack', () => {
  const file = join(folder, 'deep', 'log.txt');
  const log = createLog(file, handClock());
  log.note('started', '0.1.0');
  log.trouble('saving', new Error('disk full'));
  const [first, second] = readFileSync(file, 'utf8').split('\n');
  expect(first).toBe('2026-03-02T09:00:00.000Z note started: 0.1.0');
  expect(second).toBe('2026-03-02T09:00:00.000Z trouble saving: Error: disk full');
});

test('nothing is said after its end, in the file or beside it', () => {
  const file = join(folder, 'ended.txt');
  const echoed: string[] = [];
  const log = createLog(file, handClock(), { echo: (line) => void echoed.push(line) });
  log.end('stopped');
  log.note('commands', 'late');
  log.trouble('loading the help window', new Error('ERR_ABORTED'));
  expect(readFileSync(file, 'utf8')).toBe('2026-03-02T09:00:00.000Z note stopped\n');
  expect(echoed).toEqual(['2026-03-02T09:00:00.000Z note stopped']);
});

test('it takes two files of a quarter of a megabyte at most', () => {
  const file = join(folder, 'much.txt');
  const log = createLog(file, handClock());
  for (let line = 0; line < 9000; line += 1)
    log.note('something that is said again and again', 'x'.repeat(80));
  expect(readdirSync(folder).filter((name) => name.startsWith('much'))).toEqual(['much.txt', 'much.txt.1']);
  for (const name of [file, `${file}.1`]) expect(statSync(name).size).toBeLessThan(300 * 1024);
});

test('what it can’t write is said elsewhere, and nothing is thrown', () => {
  const echoed: string[] = [];
  const said: string[] = [];
  const parts = {
    echo: (line: string) => void echoed.push(line),
    instead: (line: string) => void said.push(line),
  };
  createLog(join('/dev/null', 'log.txt'), handClock(), parts).note('said');
  expect(echoed).toEqual(['2026-03-02T09:00:00.000Z note said']);
  expect(said).toEqual(echoed);
});

describe.skipIf(process.platform === 'win32')('its file', () => {
  test('is for this account alone, also one of before, and also when it is rotated', () => {
    const before = process.umask(0o022);
    try {
      const file = join(folder, 'mode.txt');
      createLog(file, handClock()).note('said');
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const old = join(folder, 'old.txt');
      writeFileSync(old, 'x'.repeat(300 * 1024), { mode: 0o644 });
      createLog(old, handClock()).note('said');
      for (const name of [old, `${old}.1`]) expect(statSync(name).mode & 0o777).toBe(0o600);
    } finally {
      process.umask(before);
    }
  });

  test('that is a link is followed, also when it is rotated', () => {
    const target = join(folder, 'target.txt');
    const link = join(folder, 'link.txt');
    writeFileSync(target, 'x'.repeat(300 * 1024));
    symlinkSync('target.txt', link);
    createLog(link, handClock()).note('said');
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(target, 'utf8')).toContain('note said');
    expect(readdirSync(folder)).toContain('target.txt.1');
  });

  test('that is a pipe hangs nothing', () => {
    const pipe = join(folder, 'pipe.txt');
    execFileSync('mkfifo', [pipe]);
    const said: string[] = [];
    createLog(pipe, handClock(), { instead: (line) => void said.push(line) }).note('said');
    expect(said).toHaveLength(1);
  });
});
