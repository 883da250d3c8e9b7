/** Says how a program that serves a test is waited for, and what comes of one that ends by itself. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStage, isListening } from './live';

test.skipIf(process.platform === 'win32')('a program that serves is there when others may come', async () => {
  const stage = createStage();
  const socket = join(stage.folder, 'socket');
  const listen = `require('node:net').createServer().listen(${JSON.stringify(socket)})`;
  const late = `setTimeout(() => ${listen}, 100)`;
  const program = await stage.service(process.execPath, ['-e', late], {}, () => isListening(socket));
  expect([program.exitCode, await isListening(socket)]).toEqual([null, true]);
  await stage.end();
});

test('one that ends before is told of at once, with what it printed', async () => {
  const stage = createStage();
  const script = 'console.error("no server"); process.exitCode = 69';
  const started = stage.service(process.execPath, ['-e', script], {}, () => false);
  await expect(started).rejects.toThrow(`${process.execPath} ended by itself: no server`);
  await expect(stage.end()).rejects.toThrow('ended by itself');
});

test('one that ends later is told of at the end, one that the test ends is not', async () => {
  const stage = createStage();
  const asked = [
    '-e',
    'process.stdin.resume(); setTimeout(() => console.log("ready"), 0); setInterval(() => {}, 1000)',
  ];
  const ready = (output: string): boolean => output.includes('ready');
  const first = await stage.service(process.execPath, asked, {}, ready);
  const second = await stage.service(process.execPath, asked, {}, ready);
  const gone = new Promise((done) => second.once('exit', done));
  first.kill();
  process.kill(second.pid ?? 0, 'SIGKILL');
  await gone;
  await expect(stage.end()).rejects.toThrow('ended by itself: ready');
});

test('one that is not installed is told of at once', async () => {
  const stage = createStage();
  await expect(stage.service('no-such-program', [], {}, () => false)).rejects.toThrow('ENOENT');
  await stage.end().catch(() => {});
});
