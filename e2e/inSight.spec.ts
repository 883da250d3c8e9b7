// What must be in sight, or in one place, in the windows of pages as they are on real screens (tools/look/set), by text size and
// language; that nothing is cut or lies over anything is layout.spec.ts.

import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { casesOf, inWords, readStates } from '../tools/look/set/cases.mjs';
import { openStage } from '../tools/look/set/runner.mjs';
import { environment } from './environment';

let stage: Awaited<ReturnType<typeof openStage>>;
test.beforeAll(async () => {
  stage = await openStage(resolve(import.meta.dirname, '../dist/renderer'), environment());
});
test.afterAll(() => stage.close());

/** What a window shows of its elements, by a selector, in each of its cases. */
async function boxesIn(name: string, texts: readonly number[], spoken: readonly string[], selector: string) {
  const state = (await readStates()).find((one) => one.name === name);
  if (state === undefined) throw new Error(`no state ${name}`);
  const cases = await casesOf(state, { texts, spoken });
  const [first] = cases;
  if (first === undefined) throw new Error('no case');
  await stage.show(state, first);
  const found = [];
  for (const one of cases) {
    await stage.dress(one);
    const boxes = stage.page.frames().at(-1)?.locator(selector);
    const all = await boxes?.evaluateAll((elements) =>
      elements.map((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom, hidden: element.scrollWidth - element.clientWidth };
      }),
    );
    found.push({ where: inWords(one), boxes: all ?? [] });
  }
  return found;
}

test('welcome: whom to call stands in sight at every text size, on every screen', async () => {
  const found = await boxesIn(
    'welcome-2-safety',
    [1, 1.5, 2],
    ['en', 'de', 'ar', 'ru'],
    '.signs-banner, .welcome-foot',
  );
  for (const { where, boxes } of found) {
    expect(boxes, where).toHaveLength(2);
    expect(boxes[0]?.bottom, where).toBeLessThanOrEqual(boxes[1]?.top ?? 0);
  }
});

test('twelve weeks: the table scrolls sideways nowhere', async () => {
  const found = await boxesIn('progress-table', [1, 1.5, 2], ['nl', 'de', 'ru', 'fr'], '.table-scroll');
  const hidden = found.filter(({ boxes }) => boxes[0]?.hidden !== 0);
  expect(hidden.map(({ where }) => where)).toEqual([]);
});

test('studies: the legend stands in one row where text is not large', async () => {
  const found = await boxesIn(
    'help-studies',
    [1],
    ['en', 'de', 'ar', 'ru'],
    '.studies-legend > *, .studies-dots > *',
  );
  for (const { where, boxes } of found) {
    expect(boxes.length, where).toBeGreaterThan(3);
    const tops = boxes.map(({ top, bottom }) => Math.round((top + bottom) / 2));
    expect(Math.max(...tops) - Math.min(...tops), where).toBeLessThan(4);
  }
});
