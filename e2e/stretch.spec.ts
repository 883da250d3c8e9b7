// The stretch: led by the main process, shown by the window, credited side by side.

import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { isBreakTitle } from '../tools/lib/breakTitles.mjs';
import { notificationsShown, pressKey, screenshot, visibleWindowNames } from './desktop';
import { expect, minutes, type Profile, type RunningApp, test } from './fixtures';
import { trayLabels } from './tray';

const breakIsSeen = (): boolean => visibleWindowNames().some(isBreakTitle);

/** The prompt is open, and its window has been given the keyboard by the person. */
async function promptWithKeyboard(app: RunningApp) {
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await expect(page.getByRole('button', { name: /Start/ })).toBeVisible();
  await app.focus('break');
  return page;
}

/**
 * Presses a key of the real keyboard until it is taken: the first second takes none. Each press has two and a half
 * seconds to be seen, so that one which came too early is followed by another.
 */
async function pressUntil(key: string, isTaken: () => Promise<boolean>): Promise<void> {
  await expect(async () => {
    pressKey(key);
    await expect.poll(isTaken, { timeout: 2500 }).toBe(true);
  }).toPass({ timeout: 20_000 });
}

/**
 * Lets the guide that has just begun come five seconds into its first hold: someone new has 15 s to set up, 10.2 s
 * of tilts and 3.5 s to move.
 */
async function intoTheHold(app: RunningApp, page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();
  await app.advance(34);
  await expect(page.locator('[aria-current="step"]')).toHaveText('Hold');
}

/**
 * Starts the stretch by the return key, and waits until the page leads it: until then its keys are still the
 * prompt's, to which space says nothing.
 */
async function start(app: RunningApp, page: Page): Promise<void> {
  await pressUntil('Return', async () => (await app.state()).activity.doing === 'break');
  await expect(page.getByRole('button', { name: /^Start/ })).toBeHidden();
}

/** What the closed guides came to, in turn. */
const closedGuides = (profile: Profile) => profile.entries().filter((entry) => entry.type === 'guide-closed');
/** Five seconds of the first side, none of the other. */
const fiveSeconds = { held: { left: 5, right: 0 }, plannedSeconds: 30, completed: false };

test('a whole stretch by the keyboard alone: both sides held, the bout is over', async ({ profile }) => {
  const app = await profile.launch();
  const page = await promptWithKeyboard(app);
  await start(app, page);
  await expect.poll(async () => (await trayLabels())[0]).toBe('Stretching');

  await pressUntil('space', () => page.getByRole('button', { name: /Go on/ }).isVisible());
  await app.advance(minutes(1));
  await expect(page.getByText('s to start')).toBeVisible();
  await pressUntil('Return', () => page.getByRole('button', { name: /Pause/ }).isVisible());

  await app.advance(2);
  await pressUntil('space', () => page.getByRole('button', { name: /Go on/ }).isVisible());
  await app.advance(minutes(1));
  expect((await app.state()).activity.doing).toBe('break');
  await pressUntil('space', () => page.getByRole('button', { name: /Pause/ }).isVisible());
  screenshot('test-results/hold.png');

  for (let second = 0; second < 180 && (await app.state()).activity.doing === 'break'; second += 5) {
    await app.advance(5);
  }
  const closed = profile.entries().find((entry) => entry.type === 'guide-closed');
  expect(closed).toMatchObject({ held: { left: 15, right: 15 }, plannedSeconds: 30, completed: true });
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'prompt-closed', outcome: 'taken' }),
  );
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'bout-ended', by: 'prompted-break' }),
  );
  await expect(page.getByRole('heading', { name: 'Both sides done' })).toBeVisible();
  screenshot('test-results/done.png');

  // The first break of somebody whose soreness is not known asks for it.
  await pressUntil('3', () => page.getByRole('radio', { checked: true }).isVisible());
  pressKey('Escape');
  await expect.poll(breakIsSeen).toBe(false);
  await expect
    .poll(() => profile.entries().find((entry) => entry.type === 'soreness'))
    .toMatchObject({ score: 3 });
});

