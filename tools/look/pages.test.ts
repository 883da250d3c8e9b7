/** Specifies that every window of the app is looked at, each picture under a name of its own. */
import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { windowNames } from '../../main/bridge/windows';
import type { Page } from './page';

const files = readdirSync(new URL('./pages', import.meta.url));
const pages = (
  await Promise.all(
    files.map(async (file): Promise<readonly Page[]> => (await import(`./pages/${file}`)).pages),
  )
).flat();

it.each(windowNames)('the %s window has states to look at', (name) => {
  expect(pages.filter(({ window }) => window === name)).not.toEqual([]);
});

it('no picture takes the place of another', () => {
  const names = pages.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
