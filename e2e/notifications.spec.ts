// The notification of a prompt beside its window: answered from it, and gone once the window says the same.

import { notificationsShown, pressNotification, visibleWindowNames } from './desktop';
import { expect, minutes, test } from './fixtures';

test('a press on it opens the window with the keyboard, and it goes', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'notification' } });
  await app.advance(minutes(30) + 15);
  await expect.poll(notificationsShown).toBe(1);
  expect(await app.openWindows()).toBe(0);
  pressNotification();
  const page = await app.window('break');
  await expect.poll(() => page.evaluate(() => document.hasFocus())).toBe(true);
  await expect.poll(notificationsShown).toBe(0);
  expect((await app.state()).activity.doing).toBe('prompted');
});

test('beside the window it goes once whoever works on has seen that', async ({ profile }) => {
  const app = await profile.launch();
  await app.advance(minutes(30) + 15);
  await app.window('break');
  await expect.poll(visibleWindowNames).toContain('Time for a break');
  await expect.poll(notificationsShown).toBe(1);
  // A reader touches the mouse every ten seconds: the first touch comes too soon after the window to tell.
  await app.advance(20);
  await expect.poll(notificationsShown).toBe(0);
  expect((await app.state()).activity.doing).toBe('prompted');
  expect(await app.openWindows()).toBe(1);
});

test('the next prompt takes the place of one that nobody took away', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'notification' } });
  for (let prompt = 0; prompt < 3; prompt += 1) await app.advance(minutes(34));
  expect(profile.entries().filter((entry) => entry.type === 'prompted').length).toBeGreaterThan(2);
  expect(notificationsShown()).toBeLessThanOrEqual(1);
});

test('it does not outlive the app', async ({ profile }) => {
  const app = await profile.launch({ settings: { promptStyle: 'notification' } });
  await app.advance(minutes(30) + 15);
  await expect.poll(notificationsShown).toBe(1);
  await app.act({ do: 'quit' });
  expect(await app.exited).toBe(0);
  await expect.poll(notificationsShown).toBe(0);
});
