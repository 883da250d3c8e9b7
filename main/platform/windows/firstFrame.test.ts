/** Owns the proof that a first frame that can't be drawn is left to the page, and told of in the log. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFirstFrames } from './firstFrame';

let folder = '';
const told: string[] = [];
const log = { note() {}, trouble: (what: string, why: unknown) => void told.push(`${what}: ${why}`) };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'first-frame-'));
  mkdirSync(join(folder, 'assets'));
  // As in the package.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  told.length = 0;
});

const code = (text: string): void => writeFileSync(join(folder, 'assets/firstFrame.js'), text);

test('the code beside the pages draws it', async () => {
  code("export const firstFrame = ({ minutes }) => '<main>' + minutes + '</main>';");
  const frames = createFirstFrames<{ minutes: number }>(folder, log);
  frames.prepare();
  expect(await frames.of({ minutes: 30 })).toBe('<main>30</main>');
  expect(told).toEqual([]);
});

test('what it throws is told, and another one is drawn all the same', async () => {
  code(
    "export const firstFrame = (one) => { if (one.bad) throw new Error('bad'); return '<main></main>'; };",
  );
  const frames = createFirstFrames<{ bad: boolean }>(folder, log);
  expect([await frames.of({ bad: true }), await frames.of({ bad: false })]).toEqual(['', '<main></main>']);
  expect(told).toEqual(['drawing the first frame of a window: Error: bad']);
});

test('code that is not there is told of once', async () => {
  const frames = createFirstFrames(folder, log);
  frames.prepare();
  expect([await frames.of({}), await frames.of({})]).toEqual(['', '']);
  expect(told).toHaveLength(1);
});
