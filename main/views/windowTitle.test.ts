/** Specifies that every window has a title of its own in the lists of windows. */
import { expect, test } from 'vitest';
import { windowNames } from '../bridge/windows';
import { loadWords } from '../content/words';
import { windowTitle } from './windowTitle';

test('every window has a title of its own, in words', async () => {
  const words = await loadWords('en');
  const titles = windowNames.map((name) => windowTitle(name, words, 'Psoas Pause'));
  expect(new Set(titles).size).toBe(windowNames.length);
  expect(titles.filter((title) => /\w\.\w/.test(title))).toEqual([]);
});