test('what was tapped at the end of a stretch is kept where the app is quit with its window in sight', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.act({ do: 'stretch' });
  const page = await app.window('break');
  await expect(page.getByRole('button').first()).toBeVisible();
  for (let second = 0; second < 240 && (await app.state()).activity.doing === 'break'; second += 5)
    await app.advance(5);
  const three = page.getByRole('radio', { name: '3', exact: true });
  await expect(async () => {
    await three.click();
    await expect(three).toBeChecked({ timeout: 1000 });
  }).toPass();
  expect(await app.quit()).toBe(0);
  const kept = profile.entries().slice(-2);
  expect(kept).toMatchObject([{ type: 'soreness', score: 3 }, { type: 'watching-stopped' }]);
});

test('stopped early it is credited and abandoned, and asked for again', async ({ profile }) => {
  const app = await profile.launch();
  const page = await promptWithKeyboard(app);
  await start(app, page);
  await intoTheHold(app, page);
  await pressUntil('Escape', async () => (await app.state()).activity.doing === 'sitting');
  expect(closedGuides(profile)).toMatchObject([fiveSeconds]);
  expect(profile.entries()).toContainEqual(
    expect.objectContaining({ type: 'prompt-closed', outcome: 'abandoned' }),
  );
  // Five minutes later it is due again, and comes a quarter of an hour after the first: no sooner is anyone interrupted.
  await app.advance(minutes(5) + 15);
  expect(profile.entries().at(-1)).toMatchObject({ type: 'held-back', because: 'lately' });
  await app.advance(minutes(9) + 15);
  expect(await app.state()).toMatchObject({ activity: { doing: 'prompted', prompt: { ordinal: 2 } } });
});

test('the window closed in the middle of a hold loses nothing that was held', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  const page = await app.window('break');
  await intoTheHold(app, page);
  await page.close();
  await expect.poll(() => closedGuides(profile)).toMatchObject([fiveSeconds]);
  expect((await app.state()).activity.doing).toBe('sitting');
});

test('a page that dies in the middle of a hold comes again, and the guide has gone on; the second time it loses nothing either', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(minutes(10));
  await app.act({ do: 'stretch' });
  await intoTheHold(app, await app.window('break'));
  await app.crashPages();
  await expect(async () => {
    const again = await app.window('break');
    await expect(again.getByRole('button', { name: /Stop/ })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 10_000 });
  expect(closedGuides(profile)).toEqual([]);
  await app.crashPages();
  await expect.poll(() => closedGuides(profile)).toMatchObject([fiveSeconds]);
  await expect.poll(() => app.openWindows()).toBe(0);
  await app.advance(minutes(21));
  await expect.poll(notificationsShown).toBe(1);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('a machine that sleeps during a hold holds nothing: the guide waits for the person', async ({
  profile,
}) => {
  const app = await profile.launch();
  const page = await promptWithKeyboard(app);
  await start(app, page);
  await intoTheHold(app, page);
  await app.event('suspended');
  await app.sleep(60);
  await app.event('resumed');
  await expect(page.getByRole('button', { name: /Go on/ })).toBeVisible();
  await pressUntil('Escape', async () => closedGuides(profile).length === 1);
  expect(closedGuides(profile)).toMatchObject([fiveSeconds]);
});

test('what an exercise depends on is asked before it, kept, and a yes brings another exercise', async ({
  profile,
}) => {
  const app = await profile.launch({
    settings: { footSupport: 'step' },
    questionnaire: { answered: ['soreKnees', 'worseArching', 'stiffAnkles'] },
  });
  const page = await promptWithKeyboard(app);
  await start(app, page);
  await expect(page.getByText('Does this apply to you?')).toBeVisible();
  await app.advance(minutes(1));
  expect((await app.state()).activity.doing).toBe('break');
  await page.getByRole('checkbox', { name: /Poor balance/ }).check();
  await page.getByRole('button', { name: /another exercise/ }).click();
  await expect(page.getByText('Does this apply to you?')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seated stretch');
  const kept = JSON.parse(readFileSync(profile.file('profile.json'), 'utf8'));
  expect(kept).toMatchObject({ poorBalance: true, answered: expect.arrayContaining(['poorBalance']) });
  await pressUntil('Escape', async () => (await app.state()).activity.doing !== 'break');
  expect(closedGuides(profile).at(-1)).toMatchObject({ exercise: 'seated' });
});
