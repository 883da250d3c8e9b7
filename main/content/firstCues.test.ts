/** Checks that every exercise, and every variant with words of its own, begins as its file says. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { exerciseIds } from '../domain/exercises/exercises';
import { firstCueOf } from '../domain/exercises/firstCue';
import { exerciseOf } from './exercises';

const folder = resolve(import.meta.dirname, '../../assets/variants');

test('a variant begins in its own words, where it has some', () => {
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    const [exercise = '', variant = ''] = file.split('.');
    const { cues } = JSON.parse(readFileSync(resolve(folder, file), 'utf8'));
    expect([file, firstCueOf(exercise, variant)]).toEqual([file, cues['set-up']]);
  }
});

test('every exercise begins with the first cue of its set-up; what is none has none', () => {
  for (const id of exerciseIds)
    expect(firstCueOf(id, 'plain')).toBe(
      exerciseOf(id).phases.find(({ name }) => name === 'set-up')?.cues[0],
    );
  expect(firstCueOf('handstand', 'plain')).toBeNull();
});
