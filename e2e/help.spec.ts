// Help and safety in the real windows: a scripted morning with a call, told as its reasons; corrections; the ways in.

import { expect, minutes, test } from './fixtures';
import { clickTrayMenu } from './tray';

test('after a call the why log tells since when it was due, what it waited for, and what became of it', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(minutes(20));
  await app.set({ call: true });
  await app.advance(minutes(22));
  await app.set({ call: false });
  await app.advance(30);
  expect((await app.state()).activity.doing).toBe('prompted');
  await app.act({ do: 'skip' });
  await clickTrayMenu('Help and safety');
  const page = await app.window('help');
  await page.getByRole('button', { name: 'Why now? Why not now?' }).click();
  const logOf = (name: string) =>
    page.locator('.card', { has: page.getByRole('heading', { name }) }).locator('.why-log');
  const log = logOf('Prompts of today');
  await expect(log.locator('li .strong')).toHaveText([
    'At the desk',
    '30 min of sitting',
    /^In a call since \d\d:\d\d$/,
    'The call was over',
    'Held back 15 s',
    'Prompt shown',
    'Skipped',
  ]);
  await expect(log).toContainText('The prompt had waited 12 min.');
  // And beside it why there is none now.
  await expect(logOf('Why is there no break now?')).toContainText('You skipped, so it takes 30 min more.');
  await page.screenshot({ path: 'test-results/help-now.png' });
});

test('"I was standing" is recorded for the bout of the prompt, and can be taken back', async ({
  profile,
}) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.act({ do: 'stood-up' });
  await app.advance(minutes(3));
  await app.act({ do: 'open', window: 'help', part: 'why' });
  const page = await app.window('help');
  await page.getByRole('button', { name: 'I was standing' }).click();
  await expect(page.getByText('Noted. The day is counted anew.')).toBeVisible();
  const ended = profile.entries().find((entry) => entry.type === 'bout-ended');
  const corrected = profile.entries().find((entry) => entry.type === 'corrected');
  expect(corrected).toMatchObject({ posture: 'standing' });
  if (ended?.type !== 'bout-ended' || corrected?.type !== 'corrected') throw new Error('not recorded');
  expect([corrected.since, corrected.until]).toEqual([ended.since, ended.until]);
  await expect(page.getByRole('button', { name: 'I was sitting' })).toBeVisible();
});

test('it says what the app can see, in words, also where a sense fails', async ({ profile }) => {
  const app = await profile.launch();
  await app.set({ idleSensor: false });
  await app.advance(minutes(2));
  await app.act({ do: 'open', window: 'help', part: 'why' });
  const page = await app.window('help');
  await expect(page.locator('.why-log')).toContainText('Only lock, sleep and “I stood up” end a sit.');
  await page.getByRole('button', { name: 'Help and safety' }).first().click();
  await page.getByRole('button', { name: 'What the app can see' }).click();
  await expect(page.getByRole('heading', { name: 'What the app can see' })).toBeFocused();
  await expect(page.getByText('It sees a computer in use and presumes you sit.')).toBeVisible();
});

test('from "Something hurts" to all signs and whom to call', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.act({ do: 'stretch' });
  const window = await app.window('break');
  const all = window.getByRole('button', { name: 'All signs, and whom to call' });
  // Nothing acts in the window's first second.
  await expect(async () => {
    await window.getByRole('button', { name: 'Something hurts' }).click({ timeout: 500 });
    await expect(all).toBeVisible({ timeout: 500 });
  }).toPass();
  await all.click();
  const page = await app.window('help');
  await expect(page.getByRole('heading', { name: 'When to stop' })).toBeFocused();
  await expect(page.getByText('Call an ambulance now')).toBeInViewport();
});

test('two presses lead from a number to its source, and nothing but a listed page can be opened', async ({
  profile,
}) => {
  const app = await profile.launch();
  // What would go to the browser is kept instead.
  await app.inMain(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (address) => {
      opened.push(address);
    };
  }, null);
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  await page.getByRole('button', { name: 'Source: ADA' }).first().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.locator('.source-address')).toHaveText(/^https:/);
  await dialog.getByRole('button', { name: 'Open in the browser' }).click();
  const opened = () => app.inMain(() => (globalThis as { opened?: string[] }).opened, null);
  expect(await opened()).toEqual([]);
  await dialog.getByRole('button', { name: 'Yes, open it' }).click();
  await expect.poll(opened).toEqual([await dialog.locator('.source-address').textContent()]);
  for (const [asked, given] of [
    ['S999', false],
    ['https://example.invalid/', 'refused'],
  ] as const) {
    const answer = await page.evaluate(
      (id) => globalThis.psoasPause?.openSource(id).catch(() => 'refused'),
      asked,
    );
    expect(answer).toBe(given);
  }
  expect(await opened()).toHaveLength(1);
});

test('the sidebar leads to the settings, at the section that was pressed', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'help' });
  const page = await app.window('help');
  await page.getByRole('button', { name: 'Quiet times' }).click();
  const settings = await app.window('settings');
  await expect(settings.getByRole('heading', { level: 1, name: 'Quiet times' })).toBeVisible();
});
