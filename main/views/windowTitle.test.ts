/** Specifies that every window has a title of its own in the lists of windows. */
import { expect, test } from 'vitest';
import { windowNames } from '../bridge/windows';
import { loadWords } from '../content/words';
import { titleShowing, windowTitle } from './windowTitle';

test('every window has a title of its own, in words', async () => {
  const words = await loadWords('en');
  const titles = windowNames.map((name) => windowTitle(name, words, 'Psoas Pause'));
  expect(new Set(titles).size).toBe(windowNames.length);
  expect(titles.filter((title) => /\w\.\w/.test(title))).toEqual([]);
});

test('a window with several pages is called by the one that it shows, the break by that alone, the others as before', () => {
  const titles = windowNames.map((name) => [name, titleShowing(name, 'Twelve weeks', 'Psoas Pause')]);
  expect(Object.fromEntries(titles)).toEqual({
    break: 'Twelve weeks',
    settings: null,
    today: 'Twelve weeks – Psoas Pause',
    help: 'Twelve weeks – Psoas Pause',
    welcome: null,
  });
});

test('a page that has not drawn yet, and has the app’s name, changes no name', () => {
  expect(titleShowing('today', 'Psoas Pause', 'Psoas Pause')).toBeNull();
});
