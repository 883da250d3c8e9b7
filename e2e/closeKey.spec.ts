// Ctrl+W: closes a window that has a title bar, and is answered by the break window as Escape is.

import type { Page } from '@playwright/test';
import { expect, minutes, test } from './fixtures';

/** The page is gone before the key is up again. */
async function close(page: Page): Promise<void> {
  const gone = page.waitForEvent('close');
  await Promise.all([gone, page.keyboard.press('Control+w').catch(() => undefined)]);
}

for (const window of ['today', 'settings', 'help', 'welcome'] as const) {
  test(`closes the ${window} window, and it can be opened again`, async ({ profile }) => {
    const app = await profile.launch();
    for (const _time of ['first', 'second']) {
      await app.act({ do: 'open', window });
      await close(await app.window(window));
      await expect.poll(app.openWindows).toBe(0);
    }
  });
}

test('what was changed in the settings just before is kept', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  await page.getByRole('slider', { name: 'Sitting limit' }).press('ArrowRight');
  await close(page);
  await app.act({ do: 'open', window: 'settings' });
  const again = await app.window('settings');
  await expect(again.getByText(/^Sitting limit changed from 30 to /)).toBeVisible();
});

test('puts a prompt off, as Escape does, and never before its first second is over', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  const page = await app.window('break');
  await page.bringToFront();
  await page.keyboard.press('Control+w');
  expect((await app.state()).activity.doing).toBe('prompted');
  await expect(async () => {
    await page.keyboard.press('Control+w').catch(() => undefined);
    expect((await app.state()).activity.doing).toBe('sitting');
  }).toPass({ timeout: 5000, intervals: [300] });
});
