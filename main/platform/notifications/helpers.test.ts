/** Owns the proof that helper programs which hang are ended, and no others. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readLog } from '../../app/shell.fixture';
import { endChildren } from './helpers';

const folder = mkdtempSync(join(tmpdir(), 'helpers-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test.runIf(process.platform === 'linux')(
  'a notify-send that hangs behind a shell is ended, others go on',
  async () => {
    const hanging = join(folder, 'notify-send');
    copyFileSync('/bin/sleep', hanging);
    const log = readLog();
    // The shell waits for it, as one that node-notifier starts may do.
    const shell = spawn('/bin/sh', ['-c', `'${hanging}' 60; echo ended`], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const other = spawn('/bin/sleep', ['60']);
    const said = new Promise<string>((resolve) => {
      shell.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString()));
    });
    let told = '';
    void said.then((text) => {
      told = text;
    });
    // The program takes its name only once it runs.
    while (told === '') {
      endChildren('notify-send', log);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(told).toBe('ended\n');
    expect(other.exitCode ?? other.signalCode).toBeNull();
    other.kill();
    expect(log.lines).toEqual([]);
  },
);
