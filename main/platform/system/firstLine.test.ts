/** Owns the proof that of a connection one line is read, and nothing more kept. */
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { seconds } from '../../domain/time';
import { firstLine } from './firstLine';

const ask = (longest = 100) => {
  const from = new PassThrough();
  return { from, line: firstLine(from, seconds(2), longest) };
};

test('a line may come in parts, and a sign may be cut in two', async () => {
  const { from, line } = ask();
  const bytes = Buffer.from('zwölf\nmehr\n');
  for (const byte of bytes) from.write(Buffer.of(byte));
  expect(await line).toBe('zwölf');
});

test('what comes after it is let go by, and kept by nobody', async () => {
  const { from, line } = ask();
  from.write('1\n');
  expect(await line).toBe('1');
  expect(from.listenerCount('data')).toBe(0);
  for (let count = 0; count < 100; count += 1) from.write('x'.repeat(10_000));
  await new Promise((resolve) => setImmediate(resolve));
  expect([from.readableLength, from.writableLength]).toEqual([0, 0]);
});

test('too long a line, an end before one and an error are told, and nothing is read any more', async () => {
  const long = ask(10);
  long.from.write('x'.repeat(11));
  await expect(long.line).rejects.toThrow('too long a line');
  expect(long.from.listenerCount('data')).toBe(0);
  const ended = ask();
  ended.from.destroy();
  await expect(ended.line).rejects.toThrow('closed before a line came');
  const broken = ask();
  broken.from.destroy(new Error('reset'));
  await expect(broken.line).rejects.toThrow('reset');
});
