// The welcome and what its answers change: it comes once, is gone on with, and every break after it knows.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, minutes, test } from './fixtures';

const fresh = { welcomeEnded: null } as const;

test('comes at the first start, goes on where it was left a day later, and is gone once finished', async ({
  profile,
}) => {
  const first = await profile.launch({ questionnaire: fresh });
  const page = await first.window('welcome');
  await expect(page.getByRole('heading', { name: 'Get up more often' })).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('checkbox', { name: 'Pregnant' }).check();
  await expect(page.getByText('Breaks stay on. Ask your midwife before you stretch.')).toBeVisible();
  await page.screenshot({ path: 'test-results/welcome-safety.png' });
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { name: 'What is around you?' })).toBeVisible();
  await expect.poll(() => profile.entries().map(({ type }) => type)).toContain('screened');
  await first.quit();

  // Once a day: the same morning it does not come again.
  const again = await profile.launch();
  expect(await again.openWindows()).toBe(0);
  await again.quit();

  const tomorrow = new Date(2026, 2, 3, 9).getTime();
  const next = await profile.launch({ args: [`--begin=${tomorrow}`] });
  const resumed = await next.window('welcome');
  await expect(resumed.getByRole('heading', { name: 'What is around you?' })).toBeVisible();
  await resumed.getByRole('button', { name: 'Continue' }).click();
  await resumed.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(resumed.getByRole('heading', { name: /^I live (up|down) here$/ })).toBeVisible();
  // The window goes with the press, and its page with it.
  await resumed
    .getByRole('button', { name: 'Done' })
    .evaluate((button: HTMLElement) => setTimeout(() => button.click()));
  await expect.poll(() => next.openWindows()).toBe(0);
  expect(JSON.parse(readFileSync(profile.file('profile.json'), 'utf8'))).toMatchObject({
    welcomeEnded: 'finished',
    conditions: ['pregnancy'],
  });
});

test('a condition that was not asked about leaves a break to walk, which says why', async ({ profile }) => {
  const app = await profile.launch({ questionnaire: { conditions: ['osteoporosis'] } });
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await expect(page.locator('body')).toContainText('Ask first, then stretch. Stand and walk a little.');
  await page.screenshot({ path: 'test-results/welcome-ask-first.png' });
});

test('poor balance turns the proposed stretch into the seated one', async ({ profile }) => {
  const app = await profile.launch({ questionnaire: { poorBalance: true, chairRolls: false } });
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await expect(page.locator('body')).toContainText('Slide to the front corner');
});

test('a short window shows the start at login, which is offered as on, where Start is pressed', async ({
  profile,
}) => {
  const app = await profile.launch({ questionnaire: { ...fresh, welcomeStep: 'plan' } });
  const page = await app.window('welcome');
  const login = page.getByRole('switch', { name: 'Start when I log in', checked: true });
  await expect(login).toBeVisible();
  // As much as a screen of 768 lines at 150 % leaves.
  await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(720, 440), null);
  await expect.poll(() => page.evaluate(() => window.innerHeight)).toBe(440);
  await expect(login).toBeInViewport({ ratio: 1 });
  const hit = await login.evaluate((box) => {
    const { left, top, width, height } = box.getBoundingClientRect();
    return box.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(hit).toBe(true);
});

test('every step passes axe in both themes', async ({ profile }) => {
  for (const theme of ['light', 'dark'] as const) {
    const app = await profile.launch({ questionnaire: fresh, settings: { theme } });
    const page = await app.window('welcome');
    for (const step of ['why', 'safety', 'place', 'plan', 'end']) {
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.screenshot({ path: `test-results/welcome-${step}-${theme}.png` });
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${step} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      if (step !== 'end') await page.getByRole('button', { name: /^(Continue|Start)$/ }).click();
    }
    await app.quit();
  }
});

test('what is kept goes along in a file, and is erased for good', async ({ profile }) => {
  const app = await profile.launch({
    questionnaire: { conditions: ['osteoporosis'], asked: ['osteoporosis'] },
  });
  await app.advance(minutes(10));
  const target = join(profile.folder, 'copy.json');
  await app.inMain(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, target);
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  await page.getByRole('button', { name: 'Your data' }).click();
  await page.getByRole('button', { name: 'Save everything (JSON)' }).click();
  await expect(page.getByText(`Saved as ${target}.`)).toBeVisible();
  const copy = JSON.parse(readFileSync(target, 'utf8'));
  expect(copy.profile.conditions).toEqual(['osteoporosis']);
  expect(copy.journal.length).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Erase…' }).click();
  await page.getByRole('button', { name: 'Erase', exact: true }).click();
  await expect(page.getByText('Erased.', { exact: true })).toBeVisible();
  expect(profile.entries().map(({ type }) => type)).toEqual(['watching-started']);
  expect(readFileSync(profile.file('profile.json'), 'utf8')).not.toContain('osteoporosis');
  expect(existsSync(profile.file('settings.json'))).toBe(false);
});
