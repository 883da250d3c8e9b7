// Every window and state as it is laid out on real screens, by text size and language: nothing lies over another, is
// cut, has no height, scrolls sideways or out of the keyboard's reach (tools/look/set). A part of `npm run look:set`,
// chosen so that each kind is in it: the longest words, the longest lines, the one that is written from the right, the ends of the
// text sizes.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { type WindowName, windowNames } from '../main/bridge/windows';
import { casesOf, heightsOfBreak, readStates } from '../tools/look/set/cases.mjs';
import { check } from '../tools/look/set/check.mjs';
import { openStage } from '../tools/look/set/runner.mjs';
import { inText, written } from '../tools/look/set/walk.mjs';
import { environment } from './environment';

const built = resolve(import.meta.dirname, '../dist/renderer');

let stage: Awaited<ReturnType<typeof openStage>>;
test.beforeAll(async () => {
  stage = await openStage(built, environment());
});
test.afterAll(() => stage.close());

/** How many pixels of two pictures (PNG) differ by more than a tenth. */
function pixelsApart(one: Buffer, other: Buffer): number {
  const folder = mkdtempSync(join(tmpdir(), 'psoas-apart-'));
  const paths = [one, other].map((picture, index) => {
    const path = join(folder, `${index}.png`);
    writeFileSync(path, picture);
    return path;
  });
  const { stderr } = spawnSync('compare', ['-metric', 'AE', '-fuzz', '10%', ...paths, 'null:'], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return Number(stderr.trim().split(' ')[0]);
}

/** The windows; the break's, which has as many states as all others, in two parts. */
interface Part {
  readonly window: WindowName;
  readonly name: string;
  readonly is: (index: number) => boolean;
}
const parts: readonly Part[] = [
  { window: 'break', name: 'break, one half', is: (index) => index % 2 === 0 },
  { window: 'break', name: 'break, the other half', is: (index) => index % 2 === 1 },
  ...windowNames
    .filter((name) => name !== 'break')
    .map((name): Part => ({ window: name, name, is: () => true })),
];

for (const { window, name, is } of parts) {
  test(`${name}: every state fits its window on every screen`, async () => {
    test.setTimeout(240_000);
    const found: string[] = [];
    const states = (await readStates()).filter((one) => one.window === window);
    for (const state of states.filter((_, index) => is(index))) {
      const cases = await casesOf(state, { texts: [1, 2], spoken: ['ru', 'ar'] });
      // Two that are no languages: English stretched by a third, and English from the right. The narrowest and the lowest are enough.
      const pseudo = await casesOf(state, { texts: [1, 2], spoken: ['en-XA', 'en-XB'] });
      cases.push(...pseudo.filter(({ screen }) => screen === '1024x768' || screen === '1366x768 at 125 %'));
      found.push(...(await check(stage, state, cases)));
    }
    expect(found).toEqual([]);
  });
}

/** What a break comes to: each of them is laid out anew by the height of the window. */
const breakStates = [
  ...['prompt-no-step', 'setup', 'tilt-seated', 'hold-first', 'walk', 'hurts'],
  ...['done-asked', 'done-paused'],
];

test('break: nothing is cut at any height from 440 to 900, at any text size', async () => {
  test.setTimeout(240_000);
  const found: string[] = [];
  const cases = await heightsOfBreak({ step: 46, texts: [1, 1.25, 1.5, 2], spoken: ['fr', 'ar'] });
  for (const state of (await readStates()).filter(({ name }) =>
    breakStates.includes(name.slice('break-'.length)),
  ))
    found.push(...(await check(stage, state, cases)));
  expect(found).toEqual([]);
});

test('help: the sidebar needs no scrolling where a low screen meets large text', async () => {
  const state = (await readStates()).find(({ name }) => name === 'help-index');
  if (state === undefined) throw new Error('no state');
  const cases = await casesOf(state, { texts: [2], spoken: ['en', 'de', 'ar'] });
  const low = cases.filter(({ screen }) => screen === '1366x768 at 125 %');
  expect(low).toHaveLength(3);
  expect(
    await check(
      stage,
      state,
      low.map((one) => ({ ...one, still: '.sidebar' })),
    ),
  ).toEqual([]);
});

test('break: the pill and the small prompt are whole at every text size that they have', async () => {
  const found: string[] = [];
  const small = (await readStates()).filter(({ name }) => /^break-(knock|small|pill)/.test(name));
  for (const state of small) {
    const cases = await casesOf(state, { texts: [1, 1.25, 1.5, 1.75, 2], spoken: ['ru', 'fr', 'ar', 'de'] });
    found.push(...(await check(stage, state, cases)));
  }
  expect(small.length).toBeGreaterThan(8);
  expect(found).toEqual([]);
});

test('break: the walks by keyboard and by ear are those that are written down', async () => {
  const document = readFileSync(resolve(import.meta.dirname, '../docs/screen-readers.md'), 'utf8');
  const states = await readStates();
  for (const name of written) {
    const state = states.find((one) => one.name === name);
    if (state === undefined) throw new Error(`no state ${name}`);
    await stage.show(state, { width: state.size[0], height: state.size[1] });
    const block = document.split(`### ${name}\n\n\`\`\`text\n`)[1]?.split('\n```')[0];
    expect(inText(await stage.walk()), name).toBe(block);
  }
});

for (const name of ['settings-sitting', 'today', 'help-why', 'welcome-1-why']) {
  test(`${name}: every stop of the keyboard has a name, and one heading says what it is`, async () => {
    const state = (await readStates()).find((one) => one.name === name);
    if (state === undefined) throw new Error(`no state ${name}`);
    await stage.show(state, { width: state.size[0], height: state.size[1] });
    const { stops, tree } = await stage.walk();
    expect(stops.length).toBeGreaterThan(1);
    expect(stops.length).toBeLessThan(60);
    // What folds and unfolds is told as its words alone.
    expect(stops.filter((stop) => !stop.includes('"') && !/^text: \S/.test(stop))).toEqual([]);
    expect(tree.match(/\[level=1\]/g)).toHaveLength(1);
    expect(tree.match(/- main/g)).toHaveLength(1);
  });
}

test('each state is shown in the look that is asked for, whatever the one before had on', async () => {
  for (const state of (await readStates()).filter(({ name }) => /^break-small/.test(name))) {
    const [first] = await casesOf(state, { texts: [1], spoken: ['de'] });
    if (first === undefined) throw new Error('no case');
    await stage.show(state, first);
    await stage.picture(first);
    const languages = stage.page.frames().map((frame) => frame.evaluate(() => document.documentElement.lang));
    expect((await Promise.all(languages)).at(-1), state.name).toBe('de');
  }
});

test('keys that are pressed for a picture reach the window, whatever was shown before', async () => {
  const done = (await readStates()).find(({ name }) => name === 'break-done');
  const [first] = done === undefined ? [] : await casesOf(done, { texts: [1], spoken: ['en'] });
  if (done === undefined || first === undefined) throw new Error('no state');
  const state: typeof done = {
    ...done,
    steps: async (shown) => {
      // In its first second the window takes no keys.
      await shown.waitForTimeout(1200);
      await shown.keyboard.press('4');
    },
  };
  await stage.show(state, first);
  await stage.sheet('one', [{ words: 'one', picture: await stage.picture(first) }]);
  await stage.show(state, first);
  await expect(stage.page.frameLocator('iframe').locator('.hurts')).toBeVisible();
});

test('what is open stays open while a window changes its language; what was refused is said anew for its picture', async () => {
  const states = await readStates();
  /** Whether all of a state outlasts a change to German. */
  const outlasts = async (name: string): Promise<boolean> => {
    const state = states.find((one) => one.name === name);
    if (state === undefined) throw new Error(`no state ${name}`);
    const [english] = await casesOf(state, { texts: [1], spoken: ['en'] });
    const [german] = await casesOf(state, { texts: [1], spoken: ['de'] });
    if (english === undefined || german === undefined) throw new Error(`no case of ${name}`);
    await stage.show(state, english);
    const kept = await stage.dress(german);
    if (!kept) await stage.show(state, english);
    await stage.sweep([german]);
    return kept;
  };
  for (const name of [
    'settings-preset',
    'settings-erase',
    'help-source',
    'break-prompt-later',
    'break-another',
  ])
    expect(await outlasts(name), name).toBe(true);
  expect(await outlasts('settings-refused')).toBe(false);
  const shown = stage.page.frames().at(-1);
  if (shown === undefined) throw new Error('nothing is shown');
  await expect(shown.locator('html[lang=de] .setting-refusal').first()).toContainText('passt nicht');
});

test('a close-up that its canvas gives back to the drawing is painted again', async () => {
  const state = (await readStates()).find(({ name }) => name === 'break-tilt-seated');
  const [first] = state === undefined ? [] : await casesOf(state, { texts: [1], spoken: ['en'] });
  if (state === undefined || first === undefined) throw new Error('no state');
  // What is pictured is the drawing, as on paper.
  await stage.show(state, first);
  const shown = await stage.picture(first);
  await stage.page
    .frames()
    .at(-1)
    ?.evaluate(() => document.querySelector('.tilt-lens > g')?.replaceChildren());
  const empty = await stage.picture(first);
  expect(pixelsApart(shown, empty)).toBeGreaterThan(6000);
});

test('welcome: the dots of its steps are evenly apart, and what is chosen from stands under the heading', async () => {
  for (const name of ['welcome-1-why', 'welcome-2-safety', 'welcome-4-plan']) {
    const state = (await readStates()).find((one) => one.name === name);
    if (state === undefined) throw new Error(`no state ${name}`);
    for (const one of await casesOf(state, { texts: [1, 1.5, 2], spoken: ['de', 'ar'] })) {
      await stage.show(state, one);
      const found = await stage.page
        .frames()
        .at(-1)
        ?.evaluate(() => {
          const boxes = (selector: string) =>
            [...document.querySelectorAll(selector)].map((box) => box.getBoundingClientRect());
          const dots = boxes('.welcome-steps li').map(({ left, right }) => (left + right) / 2);
          const apart = dots.slice(1).map((dot, index) => Math.abs(dot - (dots[index] ?? 0)));
          const [heading] = boxes('h1');
          const isAtStart = ({ left, right }: DOMRect) =>
            Math.abs(document.dir === 'rtl' ? right - (heading?.right ?? 0) : left - (heading?.left ?? 0)) <
            1;
          return {
            uneven: Math.max(...apart) - Math.min(...apart),
            astray: boxes('.ticks').filter((box) => !isAtStart(box)).length,
          };
        });
      expect(found?.uneven, `${name} ${JSON.stringify(one)}`).toBeLessThan(1);
      expect(found?.astray, `${name} ${JSON.stringify(one)}`).toBe(0);
    }
  }
});

test('what is wrong is found: words over each other, cut, without height, beside the window', async () => {
  const [state] = await readStates();
  const [first] = state === undefined ? [] : await casesOf(state, { texts: [1], spoken: ['en'] });
  if (state === undefined || first === undefined) throw new Error('no state');
  await stage.show(state, first);
  const found = async (markup: string): Promise<readonly string[]> => {
    await stage.fill(markup);
    const complaints = (await stage.sweep([first])).flat();
    return [...new Set(complaints.map((complaint) => complaint.replace(/:.*| by .*| \(.*/, '')))];
  };
  const words = '<p style="position:absolute;top:10px;inset-inline-start:10px">Words</p>';
  expect(await found(words)).toEqual([]);
  expect(await found(words + words.replace('Words', 'Others'))).toEqual(['over each other']);
  expect(await found(`<button style="position:absolute;top:10px">Press</button>${words}`)).toEqual([
    'over each other',
  ]);
  expect(await found('<div style="overflow:hidden;block-size:9px">Words</div>')).toEqual(['cut']);
  expect(await found('<p style="position:absolute;inset-inline-start:-9px">Words</p>')).toEqual(['cut']);
  const layer = (name: string) => `<div class="${name}" style="position:static;block-size:50px"></div>`;
  expect(await found(`<div>${layer('dome')}${layer('dome dome-over')}</div>`)).toEqual(['layers apart']);
  expect(await found('<div style="overflow:auto;block-size:9px">Words</div>')).toEqual([
    'scrolls in no height',
    "scrolls out of the keyboard's reach",
  ]);
  expect(await found('<div style="overflow:auto"><p style="inline-size:999px">Words</p></div>')).toContain(
    'scrolls sideways',
  );
  expect(await found('<nav></nav>')).toEqual(['an empty landmark']);
  const row = (align: string) =>
    `<div role="radiogroup" style="display:flex;align-items:${align}"><button role="radio">One</button><button role="radio">Two<br>lines</button></div>`;
  const tiles = (columns: number) =>
    `<div class="tiles" style="display:grid;grid-template-columns:repeat(${columns},60px)"><i>1</i><i>2</i><i>3</i><i>4</i></div>`;
  expect(await found(row('stretch') + tiles(2))).toEqual([]);
  expect(await found(row('start') + tiles(3))).toEqual(['a crooked row', 'one left alone']);
  const drawn = (height: number) =>
    `<svg viewBox="0 0 190 132" preserveAspectRatio="xMidYMid slice" width="190" height="${height}"></svg>`;
  expect(await found(drawn(132))).toEqual([]);
  expect(await found(drawn(60))).toEqual(['a cut picture']);
  const bold =
    '<nav><button aria-current="page" style="font-weight:900">Now</button> <button>Then</button></nav>';
  expect(await found(bold)).toEqual(['larger when chosen']);
  expect(await found('<p class="sheet" style="block-size:1130px"></p>')).toEqual(['longer than its page']);
  const dome = (on: string) =>
    `<svg viewBox="0 0 99 99" width="99" height="99"><circle class="dome-ring" cx="50" cy="50" r="40"/>${on}</svg>`;
  expect(await found(dome('<text x="40" y="54" font-size="9">Word</text>'))).toEqual([]);
  expect(await found(dome('<text x="70" y="54" font-size="9">Word</text>'))).toEqual(['over the ring']);
  const tick = dome('<g class="dome-tick"><circle cx="50" cy="10" r="8"/></g>');
  const above = `<p style="position:absolute;top:0;margin:0;line-height:1;font-size:9px">Words that reach far</p>`;
  expect(await found(`${tick}${above}`)).toEqual(['over the ring']);
});
