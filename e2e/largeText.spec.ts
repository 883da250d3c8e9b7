// What a person is at while the text grows, in the real window: a test without layout sees nothing of it.

import { expect, test } from './fixtures';

test('settings: the number of the text size stays under the hand that changes it', async ({ profile }) => {
  const app = await profile.launch();
  await app.act({ do: 'open', window: 'settings' });
  const page = await app.window('settings');
  await page.getByRole('navigation').getByRole('button', { name: 'Look and language' }).click();
  // The people are drawn a moment after the page, and stand above.
  await expect(page.getByRole('radiogroup', { name: 'The person' })).toBeVisible();
  const number = page.getByRole('spinbutton', { name: 'Text size' });
  const top = () => number.evaluate((field) => Math.round(field.getBoundingClientRect().top));
  const scale = () => page.evaluate(() => document.documentElement.style.getPropertyValue('--text-scale'));
  await number.fill('125');
  const before = await top();
  await page.keyboard.press('Enter');
  await expect.poll(scale).toBe('1.25');
  expect(await top()).toBe(before);
  await number.fill('200');
  await page.keyboard.press('Enter');
  await expect.poll(scale).toBe('2');
  expect(await top()).toBe(before);
});
