/** Specifies the cases of the set: what it asks of the app is there, and a small prompt is read at the sizes that have one. */
import { expect, it } from 'vitest';
import { view } from './breakViews';
import { casesOf } from './set/cases.mjs';

it.each([
  ['small', [1, 1.25]],
  ['whole', [1, 1.25, 2]],
] as const)('a %s prompt has its cases at the text sizes that its window can have', async (shape, scales) => {
  const state = {
    name: 'break',
    window: 'break',
    size: [440, 640],
    gives: { breakView: view({ shape }) },
  } as const;
  const cases = await casesOf(state, { texts: [1, 1.25, 2], spoken: ['de'] });
  expect([...new Set(cases.map(({ look }) => look.textScale))]).toEqual(scales);
});
