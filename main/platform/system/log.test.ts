/** Owns the proof that the log stays small, keeps its reasons, and never throws. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
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

test('it takes two files of a quarter of a megabyte at most', () => {
  const file = join(folder, 'much.txt');
  const log = createLog(file, handClock());
  for (let line = 0; line < 9000; line += 1)
    log.note('something that is said again and again', 'x'.repeat(80));
  expect(readdirSync(folder).filter((name) => name.startsWith('much'))).toEqual(['much.txt', 'much.txt.1']);
  for (const name of [file, `${file}.1`]) expect(statSync(name).size).toBeLessThan(300 * 1024);
});

test('where it can’t write it stays quiet', () => {
  const echoed: string[] = [];
  createLog(join('/dev/null', 'log.txt'), handClock(), (line) => void echoed.push(line)).note('said');
  expect(echoed).toEqual(['2026-03-02T09:00:00.000Z note said']);
});
