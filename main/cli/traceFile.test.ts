/** What a simulation is given is read to its end, and what can't be read is told in a sentence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrace, textOf } from './traceFile';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'trace-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (text: string): string => {
  const path = join(folder, 'trace.jsonl');
  writeFileSync(path, text);
  return path;
};
const idles = async (path: string): Promise<unknown[]> => {
  const found: unknown[] = [];
  await readTrace(
    path,
    ({ signal }) => found.push(signal.type === 'sampled' ? signal.sample.idle : signal.type),
    async () => {},
  );
  return found;
};
const line = (idle: number): string => `{"at":"2026-03-02T09:00:00Z","idle":${idle}}`;

describe('a trace', () => {
  it('may begin with a mark, have empty lines and lines of Windows, and end without a break', async () => {
    expect(await idles(file(`\uFEFF${line(1)}\r\n\r\n${line(2)}\n\n${line(3)}`))).toEqual([1000, 2000, 3000]);
  });
  it('larger than what is read at once loses no line', async () => {
    const many = Array.from({ length: 60_000 }, (_, index) => line(index));
    expect(await idles(file(many.join('\n')))).toHaveLength(many.length);
  });
  it('is refused with the number of the line', async () => {
    await expect(idles(file(`${line(1)}\n\n${line(-1)}\n`))).rejects.toThrow(/^line 3: "idle" must be/);
  });
  it('that is empty says so', async () => {
    for (const text of ['', '\n \n']) {
      const path = file(text);
      await expect(idles(path)).rejects.toThrow(`${path} is empty: expected one JSON object a line`);
    }
  });
  it('that is not there, or is a folder, is named in a sentence', async () => {
    const missing = join(folder, 'none.jsonl');
    await expect(idles(missing)).rejects.toThrow(new RegExp(`^there is no file ${missing}$`));
    await expect(idles(folder)).rejects.toThrow(new RegExp(`^${folder} is a folder, not a file$`));
    const below = join(file('x'), 'deeper');
    await expect(idles(below)).rejects.toThrow(/no folder$/);
  });
});

it('a whole text is read without the mark that some programs begin it with', async () => {
  expect(await textOf(file('\uFEFF{}'))).toBe('{}');
});
