// The first day: from the first start over the welcome to the end of the first stretch, with nothing pressed but what
// leads on, and timed. What a person needs for it: to read every word of the welcome, to press the buttons, the drill of
// the tilt, and the stretch itself by the app's own clock. Nothing was answered before: that is what a new person is.

import type { Page } from '@playwright/test';
import { tiltTimes } from '../main/domain/guide/guide';
import { expect, type RunningApp, test } from './fixtures';

/** Silent reading of English, words a minute: the mean of 190 studies (Brysbaert 2019, doi:10.1016/j.jml.2019.104047). */
const pace = 238;

/** What the five tilts take, in seconds, before they ask whether the low back flattened. */
const drill = (5 * (tiltTimes.up + tiltTimes.felt + tiltTimes.letGo)) / 1000;

/** How many words stand below the header of the welcome, buttons included. */
async function wordsIn(welcome: Page): Promise<number> {
  const all = await welcome.locator('body').innerText();
  const header = await welcome.locator('.welcome-head').innerText();
  const count = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  return count(all) - count(header);
}

/** Lets the guide go on by itself until it is over; gives the seconds that it took. */
async function throughTheStretch(app: RunningApp): Promise<number> {
  let seconds = 0;
  while (seconds < 300 && (await app.state()).activity.doing === 'break') {
    await app.advance(1);
    seconds += 1;
  }
  return seconds;
}

test('the first day: the welcome and a first stretch by the buttons that lead on, in the time that they say', async ({
  profile,
}) => {
  const app = await profile.launch({
    questionnaire: { welcomeEnded: null, tiltDrill: null, answered: [] },
  });
  const welcome = await app.window('welcome');
  let words = 0;
  for (const leadsOn of ['Continue', 'Continue', 'Continue', 'Start']) {
    const button = welcome.getByRole('button', { name: leadsOn, exact: true });
    await expect(button).toBeVisible();
    words += await wordsIn(welcome);
    await button.click();
  }
  const tryOne = welcome.getByRole('button', { name: 'Try one now (1 min)' });
  await expect(tryOne).toBeVisible();
  words += await wordsIn(welcome);
  // The window goes with the press, and its page with it.
  await tryOne.evaluate((button: HTMLElement) => setTimeout(() => button.click()));
  const page = await app.window('break');
  // In the window's first second no click acts.
  await expect(async () => {
    await page.getByRole('button', { name: 'No, go on' }).click({ timeout: 1000 });
    await expect(page.getByRole('heading', { name: 'Five small tilts' })).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByRole('button', { name: 'Yes' }).click({ timeout: 40_000 });
  await expect(page.getByRole('button', { name: /ready/ })).toBeVisible();

  const stretch = await throughTheStretch(app);
  await expect(page.getByRole('heading', { name: 'Both sides done' })).toBeVisible();
  const entries = profile.entries();
  expect(entries.filter(({ type }) => type === 'guide-closed')).toMatchObject([
    { held: { left: 20, right: 20 }, completed: true },
  ]);
  process.stdout.write(
    `first day: ${words} words are ${Math.round((words / pace) * 60)} s, the drill is ${drill} s, the stretch ${stretch} s\n`,
  );
  // Rounded it is the minute that the button says.
  expect(stretch).toBeGreaterThan(30);
  expect(stretch).toBeLessThan(90);
  // Whoever reads half of it begins the stretch within a minute and a half: 40 s, seven presses, the drill.
  expect(words).toBeLessThan(330);
  expect(drill).toBeLessThan(20);
});
