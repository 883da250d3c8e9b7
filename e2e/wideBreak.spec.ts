// The break window where it is wider than high, as it is made where a low screen leaves large text no height
// (renderer/break/wide.css): the stage has one half of it, and what is to be answered is in sight at once.

import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { casesOf, readStates } from '../tools/look/set/cases.mjs';
import { check } from '../tools/look/set/check.mjs';
import { openStage } from '../tools/look/set/runner.mjs';
import { environment } from './environment';

let stage: Awaited<ReturnType<typeof openStage>>;
// Nine cases each: a limit against hanging, not a measurement. On two cores that eight other jobs shared a minute was too little.
test.setTimeout(180_000);
test.beforeAll(async () => {
  stage = await openStage(resolve(import.meta.dirname, '../dist/renderer'), environment());
});
test.afterAll(() => stage.close());

/** A state of the break window, and its cases at 200 % text that are wider than high. */
async function wide(name: string) {
  const state = (await readStates()).find((one) => one.name === name);
  if (state === undefined) throw new Error(`no state ${name}`);
  const cases = await casesOf(state, { texts: [2], spoken: ['en', 'de', 'ar'] });
  const some = cases.filter(({ width, height }) => width > height * 1.25);
  expect(some).toHaveLength(3);
  return { state, cases: some };
}

test('advice and questions need no scrolling', async () => {
  for (const [name, still] of [
    ['break-done-paused', '.break-middle'],
    ['break-ask', '.break'],
    ['break-asked', '.break'],
  ] as const) {
    const { state, cases } = await wide(name);
    const found = await check(
      stage,
      state,
      cases.map((one) => ({ ...one, still })),
    );
    expect(found, name).toEqual([]);
  }
});

test('the dome takes the height of its half', async () => {
  for (const name of ['break-prompt-standing', 'break-setup', 'break-done']) {
    const { state, cases } = await wide(name);
    for (const one of cases) {
      await stage.show(state, one);
      const height = await stage.page
        .frames()
        .at(-1)
        ?.evaluate(() => document.querySelector('.dome-place')?.getBoundingClientRect().height);
      expect(height, `${name} ${one.look.language}`).toBeGreaterThan(one.height * 0.3);
    }
  }
});
